import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import type { Geprueft } from '../rule.ts'
import type { Textart } from './textarten.ts'
import { textarten } from './textarten.ts'

/** A text that someone wrote, with its place and what its entry is about. */
export interface Textstelle {
  readonly source: YamlSource
  readonly path: DataPath
  readonly text: string
  readonly art: Textart
  /** Key of the field; of the list for an entry of a list. */
  readonly feld: string
  /** Indikatoren that the entry says it is about. */
  readonly indikatoren: readonly string[]
  /** Keys of Räume that the entry compares with on purpose. */
  readonly vergleich: readonly string[]
  /** Headings above, from the outermost. */
  readonly ueberschriften: readonly string[]
}

/** All texts of the files of a profile, in the order of files and lines. */
export function collectTextstellen(dateien: readonly Geprueft<unknown>[]): readonly Textstelle[] {
  return dateien.flatMap(({ source, data }) => [...walk(data, { source, path: [], ...ohneUmfeld })])
}

type Umfeld = Pick<Textstelle, 'indikatoren' | 'vergleich' | 'ueberschriften'>

const ohneUmfeld: Umfeld = { indikatoren: [], vergleich: [], ueberschriften: [] }

interface Ort extends Umfeld {
  readonly source: YamlSource
  readonly path: DataPath
}

function* walk(value: unknown, ort: Ort): Generator<Textstelle> {
  if (typeof value === 'string') {
    const feld = ort.path.findLast((step) => typeof step === 'string') ?? ''
    const art = artOf(feld, ort.path)
    if (art !== undefined && value.trim() !== '' && !isAmt(feld, value))
      yield { ...ort, text: value, art, feld }
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, at(ort, index))
    return
  }
  if (typeof value !== 'object' || value === null) return
  const umfeld = { ...ort, ...umfeldOf(value as Readonly<Record<string, unknown>>, ort) }
  for (const [key, item] of Object.entries(value))
    if (key !== 'hinweise_beantwortet') yield* walk(item, at(umfeld, key))
}

function at(ort: Ort, step: string | number): Ort {
  return { ...ort, path: [...ort.path, step] }
}

/** Who takes part is an Amt by its key, which nobody words, or a name. */
function isAmt(feld: string, value: string): boolean {
  return feld === 'beteiligte' && /^[a-z0-9_]+$/.test(value)
}

/** Strengths and weaknesses stand in cells of two columns, though their field is called text. */
function artOf(feld: string, path: DataPath): Textart | undefined {
  if (feld === 'text' && path[0] === 'staerken_schwaechen') return 'satz'
  return Object.hasOwn(textarten, feld) ? textarten[feld] : undefined
}

const indikatorfelder = ['bezug_indikatoren', 'begruendung_indikatoren', 'belege', 'indikatoren']

function umfeldOf(entry: Readonly<Record<string, unknown>>, above: Umfeld): Umfeld {
  const own = indikatorfelder.flatMap((field) => textsOf(entry[field]))
  const ziel = entry['zielwert'] as { readonly indikator?: string } | undefined
  const vergleich = textsOf(entry['vergleich'])
  const titel = [entry['titel'], entry['ueberschrift']].filter((each) => typeof each === 'string')
  const indikatoren = [...own, ...textsOf(entry['indikator']), ...textsOf(ziel?.indikator)]
  return {
    indikatoren: indikatoren.length > 0 ? indikatoren : above.indikatoren,
    vergleich: [...above.vergleich, ...vergleich],
    ueberschriften: [...above.ueberschriften, ...titel],
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
