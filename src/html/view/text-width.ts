/** Widths in em of the regular font, by groups of letters; a table, because a few suffice here. */
const groups: readonly (readonly [string, number])[] = [
  ['ijl.,;:I|!', 0.26],
  ['f()•', 0.3],
  ['rt/-', 0.34],
  ['sz', 0.42],
  ['cvyxk', 0.46],
  ['hnouöü', 0.54],
  ['m%', 0.82],
  ['wM', 0.72],
  ['W', 0.78],
  ['HOQNUÖÜDG', 0.65],
]

const widthOf = new Map(
  groups.flatMap(([letters, width]) => Array.from(letters, (each) => [each, width] as const)),
)

/** Most other letters and all digits. */
const usual = 0.51

/** How wide a text is, in em, within a few percent: enough to plan a table. */
export function estimateWidth(text: string): number {
  let width = 0
  for (const letter of text) width += widthOf.get(letter) ?? usual
  return width
}

/** The width of the longest part that a line does not break: at spaces, and after hyphens. */
export function estimateLongestWord(text: string): number {
  return Math.max(...text.split(/[ \t\n]+|(?<=[-–/])/).map(estimateWidth))
}
