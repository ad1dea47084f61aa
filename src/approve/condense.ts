import type { Wortteil } from '../model/dokument.ts'

const paragraph = '\n\n'

/** Stands for paragraphs that have not changed. */
export const auslassung = '[…]'

/**
 * The same comparison with only the paragraphs in which something has changed: whoever reads what
 * has changed need not read everything else again.
 */
export function condense(teile: readonly Wortteil[]): readonly Wortteil[] {
  return teile.map((teil, index) => {
    if (teil.art !== 'gleich') return teil
    const parts = teil.text.split(paragraph)
    const head = index === 0 ? [] : parts.slice(0, 1)
    const tail = index === teile.length - 1 ? [] : parts.slice(-1)
    const isShort = parts.length <= head.length + tail.length
    if (teile.length === 1 || isShort) return teil
    return { art: 'gleich', text: [...head, auslassung, ...tail].join(paragraph) }
  })
}
