import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Block, Dokument } from '../model/dokument.ts'
import { formatDatum } from '../wording/date.ts'
import { withNote } from './abgeloest.ts'
import type { Edition } from './list-editions.ts'
import { listEditions, successorOf } from './list-editions.ts'

/**
 * Writes what stands around the editions: per edition the page that is linked to, and the index of
 * all. Made from the editions alone: an interrupted run is made good by the next one.
 * @returns paths relative to the folder
 * @throws UserError (io) if something cannot be read or written
 */
export function writeSite(
  veroeffentlicht: string,
  set: (dokument: Dokument) => string,
): readonly string[] {
  const editions = listEditions(veroeffentlicht)
  const pages = editions.map((edition) => {
    const html = read(join(veroeffentlicht, edition.pfad, 'profil.html'))
    return { path: `${edition.pfad}.html`, content: withNote(html, successorOf(edition, editions)) }
  })
  const all = [...pages, { path: 'index.html', content: set(toIndex(editions)) }]
  for (const { path, content } of all) {
    const file = join(veroeffentlicht, path)
    try {
      writeAtomic(file, content)
    } catch (error) {
      throw toIoError(error, 'schreiben', file)
    }
  }
  return all.map(({ path }) => path)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw toIoError(error, 'lesen', file)
  }
}

function toIndex(editions: readonly Edition[]): Dokument {
  const raeume = [...new Set(editions.map(({ manifest }) => manifest.raum))]
  return {
    titel: 'Veröffentlichte Bezirksregionenprofile',
    untertitel: editions.length === 1 ? '1 Ausgabe' : `${editions.length} Ausgaben`,
    bloecke: raeume.flatMap((raum) =>
      ofRaum(editions.filter(({ manifest }) => manifest.raum === raum)),
    ),
  }
}

/** One region, its newest edition first. */
function ofRaum(editions: readonly Edition[]): readonly Block[] {
  const newest = editions.at(-1)
  if (!newest) return []
  const { raum, name } = newest.manifest
  return [
    { art: 'ueberschrift', ebene: 2, text: `${name} (${raum})` },
    {
      art: 'verweise',
      verweise: editions.toReversed().flatMap((edition) => {
        const { ausgabe, version, veroeffentlicht_am } = edition.manifest
        const state = edition === newest ? '' : ', abgelöst'
        const text = `Ausgabe ${ausgabe}, Version ${version}, veröffentlicht am ${formatDatum(veroeffentlicht_am)}${state}`
        return [
          { text, ziel: `${edition.pfad}.html` },
          {
            text: `PDF der Ausgabe ${ausgabe}, Version ${version}`,
            ziel: `${edition.pfad}/profil.pdf`,
          },
        ]
      }),
    },
  ]
}
