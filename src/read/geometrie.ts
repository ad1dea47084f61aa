import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { UserError } from '../diagnostics/user-error.ts'
import type { Flaeche, Flaechen } from '../model/diagramm.ts'
import type { Geometrie } from '../model/geometrie.ts'
import type { Ebene, Gebietsstand } from '../model/raum.ts'
import { readRaumliste } from './raeume.ts'

type Genauigkeit = 'fein' | 'grob'
type Flaechenebene = Exclude<Ebene, 'berlin'>

/**
 * The areas of one Gebietsstand from `geometrie/lor-<gebietsstand>-<genauigkeit>.topojson` of a
 * catalogue, read when first asked for. All Bezirke at once come coarse (for overview maps),
 * everything else fine; the LOR 2006 have a coarse version only. Names are those of the LOR list.
 * @throws UserError if a file is missing or is no TopoJSON of the LOR.
 */
export function readGeometrie(katalog: string, gebietsstand: Gebietsstand): Geometrie {
  const raeume = readRaumliste(katalog, gebietsstand)
  const topologies = new Map<Genauigkeit, Topology>()
  const layers = new Map<string, Flaechen>()

  const open = (genauigkeit: Genauigkeit): Topology => {
    const known = topologies.get(genauigkeit) ?? readTopology(katalog, gebietsstand, genauigkeit)
    topologies.set(genauigkeit, known)
    return known
  }
  const layer = (ebene: Flaechenebene, genauigkeit: Genauigkeit): Flaechen => {
    const key = `${ebene} ${genauigkeit}`
    const known = layers.get(key)
    if (known) return known
    const nameOf = (id: string): string => raeume.get(id)?.name ?? id
    const made = toFlaechen(open(genauigkeit), ebene, nameOf)
    layers.set(key, made)
    return made
  }
  const best = gebietsstand === '2021' ? 'fein' : 'grob'
  const byId = new Map<string, Flaeche>()
  return {
    ebene: (ebene) => layer(ebene, ebene === 'bezirk' ? 'grob' : best),
    flaeche(id) {
      const ebene = raeume.get(id)?.ebene
      if (ebene === undefined || ebene === 'berlin')
        throw new RangeError(`Zum Schlüssel „${id}“ gibt es keine Fläche.`)
      if (!byId.has(id))
        for (const each of layer(ebene, best).features) byId.set(each.properties.id, each)
      const found = byId.get(id)
      if (!found) throw new RangeError(`Zum Schlüssel „${id}“ gibt es keine Fläche.`)
      return found
    },
  }
}

function readTopology(katalog: string, gebietsstand: string, genauigkeit: Genauigkeit): Topology {
  const file = join(katalog, 'geometrie', `lor-${gebietsstand}-${genauigkeit}.topojson`)
  const hint = 'Den Befehl „bzrp import geometrie“ ausführen oder bzrp neu installieren.'
  if (!existsSync(file)) throw new UserError(`Die Datei „${file}“ fehlt.`, { hint })
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Topology
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UserError(`Die Datei „${file}“ ist kein gültiges JSON.`, { hint, cause: error })
  }
}

function toFlaechen(
  topology: Topology,
  ebene: Flaechenebene,
  nameOf: (id: string) => string,
): Flaechen {
  const object = topology.objects[ebene] as GeometryCollection | undefined
  if (object?.type !== 'GeometryCollection')
    throw new UserError(`In der Geometrie der LOR fehlt die Ebene „${ebene}“.`, {
      hint: 'Den Befehl „bzrp import geometrie“ ausführen.',
    })
  return {
    type: 'FeatureCollection',
    features: feature(topology, object).features.map(({ id, geometry }) => ({
      type: 'Feature',
      id: String(id),
      properties: { id: String(id), name: nameOf(String(id)) },
      // The import lets through polygons only.
      geometry: geometry as Polygon | MultiPolygon,
    })),
  }
}
