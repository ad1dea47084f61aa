import type {
  TabellenDarstellung,
  TabellenSpalte,
  TabellenZeile,
  Zelle,
} from '../../model/darstellung.ts'
import { toFuenftel } from '../../model/randlage.ts'
import type { Raum } from '../../model/raum.ts'
import { zeichenNeben } from '../../wording/einheit.ts'
import { capitalise, shortNameOf } from '../indikator-hinweise.ts'
import { quellenOfWerte } from '../quellen.ts'
import { spalte, textZelle, wertZelle } from '../zelle.ts'
import type { BezirkContext } from './context.ts'
import type { Bezirksindikator } from './plan.ts'
import { werteOf } from './rangfolge.ts'

/** More columns would leave the numbers no room on a page. */
const mostColumns = 16

/**
 * All Bezirksregionen by all Indikatoren on one page: each figure with the fifth of Berlin that it
 * lies in, as a tone and as the length of a bar. More Indikatoren make further tables.
 */
export function toWaermetafeln(
  indikatoren: readonly Bezirksindikator[],
  context: BezirkContext,
): readonly TabellenDarstellung[] {
  const count = Math.max(1, Math.ceil(indikatoren.length / mostColumns))
  const size = Math.ceil(indikatoren.length / count)
  return Array.from({ length: count }, (_, index) => {
    const part = indikatoren.slice(index * size, (index + 1) * size)
    return toWaermetafel(index, part, count, context)
  })
}

function toWaermetafel(
  index: number,
  indikatoren: readonly Bezirksindikator[],
  count: number,
  { auskunft, bezirk, berlin, regionen }: BezirkContext,
): TabellenDarstellung {
  const row = (
    art: TabellenZeile['art'],
    raum: Raum,
    nummer: string,
    zellen: readonly Zelle[],
  ) => ({
    art,
    zellen: [textZelle(nummer, raum.id), textZelle(raum.name), ...zellen],
  })
  const bezug = (raum: Raum, wo: 'bezirk' | 'berlin'): TabellenZeile =>
    row(
      'bezug',
      raum,
      '',
      indikatoren.map((item) => wertZelle(item[wo].wert, item.indikator)),
    )
  const anzahl = auskunft.raeume.aufEbene('bezirksregion').length
  return {
    art: 'tabelle',
    id: index === 0 ? 'uebersicht' : `uebersicht-${index + 1}`,
    titel:
      count === 1
        ? 'Bezirksregionen und Kernindikatoren'
        : `Bezirksregionen und Indikatoren, ${index + 1} von ${count}`,
    lesehilfe: `Ton und Balken: in welchem Fünftel der ${anzahl} Bezirksregionen Berlins der Wert liegt; je länger der Balken, desto höher. Hoch heißt nicht gut und nicht schlecht. Anzahlen haben keinen Ton.`,
    quellen: quellenOfWerte(indikatoren.flatMap(werteOf), auskunft),
    fussnoten: [],
    anmerkungen: ['Stichtage und Definitionen stehen bei den einzelnen Indikatoren.'],
    tabelle: {
      art: 'waermetafel',
      spalten: [
        spalte('schluessel', 'Nr.', { art: 'schluessel' }),
        spalte('raum', 'Bezirksregion', { zeilenkopf: true }),
        ...indikatoren.map(toSpalte),
      ],
      zeilen: [
        ...regionen.map((raum, place) =>
          row(
            'wert',
            raum,
            indikatoren[0]?.zeilen[place]?.nummer ?? '',
            indikatoren.map((item) => toZelle(item, place)),
          ),
        ),
        bezug(bezirk, 'bezirk'),
        bezug(berlin, 'berlin'),
      ],
    },
  }
}

function toSpalte({ indikator }: Bezirksindikator): TabellenSpalte {
  const name = capitalise(shortNameOf(indikator))
  const zeichen = zeichenNeben(name, indikator.einheit)
  return spalte(indikator.id, zeichen === '' ? name : `${name}, ${zeichen}`, { art: 'zahl' })
}

/** Of a figure that is missing there is no fifth, of a count it would say how large the Raum is. */
function toZelle({ indikator, zeilen, istAnzahl }: Bezirksindikator, place: number): Zelle {
  const vergleich = zeilen[place]?.vergleich
  if (!vergleich) throw new RangeError('Every Indikator has a row per Bezirksregion.')
  const zelle = wertZelle(vergleich.wert, indikator)
  if (istAnzahl || vergleich.wert.wert === null || !vergleich.verteilung) return zelle
  return { ...zelle, stufe: toFuenftel(vergleich.wert.wert, vergleich.verteilung.werte) }
}
