import { schriftzeichen as vorhandene } from '../../generated/schriftzeichen.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import type { RuleFinding, RuleReport } from '../befund.ts'
import { walkTexts } from '../walk-texts.ts'
import { findAll } from './find-all.ts'
import { reportText } from './report-text.ts'

/** Reports every character in the texts of a source that the font of the document does not have. */
export function reportFehlende(
  { source, data }: { readonly source: YamlSource; readonly data: unknown },
  report: RuleReport,
): void {
  // Answers to findings are not printed.
  walkTexts(data, ['hinweise_beantwortet'], (text, path) => {
    for (const { start, end, finding } of findFehlende(text))
      reportText(report, { source, path: [...path] }, { start, end }, finding)
  })
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
