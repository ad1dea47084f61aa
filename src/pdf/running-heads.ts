import type { Destinations } from './document/destinations.ts'

/**
 * Gives each page the head of the chapter that begins on it, else of the one that goes on.
 * Chromium has no running strings, but margin boxes print `counter(page)` in any counter style: one
 * whose symbols are the heads of all pages, in their order. Elements say with `data-kopf` which head
 * begins with them, and with `data-kopfstil` which counter style it belongs to. Runs in the page.
 */
export function fillRunningHeads(destinations: Destinations): string {
  const numbers = JSON.stringify(Object.fromEntries(destinations))
  return `(() => {
    const numbers = ${numbers}
    const last = Math.max(1, ...Object.values(numbers))
    const quote = (text) => '"' + text.replace(/["\\\\]/g, '\\\\$&').replace(/\\s+/g, ' ') + '"'
    const elements = [...document.querySelectorAll('[data-kopf]')]
    for (const style of new Set(elements.map(({ dataset }) => dataset.kopfstil))) {
      const heads = elements.flatMap(({ id, dataset }) =>
        dataset.kopfstil === style && Object.hasOwn(numbers, id)
          ? [{ page: numbers[id], text: dataset.kopf }] : [])
      if (heads.length === 0) continue
      const headOf = (number) => heads.find((head) => head.page === number)
        ?? heads.findLast((head) => head.page < number) ?? heads[0]
      const symbols = Array.from({ length: last }, (_, index) => quote(headOf(index + 1).text))
      const sheet = document.styleSheets[0]
      const add = (rule) => sheet.insertRule(rule, sheet.cssRules.length)
      // Pages after the last target: the head that came last goes on.
      add('@counter-style ' + style + '-ende { system: cyclic; symbols: ' + symbols.at(-1) + '; suffix: "" }')
      add('@counter-style ' + style + ' { system: fixed; symbols: ' + symbols.join(' ')
        + '; suffix: ""; fallback: ' + style + '-ende }')
    }
  })()`
}
