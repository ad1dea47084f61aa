import type { EigenesDiagramm } from '../model/diagramm.ts'
import { composeAlternativtext } from './alternativtext.ts'

/** Values that can be heard one after the other. */
const few = 7

const formen = {
  bar: 'Balkendiagramm',
  line: 'Liniendiagramm',
  area: 'Flächendiagramm',
  point: 'Punktdiagramm',
  tick: 'Strichdiagramm',
} as const

/** A named number as printed. */
interface Punkt {
  readonly name: string
  readonly reihe: string
  readonly wert: number
  readonly text: string
}

/**
 * A chart of own data: its form, what is measured by what, all values if they are few, else each
 * series from its first to its last value or the extremes.
 */
export function describeEigenes(titel: string, diagramm: EigenesDiagramm): string {
  const { mark, encoding } = diagramm.spezifikation
  const { groesse, kategorie } = channelsOf(diagramm)
  const named = (field: string | undefined): string =>
    diagramm.spalten.find(({ id }) => id === field)?.titel ?? ''
  const measured = groesse.title ?? named(groesse.field)
  const by = kategorie.title ?? named(kategorie.field)
  const series = encoding.color ? `, unterschieden nach ${named(encoding.color.field)}` : ''
  const subject = measured === '' ? `Anzahl nach ${by}` : `${measured} nach ${by}`
  return composeAlternativtext([
    `${formen[mark]}: ${titel}.`,
    `Gezeigt ist: ${subject}${series}.`,
    describeWerte(diagramm),
  ])
}

function channelsOf({ spezifikation }: EigenesDiagramm) {
  const { x, y } = spezifikation.encoding
  const liegend = x.type === 'quantitative' && !x.bin && (y.type !== 'quantitative' || y.bin)
  return liegend ? { groesse: x, kategorie: y } : { groesse: y, kategorie: x }
}

function describeWerte(diagramm: EigenesDiagramm): string | null {
  const { encoding, mark } = diagramm.spezifikation
  const { groesse, kategorie } = channelsOf(diagramm)
  if (groesse.aggregate || groesse.stack === 'normalize' || kategorie.bin) return null
  const { field = '' } = groesse
  const punkte = diagramm.zeilen.flatMap((zeile, index): readonly Punkt[] => {
    const wert = zeile[field]
    if (typeof wert !== 'number') return []
    const texte = diagramm.texte[index] ?? {}
    const name = texte[kategorie.field ?? ''] ?? ''
    return [
      { name, reihe: texte[encoding.color?.field ?? ''] ?? '', wert, text: texte[field] ?? '' },
    ]
  })
  if (punkte.length === 0) return null
  const isPlain = encoding.color === undefined
  if (isPlain && punkte.length <= few && mark !== 'point')
    return `${punkte.map(({ name, text }) => `${name}: ${text}`).join('; ')}.`
  return isPlain || mark !== 'line' ? describeExtremes(punkte) : describeReihen(punkte)
}

function describeReihen(punkte: readonly Punkt[]): string {
  const reihen = [...new Set(punkte.map(({ reihe }) => reihe))]
  return `${reihen
    .map((reihe) => {
      const own = punkte.filter((punkt) => punkt.reihe === reihe)
      const [first, last] = [own[0], own.at(-1)]
      return `${reihe} von ${first?.text ?? ''} (${first?.name ?? ''}) auf ${last?.text ?? ''} (${last?.name ?? ''})`
    })
    .join('; ')}.`
}

function describeExtremes(punkte: readonly Punkt[]): string {
  const sorted = punkte.toSorted((a, b) => a.wert - b.wert)
  const say = (punkt: Punkt | undefined): string => {
    const where = [punkt?.name, punkt?.reihe].filter((part) => part !== undefined && part !== '')
    return `${punkt?.text ?? ''} (${where.join(', ')})`
  }
  return `Größter Wert: ${say(sorted.at(-1))}, kleinster: ${say(sorted[0])}.`
}
