import type { KennzahlenDarstellung } from '../../model/darstellung.ts'
import type { SafeHtml } from '../safe-html.ts'
import { viewBelege } from './belege.ts'
import type { BelegeView } from './belege.ts'
import { csvOf, kennungOf, viewZeichnung } from './context.ts'
import type { Kennung, ViewContext } from './context.ts'
import { viewZahl } from './zelle.ts'

export interface KennzahlenView extends Kennung {
  readonly vorlage: 'kennzahlen'
  readonly titel: string
  readonly lesehilfe: string | null
  readonly lang: boolean
  readonly spalten: KennzahlenDarstellung['spalten']
  readonly zeitraum: string
  readonly zeilen: readonly {
    readonly bezeichnung: string
    readonly einheit: string | null
    readonly wert: SafeHtml
    readonly bezirk: SafeHtml
    readonly berlin: SafeHtml
    readonly veraenderung: SafeHtml
    readonly verlauf: SafeHtml | null
  }[]
  readonly belege: BelegeView | null
  readonly csv: string
}

/** More than this take over half a page. */
const mostRows = 11

export function viewKennzahlen(
  kennzahlen: KennzahlenDarstellung,
  context: ViewContext,
): KennzahlenView {
  return {
    vorlage: 'kennzahlen',
    ...kennungOf(kennzahlen, context),
    titel: kennzahlen.titel,
    lesehilfe: kennzahlen.lesehilfe,
    lang: kennzahlen.zeilen.length > mostRows,
    spalten: kennzahlen.spalten,
    zeitraum: kennzahlen.zeitraum,
    // Units differ from row to row: there is no comma to align.
    zeilen: kennzahlen.zeilen.map((zeile, index) => ({
      bezeichnung: zeile.bezeichnung,
      einheit: zeile.einheit,
      wert: viewZahl(zeile.wert, 0),
      bezirk: viewZahl(zeile.bezirk, 0),
      berlin: viewZahl(zeile.berlin, 0),
      veraenderung: viewZahl(zeile.veraenderung, 0),
      verlauf: zeile.verlauf && viewZeichnung(`${kennzahlen.id}-${index}`, context).breit,
    })),
    belege: viewBelege({ ...kennzahlen, tabelle: kennzahlen.daten }, context),
    csv: csvOf(kennzahlen.id),
  }
}
