import { severityNames } from '../../diagnostics/summary.ts'
import type { Tor } from '../../validate/tor.ts'
import { tore, torworte } from '../../validate/tor.ts'
import type { ErklaerterCode } from './sammlung.ts'

/** Width of the lines, as in the help. */
const width = 88

/** What a code means, as people read it in a terminal. */
export function formatErklaerung(code: ErklaerterCode): string {
  const { titel, ursache, abhilfe, beispiel } = code
  const blocks = [
    `${code.code}: ${titel}`,
    wrap(ursache),
    `Was tun: ${wrap(abhilfe, 'Was tun: '.length)}`,
    ...(beispiel
      ? [`Vorher:\n${indent(beispiel.vorher)}`, `Nachher:\n${indent(beispiel.nachher)}`]
      : []),
    ...describeStufen(code),
    ...describeAntwort(code),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** All codes with their titles. */
export function formatListe(codes: readonly ErklaerterCode[]): string {
  const column = Math.max(...codes.map(({ code }) => code.length)) + 2
  const lines = codes.map(({ code, titel }) => `${code.padEnd(column)}${titel}`)
  return `${lines.join('\n')}\n\nMehr zu einem davon: bzrp explain <code>\n`
}

/** The same for programs, as schemas/ausgabe/erklaerungen.schema.json says. */
export function toErklaerungenJson(codes: readonly ErklaerterCode[]): string {
  const erklaerungen = codes.map(
    ({ code, titel, ursache, abhilfe, beispiel, stufen, beantwortbar }) => ({
      code,
      titel,
      ursache,
      abhilfe,
      ...(beispiel && { beispiel }),
      ...(stufen && {
        schwere: Object.fromEntries(
          tore.flatMap((tor) => {
            const severity = stufen[tor]
            return severity ? [[tor, severityNames[severity].toLowerCase()]] : []
          }),
        ),
      }),
      beantwortbar,
    }),
  )
  return `${JSON.stringify({ version: 1, erklaerungen }, null, 2)}\n`
}

function describeStufen({ stufen }: ErklaerterCode): string[] {
  if (!stufen) return []
  const steps = tore.flatMap((tor: Tor) => {
    const severity = stufen[tor]
    return severity ? [`ab „${torworte[tor].name}“ als ${severityNames[severity]}`] : []
  })
  return steps.length === 0 ? [] : [wrap(`Zählt ${steps.join(', ')}.`)]
}

function describeAntwort({ beantwortbar, code }: ErklaerterCode): string[] {
  if (!beantwortbar) return []
  const name = code.replace('regel/', '')
  return [
    `Soll die Stelle so bleiben, sagen Sie in derselben Datei, warum:\n${indent(`hinweise_beantwortet:\n  - regel: ${name}\n    stelle: Wörter, die an der Stelle stehen\n    begruendung: Warum es so richtig ist.`)}`,
  ]
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}

/** Breaks lines between words; the first is shorter by what stands before it. */
function wrap(text: string, before = 0): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? before : 0)
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
