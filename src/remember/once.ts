/** The same work, done when it is first asked for. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let working: Promise<T> | undefined
  return () => (working ??= work())
}
