import { schriftzeichen as vorhandene } from '../../generated/schriftzeichen.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import type { RuleFinding, RuleReport } from '../befund.ts'
import { findAll } from './find-all.ts'
import { reportText } from './report-text.ts'

/** Reports every character in the texts of a source that the font of the document does not have. */
export function reportFehlende(
  { source, data }: { readonly source: YamlSource; readonly data: unknown },
  report: RuleReport,
): void {
  checkValue(data, { source, path: [] }, report)
}

function checkValue(
  value: unknown,
  ort: { readonly source: YamlSource; readonly path: (string | number)[] },
  report: RuleReport,
): void {
  if (typeof value === 'string') {
    for (const { start, end, finding } of findFehlende(value))
      reportText(report, { ...ort, path: [...ort.path] }, { start, end }, finding)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      // Answers to findings are not printed.
      if (key === 'hinweise_beantwortet') continue
      ort.path.push(Array.isArray(value) ? Number(key) : key)
      checkValue(item, ort, report)
      ort.path.pop()
    }
}

/** Blanks, marks of direction and joints are not drawn: none can be missing. */
const fehlend = new RegExp(`[^${vorhandene}\\s\\p{Cf}]`, 'gu')

/** What to write for the signs that are met most. */
const ersatz: Readonly<Record<string, string>> = {
  '→': 'Schreiben Sie „nach“, „zu“ oder „dann“.',
  '≥': 'Schreiben Sie „mindestens“.',
  '≤': 'Schreiben Sie „höchstens“.',
  '≈': 'Schreiben Sie „etwa“.',
  '‑': 'Schreiben Sie einen einfachen Bindestrich; er bleibt am Wort.',
  '‐': 'Schreiben Sie einen einfachen Bindestrich.',
  '₂': 'Schreiben Sie eine einfache 2: CO2.',
  '‰': 'Schreiben Sie „je 1.000“.',
}

/** Where in a text they stand, and what to write in their place. */
export function findFehlende(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly finding: RuleFinding }[] {
  return [...findAll(text, fehlend)].flatMap(({ 0: zeichen, index: start }) => {
    if (isComposed(text, zeichen, start)) return []
    const code = (zeichen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const shown = /\p{M}/u.test(zeichen) ? '' : `„${zeichen}“ `
    return {
      ...{ start, end: start + zeichen.length },
      finding: {
        message: `Das Zeichen ${shown}(U+${code}) fehlt in der Schrift des Dokuments.`,
        hint: ersatz[zeichen] ?? 'Schreiben Sie in Worten, was es sagt, oder lassen Sie es weg.',
      },
    }
  })
}

/** Whether a mark makes with the letter before it one that the font has: a and ◌̈ make ä. */
function isComposed(text: string, mark: string, at: number): boolean {
  if (!/\p{M}/u.test(mark)) return false
  const before = Array.from(text.slice(0, at)).at(-1) ?? ''
  const composed = `${before}${mark}`.normalize('NFC')
  return Array.from(composed).length === 1 && composed.search(fehlend) < 0
}
