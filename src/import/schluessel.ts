import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { erwarteteRaeume } from '../model/erwartete-raeume.ts'
import type { Gebietsstand, Raumliste } from '../model/raum.ts'
import { toBefund } from './befund.ts'
import type { Umgebung } from './einspielung.ts'
import type { Tabelle } from './tabelle.ts'

/** The keys of a table: which LOR they belong to, and what is wrong with them. */
export interface Schluesselpruefung {
  readonly gebietsstand: Gebietsstand
  readonly befunde: readonly Diagnostic[]
}

/** A key with the line it stands on. */
interface Schluessel {
  readonly id: string
  readonly zeile: number
}

/**
 * Finds the Gebietsstand of a table of Planungsräume by its keys, against the lists and never by
 * a pattern: the old keys of Reinickendorf look like new ones. Every Planungsraum must be there once.
 */
export function checkSchluessel(
  tabelle: Tabelle,
  spalte: string,
  { umgebung, stand }: { umgebung: Umgebung; stand: string },
): Schluesselpruefung {
  const index = tabelle.kopf.indexOf(spalte)
  const keys = tabelle.zeilen.map(({ zellen, zeile }) => ({
    id: (zellen[index] ?? '').trim(),
    zeile,
  }))
  const lists = { 2021: umgebung.raumliste('2021'), 2006: umgebung.raumliste('2006') }
  const count = (liste: Raumliste): number =>
    keys.filter(({ id }) => isPlanungsraum(liste, id)).length
  const gebietsstand: Gebietsstand = count(lists[2006]) > count(lists[2021]) ? '2006' : '2021'
  const other: Gebietsstand = gebietsstand === '2021' ? '2006' : '2021'
  const liste = lists[gebietsstand]
  const at = ({ zeile, id }: Schluessel) => ({
    file: tabelle.datei,
    range: tabelle.locate(zeile, spalte),
    path: id,
  })

  const befunde: Diagnostic[] = []
  const seen = new Map<string, number>()
  for (const key of keys) {
    const before = seen.get(key.id)
    if (before !== undefined) befunde.push(toBefund({ ...double(key, before), ...at(key) }))
    else if (isPlanungsraum(lists[other], key.id))
      befunde.push(toBefund({ ...mixed(key, other, gebietsstand), ...at(key) }))
    else if (!isPlanungsraum(liste, key.id))
      befunde.push(toBefund({ ...unknown(key, gebietsstand), ...at(key) }))
    seen.set(key.id, key.zeile)
  }
  for (const raum of erwarteteRaeume(liste, 'planungsraum', stand))
    if (!seen.has(raum.id))
      befunde.push(toBefund({ ...missing(raum, gebietsstand), file: tabelle.datei, path: raum.id }))
  return { gebietsstand, befunde }
}

function isPlanungsraum(liste: Raumliste, id: string): boolean {
  return liste.get(id)?.ebene === 'planungsraum'
}

type Satz = Pick<Diagnostic, 'code' | 'message'> & { readonly hint: string }

function double({ id }: Schluessel, before: number): Satz {
  return {
    code: 'raum-doppelt',
    message: `Der Planungsraum ${id} steht schon in Zeile ${before}.`,
    hint: 'Die Datei neu herunterladen; sie ist beschädigt.',
  }
}

function mixed({ id }: Schluessel, own: Gebietsstand, others: Gebietsstand): Satz {
  return {
    code: 'gebietsstand-gemischt',
    message: `Der Schlüssel ${id} gehört zu den LOR ${own}, die übrigen der Datei zu den LOR ${others}.`,
    hint: 'Zahlen beider Zuschnitte nie in einer Datei mischen: die Datei neu herunterladen.',
  }
}

function unknown({ id }: Schluessel, gebietsstand: Gebietsstand): Satz {
  const short = /^[0-9]{7}$/.test(id)
  return {
    code: 'raum-unbekannt',
    message: `Einen Planungsraum mit dem Schlüssel „${id}“ gibt es in den LOR ${gebietsstand} nicht.`,
    hint: short
      ? 'Die führende Null fehlt: die Datei ohne Tabellenprogramm einspielen.'
      : 'Den Schlüssel in der LOR-Liste nachsehen.',
  }
}

function missing(raum: { id: string; name: string }, gebietsstand: Gebietsstand): Satz {
  return {
    code: 'raum-fehlt',
    message: `Der Planungsraum ${raum.id} ${raum.name} der LOR ${gebietsstand} fehlt in der Datei.`,
    hint: 'Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile.',
  }
}
