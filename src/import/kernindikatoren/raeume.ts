import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Gebietsstand } from '../../model/raum.ts'
import { toBefund } from '../befund.ts'
import { toDeutschesDatum } from '../datum.ts'
import type { Umgebung } from '../einspielung.ts'
import { ebenenworte, explainUnbekannt, findFehlende, findGebietsstand } from '../raumschluessel.ts'
import type { VerorteterWert } from './breit.ts'
import { groupBy } from './group-by.ts'
import type { Lieferwert } from './zeilen.ts'
import { toBefundAt } from './zeilen.ts'

/** Finds the Raum of every row in the list of its Stand; rows without one, and gaps, are findings. */
export function locateWerte(
  werte: readonly Lieferwert[],
  umgebung: Umgebung,
): { verortet: VerorteterWert[]; befunde: Diagnostic[] } {
  const gebietsstaende = new Map<string, Gebietsstand>()
  for (const [stand, group] of groupBy(werte, (wert) => wert.stand)) {
    const ids = group.map(({ raum }) => raum)
    gebietsstaende.set(stand, findGebietsstand(stand, ids, umgebung))
  }
  const befunde: Diagnostic[] = []
  const verortet = werte.flatMap((wert) => {
    const { raum, stand, indikator } = wert
    const gebietsstand = gebietsstaende.get(stand) ?? '2021'
    const ort = umgebung.raumliste(gebietsstand).get(raum)
    const report = (satz: { code: string; message: string; hint: string }): [] => {
      befunde.push(toBefundAt(wert.tabelle, { zeile: wert.zeile, spalte: 'raum', ...satz }))
      return []
    }
    if (!ort) return report(explainUnbekannt(raum, { stand, gebietsstand }, umgebung))
    if (indikator.ebenen.includes(ort.ebene)) return [{ ...wert, ort }]
    return report({
      code: 'ebene-falsch',
      message: `${raum} ist ${ebenenworte[ort.ebene].ein}; auf dieser Ebene gibt es ${indikator.id} nicht.`,
      hint: `Ebenen von ${indikator.id} im Katalog: ${indikator.ebenen.join(', ')}.`,
    })
  })
  return {
    verortet,
    befunde: [...befunde, ...checkDoppelte(verortet), ...checkLuecken(verortet, umgebung)],
  }
}

function toText({ indikator, stand }: Lieferwert): string {
  return `${indikator.id} zum ${toDeutschesDatum(stand)}`
}

function checkDoppelte(werte: readonly VerorteterWert[]): Diagnostic[] {
  const groups = groupBy(werte, ({ indikator, raum, stand }) => `${indikator.id} ${raum} ${stand}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((wert) => {
      const place =
        first?.tabelle.datei === wert.tabelle.datei ? '' : ` von „${first?.tabelle.datei ?? ''}“`
      return toBefundAt(wert.tabelle, {
        zeile: wert.zeile,
        spalte: 'indikator',
        code: 'wert-doppelt',
        message: `${toText(wert)} für ${wert.raum} steht schon in Zeile ${first?.zeile ?? 0}${place}.`,
        hint: 'Eine der beiden Zeilen löschen.',
      })
    }),
  )
}

/** Within a Bezirk an indicator is delivered for all Räume of a level. */
function checkLuecken(werte: readonly VerorteterWert[], umgebung: Umgebung): Diagnostic[] {
  const groups = groupBy(
    werte,
    ({ indikator, stand, ort }) => `${indikator.id} ${stand} ${ort.ebene}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { gebietsstand, ebene } = first.ort
    const delivered = new Set(group.map(({ raum }) => raum))
    const missing = findFehlende(
      umgebung.raumliste(gebietsstand),
      { ebene, stand: first.stand },
      delivered,
    )
    return missing.map(({ id, name }) =>
      toBefund({
        code: 'raum-fehlt',
        message: `${toText(first)}: ${ebenenworte[ebene].der} ${id} ${name} fehlt, andere des Bezirks sind da.`,
        hint: 'Die Zeile ergänzen; ist der Wert nicht bekannt, mit dem Status „keine_angabe“.',
        file: first.tabelle.datei,
        path: id,
      }),
    )
  })
}
