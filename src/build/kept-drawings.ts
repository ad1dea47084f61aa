import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Zeichnung } from '../charts/zeichner.ts'
import { hashParts, sha256 } from '../files/hash.ts'
import { ohneGedaechtnis } from '../zeichenwerkzeuge.ts'
import type { Zeichengedaechtnis } from '../zeichenwerkzeuge.ts'
import { noCache } from './cache.ts'
import type { Cache } from './cache.ts'

/** Drawings of one page by a hash of all that they show. */
type Mappe = ReadonlyMap<string, Zeichnung>

/**
 * Keeps the drawings of each page for the next time: most of them show the same again when a
 * profile has changed. A drawing is used only if it would show exactly the same, drawn by the same
 * bzrp; those that a page no longer needs are not kept for it.
 * @param programm hash of bzrp with its packages and fonts, and the version of Node
 */
export function keepDrawings(cache: Cache, programm: string): Zeichengedaechtnis {
  // To name each drawing takes a part of the time that drawing it takes.
  if (cache === noCache) return ohneGedaechtnis
  return ({ ordner, form }, farben, werkzeuge) => {
    const key = hashParts(new Map(Object.entries({ zeichnungen: '1', programm, ordner, form })))
    const before = readMappe(cache, key)
    const now = new Map<string, Zeichnung>()
    const drawOnce = async (
      what: readonly unknown[],
      draw: () => Promise<Zeichnung>,
    ): Promise<Zeichnung> => {
      // All of it, whatever it is made of: what cannot be written down throws.
      const name = sha256(serialize([farben, ...what]))
      const drawing = now.get(name) ?? before.get(name) ?? (await draw())
      now.set(name, drawing)
      return drawing
    }
    return {
      werkzeuge: {
        draw: (...what) => drawOnce(what, () => werkzeuge.draw(...what)),
        drawEigen: ({ id, titel, alternativtext }, diagramm, breite) => {
          const shown = { id, titel, alternativtext }
          return drawOnce([alternativtext, diagramm, breite], () =>
            werkzeuge.drawEigen(shown, diagramm, breite),
          )
        },
      },
      end() {
        const isSame = now.size === before.size && [...now.keys()].every((name) => before.has(name))
        if (!isSame)
          cache.put('zeichnungen', key, () => deflateRawSync(serialize(now), { level: 1 }))
      },
    }
  }
}

function readMappe(cache: Cache, key: string): Mappe {
  const bytes = cache.get('zeichnungen', key)
  // Its checksum is right and its key names this version of bzrp: it is what we have written.
  return bytes ? (deserialize(inflateRawSync(bytes)) as Mappe) : new Map<string, Zeichnung>()
}
