import type { TabellenSpalte, Zelle } from '../model/darstellung.ts'
import { isBestand } from '../model/einheit.ts'
import type { Raum } from '../model/raum.ts'
import { jahrOf } from '../wording/date.ts'
import { einheiten, zeichenNeben } from '../wording/einheit.ts'
import { formatMitVorzeichen } from '../wording/number.ts'
import type { ElementContext } from './context.ts'
import type { Fussnoten } from './fussnoten.ts'
import { capitalise } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { umgerechnetNote } from './umrechnung-hinweise.ts'
import { spalte, wertZelle, zeichenZelle } from './zelle.ts'

/** A column of a table of Räume, and how a Raum fills it. */
export interface PlrSpalte {
  readonly spalte: TabellenSpalte
  readonly zelle: (raum: Raum) => Zelle
}

/**
 * A column per Indikator; neighbours of one unit share it in a head above theirs. A count has its
 * change against the year before beside it, if any of the Räume has one.
 */
export function planPlrSpalten(
  zeilen: readonly IndikatorZeile[],
  raeume: readonly Raum[],
  noten: Fussnoten,
  context: Pick<ElementContext, 'auskunft' | 'region'>,
): readonly PlrSpalte[] {
  const { auskunft } = context
  const hasChange = ({ indikator, stand }: IndikatorZeile): boolean =>
    isBestand(indikator.einheit) &&
    raeume.some(({ id }) => auskunft.vergleich(indikator.id, id, stand).vorjahr !== null)
  return zeilen.flatMap((zeile, index) => {
    const changes = hasChange(zeile)
    const column: PlrSpalte = {
      spalte: changes
        ? toBestandsspalte(zeile)
        : toSpalte(zeile, [zeilen[index - 1], zeilen[index + 1]]),
      zelle: (raum) => toZelle(zeile, raum, noten, context),
    }
    return changes ? [column, toVeraenderungsspalte(zeile, context)] : [column]
  })
}

function toZelle(
  { indikator, stand, abweichung }: IndikatorZeile,
  raum: Raum,
  noten: Fussnoten,
  { auskunft, region }: Pick<ElementContext, 'auskunft' | 'region'>,
): Zelle {
  const wert = auskunft.wert(indikator.id, raum.id, stand)
  const isOwn = raum.id === region.id || (raum.ebene === 'planungsraum' && !hasRegion(indikator))
  const notes = noten.mark(umgerechnetNote(wert), isOwn ? abweichung : null)
  return wertZelle(wert, indikator, notes)
}

function hasRegion({ ebenen }: IndikatorZeile['indikator']): boolean {
  return ebenen.includes('bezirksregion')
}

function toBestandsspalte({ indikator }: IndikatorZeile): TabellenSpalte {
  const { lang, zeichen } = einheiten[indikator.einheit]
  return spalte(idOf(indikator), zeichen === '' ? 'Anzahl' : lang, {
    art: 'zahl',
    gruppe: indikator.kurz,
  })
}

function toVeraenderungsspalte(
  { indikator, stand }: IndikatorZeile,
  { auskunft }: Pick<ElementContext, 'auskunft'>,
): PlrSpalte {
  return {
    spalte: spalte(
      `${idOf(indikator)}_veraenderung_zum_vorjahr`,
      `seit ${Number(jahrOf(stand)) - 1}, %`,
      { art: 'zahl', gruppe: indikator.kurz },
    ),
    zelle({ id }) {
      const { vorjahr } = auskunft.vergleich(indikator.id, id, stand)
      return vorjahr
        ? { text: formatMitVorzeichen(vorjahr.betrag, 1), wert: vorjahr.betrag }
        : zeichenZelle('nicht_sinnvoll')
    },
  }
}

/** Classes are words; of numbers, the unit stands in the head, above it if neighbours share it. */
function toSpalte(
  { indikator }: IndikatorZeile,
  neighbours: readonly (IndikatorZeile | undefined)[],
): TabellenSpalte {
  const titel = capitalise(indikator.kurz)
  if (indikator.klassen) return spalte(idOf(indikator), titel)
  const { lang } = einheiten[indikator.einheit]
  const zeichen = zeichenNeben(indikator.kurz, indikator.einheit)
  const shares = neighbours.some((each) => each?.indikator.einheit === indikator.einheit)
  if (shares && lang !== '')
    return spalte(idOf(indikator), indikator.kurz, { art: 'zahl', gruppe: lang })
  const unit = zeichen === '' ? '' : `, ${zeichen}`
  return spalte(idOf(indikator), `${indikator.kurz}${unit}`, { art: 'zahl' })
}

function idOf({ id }: IndikatorZeile['indikator']): string {
  return id.toLowerCase().replaceAll('+', '_plus')
}
