import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Ebene, Raum } from '../model/raum.ts'
import { berlin } from '../model/raum.ts'
import { toBefund } from './befund.ts'
import type { Tabelle } from './tabelle.ts'
import { checkSpalten } from './zaehlung.ts'

/** A Raum of a list whose Gebietsstand is not known yet. */
export type Listenraum = Omit<Raum, 'gebietsstand'>

/** Columns of the official list, from small to large. */
const stufen = [
  { kuerzel: 'plr', ebene: 'planungsraum' },
  { kuerzel: 'bzr', ebene: 'bezirksregion' },
  { kuerzel: 'pgr', ebene: 'prognoseraum' },
  { kuerzel: 'bez', ebene: 'bezirk' },
] as const satisfies readonly { kuerzel: string; ebene: Ebene }[]

/**
 * The Räume of a list: one file with the Planungsräume, each row naming all levels above; files of
 * higher levels are checked against it.
 */
export function readRaeume(tabellen: readonly Tabelle[]): {
  raeume: Listenraum[]
  befunde: Diagnostic[]
} {
  const broken = tabellen.flatMap(({ befunde }) => befunde)
  if (broken.length > 0) return { raeume: [], befunde: broken }
  const [main] = tabellen.filter(({ kopf }) => kopf.includes('plr_id'))
  if (!main) {
    const befund = toBefund({
      code: 'tabelle-fehlt',
      message: 'Keine der Dateien ist eine Liste der Planungsräume.',
      hint: 'Die Datei mit den Spalten plr_id, plr_name, bzr_id … angeben.',
      file: tabellen[0]?.datei ?? '',
    })
    return { raeume: [], befunde: [befund] }
  }
  const columns = stufen.flatMap(({ kuerzel }) => [`${kuerzel}_id`, `${kuerzel}_name`])
  const missing = checkSpalten(main, columns)
  if (missing.length > 0) return { raeume: [], befunde: missing }
  const raeume = new Map<string, Listenraum>([[berlin, toRaum(berlin, 'berlin', ['Berlin', null])]])
  const befunde = [main, ...tabellen.filter((tabelle) => tabelle !== main)].flatMap((tabelle) =>
    addRaeume(tabelle, raeume, tabelle === main),
  )
  return { raeume: [...raeume.values()], befunde }
}

/** Adds what the main list names; in other files a Raum must be known and called the same. */
function addRaeume(tabelle: Tabelle, raeume: Map<string, Listenraum>, main: boolean): Diagnostic[] {
  const befunde: Diagnostic[] = []
  const present = stufen.filter(({ kuerzel }) => tabelle.kopf.includes(`${kuerzel}_id`))
  const seen = new Map<string, number>()
  for (const { zellen, zeile } of tabelle.zeilen) {
    const cell = (spalte: string): string => zellen[tabelle.kopf.indexOf(spalte)]?.trim() ?? ''
    for (const [index, { kuerzel, ebene }] of present.entries()) {
      const id = cell(`${kuerzel}_id`)
      const above = present[index + 1]
      const raum = toRaum(id, ebene, [
        cell(`${kuerzel}_name`),
        above ? cell(`${above.kuerzel}_id`) : ebene === 'bezirk' ? berlin : null,
      ])
      const known = raeume.get(id)
      const problem = checkRaum(raum, known, {
        main,
        before: index === 0 ? seen.get(id) : undefined,
      })
      if (problem)
        befunde.push(
          toBefund({
            ...problem,
            file: tabelle.datei,
            range: tabelle.locate(zeile, `${kuerzel}_id`),
            path: id,
          }),
        )
      if (index === 0) seen.set(id, zeile)
      if (!known && main) raeume.set(id, raum)
    }
  }
  return befunde
}

function checkRaum(
  raum: Listenraum,
  known: Listenraum | undefined,
  { main, before }: { main: boolean; before: number | undefined },
): { code: string; message: string; hint: string } | undefined {
  const hint = 'Die Liste neu herunterladen; sie ist beschädigt oder gehört nicht dazu.'
  const length = { planungsraum: 8, bezirksregion: 6, prognoseraum: 4, bezirk: 2, berlin: 2 }
  if (!/^[0-9]+$/.test(raum.id) || raum.id.length !== length[raum.ebene])
    return {
      code: 'kein-schluessel',
      message: `„${raum.id}“ ist kein Schlüssel mit ${length[raum.ebene]} Ziffern.`,
      hint: 'Führende Nullen gehen in Tabellenprogrammen verloren: die Datei neu herunterladen.',
    }
  if (before !== undefined)
    return {
      code: 'raum-doppelt',
      message: `Der Raum ${raum.id} steht schon in Zeile ${before}.`,
      hint,
    }
  if (!known)
    return main
      ? undefined
      : {
          code: 'raum-unbekannt',
          message: `Der Raum ${raum.id} kommt in der Liste der Planungsräume nicht vor.`,
          hint,
        }
  const sameParent = raum.eltern === null || raum.eltern === known.eltern
  if (known.name === raum.name && sameParent) return undefined
  return {
    code: 'raum-widerspruch',
    message: `Der Raum ${raum.id} heißt hier „${raum.name}“ in ${raum.eltern ?? ''}, vorher „${known.name}“ in ${known.eltern ?? ''}.`,
    hint,
  }
}

function toRaum(
  id: string,
  ebene: Ebene,
  [name, eltern]: readonly [string, string | null],
): Listenraum {
  return { id, ebene, name, eltern, flaeche_m2: null }
}
