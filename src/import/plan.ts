import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { parseCsv } from '../read/csv.ts'
import type {
  Entwurf,
  ErkannteDatei,
  NichtUebernommen,
  Umgebung,
  Zieldatei,
} from './einspielung.ts'

/** What an import would do: to be shown, then carried out or not. */
export interface Einspielplan {
  readonly art: string
  readonly erkannt: readonly ErkannteDatei[]
  readonly uebernommen: readonly string[]
  readonly nicht_uebernommen: readonly NichtUebernommen[]
  readonly hinweise: readonly string[]
  readonly befunde: readonly Diagnostic[]
  readonly aenderungen: readonly Aenderung[]
}

/** One file and how it differs from what is there. */
export interface Aenderung {
  readonly datei: Zieldatei
  readonly art: 'neu' | 'geaendert' | 'gleich'
  /** Cells of a table; null for other files. */
  readonly zellen: Zellenvergleich | null
}

export interface Zellenvergleich {
  readonly neu: number
  readonly geaendert: number
  readonly entfallen: number
  readonly gleich: number
  /** A few of the changed cells. */
  readonly beispiele: readonly Zellenbeispiel[]
}

export interface Zellenbeispiel {
  readonly raum: string
  readonly spalte: string
  readonly vorher: string
  readonly nachher: string
}

const beispielzahl = 5

/** Compares what an import would write with what is there; with errors there is nothing to write. */
export function planEinspielung(art: string, entwurf: Entwurf, umgebung: Umgebung): Einspielplan {
  const { dateien, ...shown } = entwurf
  const aenderungen = hasErrors(entwurf.befunde)
    ? []
    : dateien.map((datei) => compare(datei, umgebung.vorhanden(datei.pfad)))
  return { art, ...shown, aenderungen }
}

/** Whether carrying out the plan would change a file. */
export function hasChanges({ aenderungen }: Einspielplan): boolean {
  return aenderungen.some(({ art }) => art !== 'gleich')
}

function compare(datei: Zieldatei, before: string | undefined): Aenderung {
  const art = before === undefined ? 'neu' : before === datei.inhalt ? 'gleich' : 'geaendert'
  const { schluesselspalten, inhalt } = datei
  const zellen =
    schluesselspalten > 0 ? compareCells(schluesselspalten, before ?? '', inhalt) : null
  return { datei, art, zellen }
}

function compareCells(keys: number, before: string, after: string): Zellenvergleich {
  const old = toCells(before, keys)
  const fresh = toCells(after, keys)
  const changed: Zellenbeispiel[] = []
  let same = 0
  let added = 0
  for (const [place, { raum, spalte, text }] of fresh) {
    const former = old.get(place)
    if (!former) added += 1
    else if (former.text === text) same += 1
    else changed.push({ raum, spalte, vorher: former.text, nachher: text })
  }
  return {
    neu: added,
    geaendert: changed.length,
    entfallen: [...old.keys()].filter((place) => !fresh.has(place)).length,
    gleich: same,
    beispiele: changed.slice(0, beispielzahl),
  }
}

interface Zelle {
  readonly raum: string
  readonly spalte: string
  readonly text: string
}

function toCells(text: string, keys: number): Map<string, Zelle> {
  const { kopf, zeilen } = parseCsv(text)
  const cells = new Map<string, Zelle>()
  for (const { zellen } of zeilen) {
    const raum = zellen.slice(0, keys).join(' ')
    for (const [index, spalte] of kopf.entries())
      if (index >= keys) cells.set(`${raum};${spalte}`, { raum, spalte, text: zellen[index] ?? '' })
  }
  return cells
}
