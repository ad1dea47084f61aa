import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import type { Geprueft } from '../rule.ts'
import { maskText } from './maske.ts'
import type { Satz } from './saetze.ts'
import { splitSaetze } from './saetze.ts'
import type { Textart } from './textarten.ts'
import { textarten } from './textarten.ts'

/** A text that someone wrote, with its place and what its entry is about. */
export interface Textstelle extends Umfeld {
  readonly source: YamlSource
  readonly path: DataPath
  readonly text: string
  /** The text with blanks for what is no wording: marks, addresses, signs of notes. */
  readonly wortlaut: string
  /** Sentences of the wording; split when first asked for. */
  readonly saetze: () => readonly Satz[]
  readonly art: Textart
  /** Key of the field; of the list for an entry of a list. */
  readonly feld: string
}

/** What the entry of a text says of it. */
interface Umfeld {
  /** Indikatoren that the entry says it is about. */
  readonly indikatoren: readonly string[]
  /** Keys of Räume that the entry compares with on purpose. */
  readonly vergleich: readonly string[]
  /** Headings above, from the outermost. */
  readonly ueberschriften: readonly string[]
}

/** All texts of the files of a profile, in the order of files and lines. */
export function collectTextstellen(dateien: readonly Geprueft<unknown>[]): readonly Textstelle[] {
  const found: Textstelle[] = []
  for (const { source, data } of dateien) {
    const path: (string | number)[] = []
    walk(data, { source, path, found }, { feld: '', umfeld: ohneUmfeld })
  }
  return found
}

const ohneUmfeld: Umfeld = { indikatoren: [], vergleich: [], ueberschriften: [] }

interface Sammlung {
  readonly source: YamlSource
  /** Where the walk is: one list for all, copied for each text. */
  readonly path: (string | number)[]
  readonly found: Textstelle[]
}

interface Ort {
  readonly feld: string
  readonly umfeld: Umfeld
}

function walk(value: unknown, sammlung: Sammlung, { feld, umfeld }: Ort): void {
  const { path } = sammlung
  if (typeof value === 'string') addText(value, sammlung, { feld, umfeld })
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) {
      path.push(index)
      walk(item, sammlung, { feld, umfeld })
      path.pop()
    }
  else if (typeof value === 'object' && value !== null) {
    const inner = umfeldOf(value as Readonly<Record<string, unknown>>, umfeld)
    for (const [key, item] of Object.entries(value)) {
      if (key === 'hinweise_beantwortet') continue
      path.push(key)
      walk(item, sammlung, { feld: key, umfeld: inner })
      path.pop()
    }
  }
}

function addText(text: string, { source, path, found }: Sammlung, { feld, umfeld }: Ort): void {
  const art = artOf(feld, path)
  if (art === undefined || text.trim() === '' || isAmt(feld, text)) return
  const wortlaut = maskText(text)
  let split: readonly Satz[] | undefined
  const saetze = (): readonly Satz[] => (split ??= splitSaetze(wortlaut))
  found.push({ source, path: [...path], text, wortlaut, saetze, art, feld, ...umfeld })
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
