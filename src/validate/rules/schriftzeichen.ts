import { schriftzeichen as vorhandene } from '../../generated/schriftzeichen.ts'
import type { Geprueft, ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { findAll } from '../texte/find-all.ts'
import { reportText } from '../texte/report-text.ts'
import { immerFehler } from '../tor.ts'

/**
 * Die Schrift des Dokuments hat keine Pfeile, Häkchen und Bildzeichen. Ein Zeichen, das ihr fehlt,
 * käme aus irgendeiner anderen Schrift; das PDF wäre nicht mehr archivfähig und entsteht nicht.
 */
export const schriftzeichen: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Zeichen fehlt in der Schrift',
    ursache:
      'Die Schrift des Dokuments (Source Sans 3) hat dieses Zeichen nicht, etwa einen Pfeil, ein Häkchen oder ein Bildzeichen. Es käme aus irgendeiner anderen Schrift, oder an seiner Stelle stünde ein leeres Kästchen; ein archivfähiges PDF darf das nicht.',
    abhilfe: 'Schreiben Sie in Worten, was das Zeichen sagt, oder lassen Sie es weg.',
    beispiel: {
      vorher: 'ist_stand: Die Quote liegt bei ≥ 8 %, Tendenz →.',
      nachher: 'ist_stand: Die Quote liegt bei mindestens 8 %, die Tendenz ist gleichbleibend.',
    },
  },
  check: (context) => {
    const { profil, analyse, fachplanung, perspektiven, tabellen, report } = context
    const files: readonly (Geprueft<unknown> | undefined)[] = [
      ...[profil, ...analyse, ...fachplanung, perspektiven],
      ...context.vorlagen.values(),
    ]
    for (const file of files)
      if (file) checkValue(file.data, { source: file.source, path: [] }, context)
    for (const tabelle of tabellen)
      if (tabelle.element.datei !== undefined)
        for (const [row, zellen] of tabelle.zeilen.entries())
          for (const [column, zelle] of zellen.entries())
            for (const { finding } of findFehlende(zelle)) {
              const { file, range, path } = tabelle.zellenort(row, column)
              report({ file, locate: () => range }, [path], 'value', finding)
            }
  },
}

function checkValue(
  value: unknown,
  ort: { readonly source: Geprueft<unknown>['source']; readonly path: (string | number)[] },
  context: Pick<ProfilContext, 'report'>,
): void {
  if (typeof value === 'string') {
    for (const { start, end, finding } of findFehlende(value))
      reportText(context.report, { ...ort, path: [...ort.path] }, { start, end }, finding)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      // Answers to findings are not printed.
      if (key === 'hinweise_beantwortet') continue
      ort.path.push(Array.isArray(value) ? Number(key) : key)
      checkValue(item, ort, context)
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

function findFehlende(
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
