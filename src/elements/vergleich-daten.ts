import type { Tabelle } from '../model/darstellung.ts'
import type { Verteilung } from '../model/vergleich.ts'
import { zeichenNeben } from '../wording/einheit.ts'
import type { ElementContext } from './context.ts'
import { nameOf } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { spalte, textZelle, wertZelle, zahlZelle, zeichenZelle } from './zelle.ts'

/** A row that can be drawn. */
export type Verteilungszeile = IndikatorZeile & { readonly verteilung: Verteilung }

/** The numbers of the chart: one row per Indikator. */
export function toVerteilungstabelle(
  zeilen: readonly Verteilungszeile[],
  { region, bezirk, berlin }: ElementContext,
): Tabelle {
  const verteilt = 'Bezirksregionen Berlins'
  return {
    spalten: [
      spalte('indikator', 'Indikator', { zeilenkopf: true }),
      spalte('bezirksregion', region.name, { art: 'zahl', hervorgehoben: true }),
      spalte('bezirk', bezirk.name, { art: 'zahl' }),
      spalte('berlin', berlin.name, { art: 'zahl' }),
      spalte('minimum', 'Minimum', { art: 'zahl', gruppe: verteilt }),
      spalte('unteres_quartil', 'unteres Quartil', { art: 'zahl', gruppe: verteilt }),
      spalte('median', 'Median', { art: 'zahl', gruppe: verteilt }),
      spalte('oberes_quartil', 'oberes Quartil', { art: 'zahl', gruppe: verteilt }),
      spalte('maximum', 'Maximum', { art: 'zahl', gruppe: verteilt }),
      spalte('rang', 'Rang', { art: 'zahl' }),
      spalte('rang_von', 'von', { art: 'zahl' }),
    ],
    zeilen: zeilen.map(({ indikator, vergleich, verteilung }) => {
      const zeichen = zeichenNeben(indikator.bezeichnung, indikator.einheit)
      const number = (wert: number) => zahlZelle(wert, indikator.nachkommastellen)
      const rang = vergleich.rang_berlin
      return {
        art: 'wert',
        zellen: [
          {
            ...textZelle(
              nameOf(indikator),
              zeichen === '' ? nameOf(indikator) : `${nameOf(indikator)} (${zeichen})`,
            ),
            ...(zeichen === '' ? {} : { einheit: zeichen }),
          },
          wertZelle(vergleich.wert, indikator),
          wertZelle(vergleich.bezirk, indikator),
          wertZelle(vergleich.berlin, indikator),
          number(verteilung.minimum),
          number(verteilung.unteres_quartil),
          number(verteilung.median),
          number(verteilung.oberes_quartil),
          number(verteilung.maximum),
          rang ? zahlZelle(rang.rang) : zeichenZelle('nicht_sinnvoll'),
          rang ? zahlZelle(rang.von) : zeichenZelle('nicht_sinnvoll'),
        ],
      }
    }),
  }
}
