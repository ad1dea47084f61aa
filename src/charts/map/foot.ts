import type { KarteDiagramm } from '../../model/diagramm.ts'
import { wertStatus } from '../../model/wert.ts'
import type { WertStatus } from '../../model/wert.ts'
import { explainZeichen } from '../../wording/zeichen.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Linie, Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'
import { arrangeKlassenleiste } from './class-strip.ts'
import type { Klassenleiste } from './class-strip.ts'
import { hatch } from './hatch.ts'
import type { Kartenbild } from './layout.ts'
import { arrangeListe } from './list.ts'
import type { Vieleck } from './polygon.ts'

/** What stands below a map, and how high it is. */
export interface Kartenfuss {
  readonly felder: Klassenleiste['felder']
  readonly schraffur: readonly Linie[]
  readonly texte: readonly Textzeile[]
  readonly hoehe: number
}

/** Below the map: classes, what hatching means, and the areas that only have a number. */
export function arrangeFuss(
  { klassen, flaechen, liste: wanted }: KarteDiagramm,
  { ausschnitt: { breite, hoehe }, nummern }: Kartenbild,
  schrift: Schrift,
): Kartenfuss {
  const leiste = arrangeKlassenleiste(klassen, breite, hoehe + 8, schrift)
  let y = hoehe + 8 + leiste.hoehe
  const texte = [...leiste.texte]
  const schraffur: Linie[] = []
  const missing = flaechen.filter(({ klasse }) => klasse === null).map(({ text }) => text)
  if (missing.length > 0) {
    const muster: Vieleck = [
      [
        [0, y + 4],
        [26, y + 4],
        [26, y + 14],
        [0, y + 14],
      ],
    ]
    schraffur.push(...hatch([muster]))
    const lines = wrapText(explain(missing), breite - 34, (line) => schrift.measure(line, 13))
    texte.push(
      ...lines.map((text, index) => toTextzeile({ x: 34, y: y + 13 + index * zeilenhoehe, text })),
    )
    y += lines.length * zeilenhoehe + 4
  }
  if (nummern.length > 0 && wanted !== false) {
    const liste = arrangeListe(nummern, breite, y + 6, schrift)
    texte.push(...liste.texte)
    y += liste.hoehe + 6
  }
  return { felder: leiste.felder, texte, schraffur, hoehe: Math.ceil(y - hoehe) }
}

/** „• Zahlenwert unbekannt oder geheim zu halten“ for each sign on the map. */
function explain(signs: readonly string[]): string {
  const status = Object.keys(wertStatus) as WertStatus[]
  const used = status.filter((key) => {
    const { zeichen, traegtWert } = wertStatus[key]
    return !traegtWert && signs.includes(zeichen)
  })
  return explainZeichen(used)?.replace(/\.$/, '') ?? 'ohne Angabe'
}
