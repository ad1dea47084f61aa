import type { TabellenSpalte, Zelle } from '../../model/darstellung.ts'
import { escapeHtml, toSafeHtml } from '../safe-html.ts'
import type { SafeHtml } from '../safe-html.ts'
import { spreadThousands, typeset } from '../typography.ts'
import { viewFortschritt } from './fortschritt.ts'
import { classOfColumn } from './tabellenkopf.ts'

export interface ZelleView {
  readonly zeilenkopf: boolean
  readonly klasse: string
  /** In which fifth the figure lies; null for figures without. */
  readonly stufe: number | null
  readonly inhalt: SafeHtml
  readonly einheit: string | null
  readonly unterzeile: string | null
  readonly scheibe: SafeHtml | null
}

/** A missing cell is a mistake in the table: @throws RangeError. */
export function viewZelle(
  zelle: Zelle | undefined,
  spalte: TabellenSpalte,
  decimals: number,
): ZelleView {
  if (!zelle) throw new RangeError(`A row has no cell for the column „${spalte.id}“.`)
  return {
    zeilenkopf: spalte.zeilenkopf,
    klasse: classOfColumn(spalte, decimals) + (zelle.stufe ? ` stufe-${zelle.stufe}` : ''),
    stufe: zelle.stufe ?? null,
    inhalt:
      spalte.art === 'zahl'
        ? viewZahl(zelle, decimals)
        : toSafeHtml(typeset(zelle.text) + notenOf(zelle)),
    einheit: zelle.einheit ?? null,
    unterzeile: zelle.unterzeile ?? null,
    scheibe: zelle.fortschritt === undefined ? null : viewFortschritt(zelle.fortschritt),
  }
}

/** „−1 234,5 %“, „(15,7)“, „22 417 p“: sign and digits, decimals, whatever follows. */
const number = /^(\(?[+−±-]?\d[\d\u2009\u202f\u00a0]*)(,\d+)?([^\d]*)$/u

/** Official signs after a number: they hang, so that the number stays in its column. */
const hanging = /^(?:\)|\s?[prs])$/u

/** Digits after the comma of a printed number; 0 for signs and text. */
export function countDecimals(text: string): number {
  return (number.exec(text)?.[2]?.length ?? 1) - 1
}

/**
 * A number split at its comma: what stands after it gets the same width in the whole column. Signs
 * after a number, and of its notes, stand there or hang.
 */
export function viewZahl(zelle: Zelle, decimals: number): SafeHtml {
  const { text } = zelle
  const [, whole = text, fraction = '', rest = ''] = number.exec(text) ?? []
  // The cell does not break: ordinary spaces do.
  const unit = escapeHtml(rest.replaceAll('\u00a0', ' '))
  const end = (hanging.test(rest) ? `<span class="haengt">${unit}</span>` : unit) + notenOf(zelle)
  const digits = spreadThousands(escapeHtml(whole))
  if (decimals === 0) return toSafeHtml(digits + fraction + end)
  return toSafeHtml(
    fraction === ''
      ? `${digits}<span class="d">${end}</span>`
      : `${digits}<span class="d">${fraction}</span>${end}`,
  )
}

function notenOf(zelle: Zelle): string {
  const zeichen = notenzeichen(zelle)
  return zeichen === '' ? '' : `<sup class="note">${zeichen}</sup>`
}

/** Signs of the notes: „1, 2“. */
export function notenzeichen({ fussnoten = [] }: Pick<Zelle, 'fussnoten'>): string {
  return fussnoten.map((note) => note + 1).join(', ')
}
