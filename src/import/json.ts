/** JSON as it is written to disk: two spaces, keys in the order given, a line break at the end. */
export function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
