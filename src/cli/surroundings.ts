/** A signal that asks a program to end. */
export type EndSignal = 'SIGINT' | 'SIGTERM'

/** Everything the program knows about the outside; tests hand in their own. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard error is a terminal that shows colour. */
  readonly colour: boolean
  /** Width of the terminal that standard error is; null if it is none, or runs in CI. */
  readonly columns: number | null
  readonly now: () => Date
  out(text: string): void
  err(text: string): void
  /**
   * Calls back when somebody asks the program to end, instead of just ending; until the returned
   * function is called.
   */
  onEndSignal(listener: (signal: EndSignal) => void): () => void
}
