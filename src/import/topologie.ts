import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Ebene } from '../model/raum.ts'
import { readJsonSource } from '../read/json-source.ts'
import { toBefund } from './befund.ts'
import { decode } from './decode.ts'
import type { Eingabe, ErkannteDatei } from './einspielung.ts'

/** Levels that have areas of their own, from large to small: names of the objects we write. */
export const flaechenebenen = [
  'bezirk',
  'prognoseraum',
  'bezirksregion',
  'planungsraum',
] as const satisfies readonly Ebene[]
export type Flaechenebene = (typeof flaechenebenen)[number]

/** Names of the objects in the sources. */
const kuerzel: Record<Flaechenebene, string> = {
  bezirk: 'bez',
  prognoseraum: 'pgr',
  bezirksregion: 'bzr',
  planungsraum: 'plr',
}

/** A TopoJSON file with our own names, ready to be checked and written. */
export interface Topologie {
  readonly datei: string
  /** Text of the source: to find places in it. */
  readonly text: string
  readonly topology: Topology
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  /** What is written: compact, without the names of the areas. */
  readonly inhalt: string
}

/** Reads TopoJSON with an object per level; with findings it has no objects. */
export function readTopologie({ name, bytes }: Eingabe): Topologie {
  const { text, zeichensatz } = decode(bytes)
  const { data } = readJsonSource(text)
  const found = isTopology(data) ? data : undefined
  const missing = flaechenebenen.filter((ebene) => !findObject(found, ebene))
  const befunde = missing.map((ebene) =>
    toBefund({
      code: 'objekt-fehlt',
      message: `In dieser Datei fehlt das Objekt „${kuerzel[ebene]}“.`,
      hint: 'Erwartet wird TopoJSON mit den Objekten bez, pgr, bzr und plr.',
      file: name,
      path: `objects.${kuerzel[ebene]}`,
    }),
  )
  const topology: Topology = {
    type: 'Topology',
    ...(found?.transform && { transform: found.transform }),
    objects:
      missing.length > 0
        ? {}
        : Object.fromEntries(
            flaechenebenen.map((ebene) => [ebene, rename(findObject(found, ebene))]),
          ),
    arcs: found?.arcs ?? [],
  }
  const erkannt: ErkannteDatei = {
    datei: name,
    zeichensatz,
    trennzeichen: null,
    spalten: null,
    zeilen: null,
    stand: null,
    gebietsstand: null,
  }
  return { datei: name, text, topology, erkannt, befunde, inhalt: `${JSON.stringify(topology)}\n` }
}

/** Points of all lines: the measure of how fine a file is. */
export function countPunkte({ topology }: Topologie): number {
  return topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
}

function isTopology(data: unknown): data is Topology {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'Topology' &&
    'objects' in data &&
    typeof data.objects === 'object' &&
    'arcs' in data &&
    Array.isArray(data.arcs)
  )
}

function findObject(
  topology: Topology | undefined,
  ebene: Flaechenebene,
): GeometryCollection | undefined {
  const object = topology?.objects[kuerzel[ebene]] ?? topology?.objects[ebene]
  return object?.type === 'GeometryCollection' ? (object as GeometryCollection) : undefined
}

/** Keeps key and shape: names come from the LOR list, so that there is one place for them. */
function rename(object: GeometryCollection | undefined): GeometryCollection {
  const geometries = (object?.geometries ?? []).map((geometry) => {
    const copy: Record<string, unknown> = { ...geometry }
    delete copy['properties']
    return copy as unknown as GeometryObject
  })
  return { type: 'GeometryCollection', geometries }
}
