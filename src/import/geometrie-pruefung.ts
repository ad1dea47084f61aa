import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { Gebietsstand, Raumliste } from '../model/raum.ts'
import { toBefund } from './befund.ts'
import type { Flaechenebene, Topologie } from './topologie.ts'
import { flaechenebenen } from './topologie.ts'

/** Every area must be in the LOR list, every Raum must have one, outer rings must run clockwise. */
export function checkFlaechen(
  topologie: Topologie,
  raeume: Readonly<Record<Gebietsstand, Raumliste>>,
): { gebietsstand: Gebietsstand; befunde: Diagnostic[] } {
  const keys = new Set(idsOf(topologie, 'planungsraum'))
  const count = (stand: Gebietsstand): number =>
    raeume[stand].aufEbene('planungsraum').filter(({ id }) => keys.has(id)).length
  const gebietsstand = count('2006') > count('2021') ? '2006' : '2021'
  if (topologie.befunde.length > 0) return { gebietsstand, befunde: [] }
  const befunde = flaechenebenen.flatMap((ebene) => [
    ...checkKeys(topologie, ebene, raeume[gebietsstand]),
    ...checkShapes(topologie, ebene),
  ])
  return { gebietsstand, befunde }
}

function layerOf({ topology }: Topologie, ebene: Flaechenebene): GeometryCollection | undefined {
  return topology.objects[ebene] as GeometryCollection | undefined
}

function idsOf(topologie: Topologie, ebene: Flaechenebene): string[] {
  return (layerOf(topologie, ebene)?.geometries ?? []).map(({ id }) => String(id ?? ''))
}

function checkKeys(topologie: Topologie, ebene: Flaechenebene, liste: Raumliste): Diagnostic[] {
  const ids = idsOf(topologie, ebene)
  const present = new Set(ids)
  const strange = ids.filter((id) => liste.get(id)?.ebene !== ebene)
  const missing = liste.aufEbene(ebene).filter(({ id }) => !present.has(id))
  const double = ids.filter((id, index) => ids.indexOf(id) < index)
  const { gebietsstand } = liste
  return [
    ...strange.map((id) =>
      toBefund({
        code: 'raum-unbekannt',
        message: `Die Fläche „${id}“ steht nicht in der Liste der LOR ${gebietsstand}.`,
        hint: 'Eine Datei desselben Gebietsstands angeben.',
        file: topologie.datei,
        range: findId(topologie.text, id),
        path: id,
      }),
    ),
    ...double.map((id) =>
      toBefund({
        code: 'raum-doppelt',
        message: `Die Fläche „${id}“ kommt zweimal vor.`,
        hint: 'Die Datei neu herunterladen.',
        file: topologie.datei,
        range: findId(topologie.text, id),
        path: id,
      }),
    ),
    ...missing.map(({ id, name }) =>
      toBefund({
        code: 'raum-fehlt',
        message: `Die Fläche von ${id} ${name} fehlt.`,
        hint: 'Die Datei neu herunterladen; jeder Raum der Liste braucht eine Fläche.',
        file: topologie.datei,
        path: id,
      }),
    ),
  ]
}

function checkShapes(topologie: Topologie, ebene: Flaechenebene): Diagnostic[] {
  const object = layerOf(topologie, ebene)
  if (!object) return []
  return feature(topologie.topology, object).features.flatMap(({ id, geometry }) => {
    const problem = findShapeProblem(geometry)
    if (!problem) return []
    const key = String(id ?? '')
    const range = findId(topologie.text, key)
    return [toBefund({ ...problem, file: topologie.datei, range, path: key })]
  })
}

function findShapeProblem(
  geometry: GeoJSON.Geometry,
): { code: string; message: string; hint: string } | undefined {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    return {
      code: 'keine-flaeche',
      message: 'Diese Geometrie ist keine Fläche.',
      hint: 'Nur Polygone und Multipolygone werden übernommen.',
    }
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const wrong = polygons.some((rings) =>
    rings.some((ring, index) => isClockwise(ring) !== (index === 0)),
  )
  if (!wrong) return undefined
  return {
    code: 'umlaufsinn',
    message: 'Der Außenring dieser Fläche läuft gegen den Uhrzeigersinn (oder ein Loch mit ihm).',
    hint: 'Ringe umdrehen: sonst füllt die Karte den Rest der Welt.',
  }
}

/** By the shoelace formula: areas of Berlin are small enough to be taken as flat. */
function isClockwise(ring: readonly Position[]): boolean {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (nextX - x) * (nextY + y)
  }, 0)
  return doubled > 0
}

/** Where the key stands in the source. */
function findId(text: string, id: string): Range {
  const match = new RegExp(`"id"\\s*:\\s*"${id.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`).exec(
    text,
  )
  if (!match) return startOfFile
  const before = text.slice(0, match.index)
  const line = before.split('\n').length
  const column = match.index - before.lastIndexOf('\n')
  return { line, column, endLine: line, endColumn: column + match[0].length }
}
