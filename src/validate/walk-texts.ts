import type { DataPath } from '../diagnostics/data-path.ts'

/**
 * Shows every text in some data with its place, in the order of the data; what stands under a key to
 * skip is left out. The path is the same list each time: who keeps it makes a copy.
 */
export function walkTexts(
  data: unknown,
  skip: readonly string[],
  visit: (text: string, path: DataPath) => void,
): void {
  const path: (string | number)[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') visit(value, path)
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) {
        path.push(index)
        walk(item)
        path.pop()
      }
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (skip.includes(key)) continue
        path.push(key)
        walk(inner)
        path.pop()
      }
  }
  walk(data)
}
