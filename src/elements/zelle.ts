import type { Indikator } from '../generated/source-types.ts'
import type { TabellenSpalte, Zelle } from '../model/darstellung.ts'
import type { Wert, WertStatus } from '../model/wert.ts'
import { formatZahl } from '../wording/number.ts'
import { formatIndikatorwert, klasseOf } from '../wording/indikatorwert.ts'
import { formatWert } from '../wording/zeichen.ts'

/** A figure as printed in the column of its Indikator: number, class or sign, without unit. */
export function wertZelle(
  wert: Wert,
  indikator: Pick<Indikator, 'nachkommastellen' | 'klassen' | 'einheit'>,
  fussnoten: readonly number[] = [],
): Zelle {
  return {
    text: formatIndikatorwert(wert, indikator),
    wert: klasseOf(wert, indikator)?.name ?? wert.wert,
    ...(wert.status === 'vorhanden' ? {} : { status: wert.status }),
    ...noted(fussnoten),
  }
}

/** Any other number. */
export function zahlZelle(
  wert: number,
  nachkommastellen = 0,
  fussnoten: readonly number[] = [],
): Zelle {
  return { text: formatZahl(wert, nachkommastellen), wert, ...noted(fussnoten) }
}

/** A sign in place of a number. */
export function zeichenZelle(status: WertStatus, fussnoten: readonly number[] = []): Zelle {
  return { text: formatWert({ wert: null, status }, 0), wert: null, status, ...noted(fussnoten) }
}

/** Words; `wert` if the CSV says it in another way. */
export function textZelle(
  text: string,
  wert: string = text,
  fussnoten: readonly number[] = [],
): Zelle {
  return { text, wert, ...noted(fussnoten) }
}

/** Nothing to say: an empty cell. */
export const leereZelle: Zelle = { text: '', wert: null }

/** Two lines; the CSV has both in one. */
export function zweizeiligeZelle(
  text: string,
  zeilen: readonly (string | null | undefined)[],
): Zelle {
  const unterzeile = zeilen.flatMap((zeile) => (zeile ? [zeile] : []))
  if (unterzeile.length === 0) return textZelle(text)
  const second = joinTeile(unterzeile)
  return { text, wert: joinTeile([text, second]), unterzeile: second }
}

/** Phrases with semicolons between, sentences as they are. */
function joinTeile(teile: readonly string[]): string {
  return teile.reduce((text, teil) => `${text}${/[.!?]$/.test(text) ? '' : ';'} ${teil}`)
}

/** A column with what most columns are: text, without group, not the head of its row. */
export function spalte(
  id: string,
  titel: string,
  rest: Partial<Omit<TabellenSpalte, 'id' | 'titel'>> = {},
): TabellenSpalte {
  return {
    id,
    titel,
    gruppe: null,
    art: 'text',
    hervorgehoben: false,
    zeilenkopf: false,
    ...rest,
  }
}

function noted(fussnoten: readonly number[]): Pick<Zelle, 'fussnoten'> {
  return fussnoten.length === 0 ? {} : { fussnoten }
}
