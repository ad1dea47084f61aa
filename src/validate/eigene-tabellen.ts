import type { AnalyseDatei, Element } from '../generated/source-types.ts'
import type { Datenelement } from '../model/belege.ts'
import type { EigeneTabelle } from '../model/profil.ts'
import type { TabellenSource } from '../read/tabelle.ts'
import { eigeneElemente } from './elemente.ts'
import type { ProfilContext } from './rule.ts'
import { readTabellenzahl, recognizeSchreibweise } from './tabellenzahl.ts'

/** Whether an element has data of its own. */
export function hatDaten(element: Element): element is Datenelement {
  return element.art === 'tabelle' || element.art === 'diagramm'
}

/** Whether a column holds numbers. */
function isZahlspalte({ art }: Datenelement['spalten'][number]): boolean {
  return art === 'zahl' || art === 'anteil'
}

/** For each column of an element the column of its CSV; undefined if the head names other columns. */
export function columnsOf(
  { spalten }: Pick<Datenelement, 'spalten'>,
  { kopf }: Pick<TabellenSource, 'kopf'>,
): readonly number[] | undefined {
  const places = spalten.map(({ id, titel }) => {
    const byId = kopf.indexOf(id)
    return byId >= 0 ? byId : kopf.indexOf(titel)
  })
  return places.includes(-1) || kopf.length !== spalten.length ? undefined : places
}

/** Rows with the numbers of the given columns in the notation of the sources. */
export function withNumbers(
  zeilen: readonly (readonly string[])[],
  spalten: ReadonlyMap<number, number | undefined>,
): readonly (readonly string[])[] {
  const schreibweise = recognizeSchreibweise(
    zeilen.flatMap((zeile) => zeile.filter((_, index) => spalten.has(index))),
  )
  return zeilen.map((zeile) =>
    zeile.map((zelle, index) => {
      if (!spalten.has(index)) return zelle
      const zahl = readTabellenzahl(zelle, schreibweise, spalten.get(index))
      return 'text' in zahl ? zahl.text : zelle
    }),
  )
}

/** The same for print: a written plus says that the number is a change, and stays. */
function withShownNumbers(
  zeilen: readonly (readonly string[])[],
  spalten: ReadonlyMap<number, number | undefined>,
): readonly (readonly string[])[] {
  return withNumbers(zeilen, spalten).map((zeile, row) =>
    zeile.map((zelle, index) => {
      const isChange = spalten.has(index) && zeilen[row]?.[index]?.trim().startsWith('+') === true
      return isChange && !zelle.startsWith('+') ? `+${zelle}` : zelle
    }),
  )
}

/** Columns of numbers by index, with their decimals. */
export function zahlspalten(
  spalten: Datenelement['spalten'],
): ReadonlyMap<number, number | undefined> {
  return new Map(
    [...spalten.entries()]
      .filter(([, spalte]) => isZahlspalte(spalte))
      .map(([index, { nachkommastellen }]) => [index, nachkommastellen]),
  )
}

/** The CSV tables of a profile; numbers in the notation of the sources, whatever the file's. */
export function toEigeneTabellen(
  context: Pick<ProfilContext, 'analyse' | 'quellen'>,
): ReadonlyMap<string, EigeneTabelle> {
  const tabellen = new Map<string, EigeneTabelle>()
  for (const [datei, source] of context.quellen.tabellen) {
    const numbers = new Map<number, number | undefined>()
    for (const { element } of eigeneElemente(context.analyse))
      if (hatDaten(element) && element.datei === datei) {
        const places = columnsOf(element, source)
        for (const [index, decimals] of zahlspalten(element.spalten)) {
          const place = places?.[index]
          if (place !== undefined) numbers.set(place, decimals)
        }
      }
    const zeilen = source.zeilen.map(({ zellen }) => zellen)
    tabellen.set(datei, { kopf: source.kopf, zeilen: withShownNumbers(zeilen, numbers) })
  }
  return tabellen
}

/** The same file with the numbers of its own tables in the notation of the sources. */
export function withTableNumbers(datei: AnalyseDatei): AnalyseDatei {
  return mapElemente(datei, withElementNumbers)
}

/** The same file with each of its elements changed. */
export function mapElemente(
  datei: AnalyseDatei,
  change: (element: Element) => Element,
): AnalyseDatei {
  const { elemente, abschnitte } = datei
  return {
    ...datei,
    ...(elemente && { elemente: elemente.map(change) }),
    ...(abschnitte && {
      abschnitte: abschnitte.map((abschnitt) => ({
        ...abschnitt,
        ...(abschnitt.elemente && { elemente: abschnitt.elemente.map(change) }),
      })),
    }),
  }
}

function withElementNumbers(element: Element): Element {
  if (!hatDaten(element) || !element.zeilen) return element
  const zeilen = withShownNumbers(element.zeilen, zahlspalten(element.spalten))
  return { ...element, zeilen: zeilen.map((zeile) => [...zeile]) }
}
