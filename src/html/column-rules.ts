/** Classes for columns whose share of the width is planned: `.w1` to `.w100`, in percent. */
export function toColumnRules(): string {
  return Array.from({ length: 100 }, (_, index) => `.w${index + 1}{width:${index + 1}%}`).join('')
}
