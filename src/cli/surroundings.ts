/** Everything the program knows about the outside; tests hand in their own. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard error is a terminal that shows colour. */
  readonly colour: boolean
  readonly now: () => Date
  out(text: string): void
  err(text: string): void
}
