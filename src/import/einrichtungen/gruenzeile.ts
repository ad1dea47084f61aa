import type { Satz } from '../befund.ts'
import type { Umgebung } from '../einspielung.ts'
import type { Eintrag } from './eintrag.ts'
import type { Registerzeile } from './registerzeile.ts'
import { leerzeichen } from './registerzeile.ts'

/** What tells the two registers of the public green apart. */
export interface Gruenart {
  /** Word of the source in „Art der Grünanlage“. */
  readonly quelle: 'Grünanlage' | 'Spielplatz'
  /** „2.546 Grünanlagen“ */
  readonly mehrzahl: string
  /** Columns with the name and what is added to it. */
  readonly name: string
  readonly zusatz: string
  /** Column with the play area; null if the register has none. */
  readonly netto: string | null
  /** Keys of those that may only be entered for money. */
  readonly entgelt: ReadonlySet<string>
  toEintrag(zeile: Gruenzeile, planungsraum: string): Eintrag
}

/** A row of a register of the public green. */
export interface Gruenzeile {
  readonly id: string
  readonly name: string
  readonly bezirk: string
  readonly planungsraum: string | null
  /** Square metres; null where the source has none. */
  readonly flaeche: number | null
  readonly netto: number | null
  /** In the words of the source; null where it says nothing. */
  readonly widmung: string | null
  /** Why it is not counted; null if it is. */
  readonly ausschluss: Ausschluss | null
}

export type Ausschluss = 'ohne_raum' | 'entwidmet' | 'noch_nicht_gewidmet' | 'entgelt'

/**
 * What the source says on dedication. Where it says nothing the facility counts: the register
 * holds public green only, and among those without a word are large parks that everybody may use.
 */
const widmungen: ReadonlyMap<string, Ausschluss | null> = new Map([
  ['gewidmet', null],
  [leerzeichen, null],
  ['in Widmung', 'noch_nicht_gewidmet'],
  ['künftige Widmung', 'noch_nicht_gewidmet'],
  ['entwidmet', 'entwidmet'],
])

export const gruenspalten = {
  schluessel: 'Technischer Schlüssel',
  bezirk: 'Bezirk',
  art: 'Art der Grünanlage',
  flaeche: 'Größe in m² (Kataster)',
  widmung: 'Widmung',
  raum: 'Nummer des Planungsraumes',
} as const

/** Reads a row; what is wrong with it is in the findings of the row. */
export function readGruenzeile(row: Registerzeile, art: Gruenart, umgebung: Umgebung): Gruenzeile {
  const name = row.pflicht(art.name)
  const planungsraum = row.planungsraum(gruenspalten.raum, umgebung, 'optional')
  const widmung = row.text(gruenspalten.widmung)
  const grund = widmungen.get(widmung)
  if (grund === undefined) row.melde(toUnbekannteWidmung(widmung), gruenspalten.widmung)
  const kind = row.text(gruenspalten.art)
  if (kind !== art.quelle) row.melde(toFalscheArt(kind, art), gruenspalten.art)
  return {
    id: row.id,
    name: toName(name, row.text(art.zusatz)),
    bezirk: row.text(gruenspalten.bezirk),
    planungsraum,
    flaeche: row.zahl(gruenspalten.flaeche, { von: 0 }),
    netto: art.netto === null ? null : row.zahl(art.netto, { von: 0 }),
    widmung: widmung === leerzeichen ? null : widmung,
    ausschluss:
      planungsraum === null ? 'ohne_raum' : art.entgelt.has(row.id) ? 'entgelt' : (grund ?? null),
  }
}

/** Several playgrounds of one park differ in the addition only. */
function toName(name: string, zusatz: string): string {
  return zusatz === '' || zusatz === leerzeichen || zusatz === name ? name : `${name} (${zusatz})`
}

function toUnbekannteWidmung(text: string): Satz {
  return {
    code: 'widmung-unbekannt',
    message: `„${text}“ ist keine bekannte Angabe zur Widmung.`,
    hint: `Bekannt sind: ${[...widmungen.keys()].map((each) => `„${each}“`).join(', ')}.`,
  }
}

function toFalscheArt(text: string, { quelle }: Gruenart): Satz {
  return {
    code: 'art-unbekannt',
    message: `Die Art „${text}“ ist hier nicht bekannt, erwartet wird „${quelle}“.`,
    hint: 'Prüfen, ob die Datei zur Art der Einspielung gehört.',
  }
}
