import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { readJsonSource } from '../../read/json-source.ts'
import { toBefund } from '../befund.ts'
import { decode } from '../decode.ts'
import type { Eingabe, ErkannteDatei } from '../einspielung.ts'
import { farFromBerlin, isNearBerlin } from './berlin.ts'
import type { Punkt } from './projektion.ts'
import { toGrad } from './projektion.ts'
import type { Satz } from '../befund.ts'
import { tidy } from './registerzeile.ts'

/** A GeoJSON file of points. */
export interface Punktdatei {
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  /** Names of all properties, in the order in which they first occur. */
  readonly felder: readonly string[]
  readonly zeilen: readonly Punktzeile[]
}

/** One point with what is said of it. */
export interface Punktzeile {
  /** WGS84; null with a finding if there is none. */
  readonly punkt: Punkt | null
  readonly befunde: readonly Diagnostic[]
  /** Trimmed; empty where the source has nothing. */
  text(feld: string): string
  /** A finding if there is nothing. */
  pflicht(feld: string): string
  melde(satz: Satz, feld: string): void
}

/** Coordinates of the authorities of Berlin, as GeoJSON files of the Geoportal name them. */
const utm33 = ['urn:ogc:def:crs:EPSG::25833', 'EPSG:25833']
/** WGS84: what GeoJSON without a name of its own means (RFC 7946). */
const wgs84 = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84', 'EPSG:4326']

/** Reads points; with findings about the file as a whole there are none. */
export function readPunktdatei({ name, bytes }: Eingabe): Punktdatei {
  const { text, zeichensatz } = decode(bytes)
  const source = readJsonSource(text)
  const features = toFeatures(source.data)
  const erkannt: ErkannteDatei = {
    datei: name,
    zeichensatz,
    trennzeichen: null,
    spalten: null,
    zeilen: features?.length ?? null,
    stand: null,
    gebietsstand: null,
  }
  const project = findProjektion(source.data)
  if (!features || features.length === 0 || !project) {
    const satz = !features || features.length === 0 ? notGeoJson : unknownCrs
    const range = features ? source.locate(['crs']) : source.broken()
    const befunde = [toBefund({ ...satz, file: name, range })]
    return { erkannt, befunde, felder: [], zeilen: [] }
  }
  const toRange = (path: readonly (string | number)[]) => source.locate(path)
  const zeilen = features.map((feature, index) =>
    createZeile(feature, { file: name, index, project, toRange }),
  )
  const felder = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  return { erkannt, befunde: [], felder, zeilen }
}

const notGeoJson: Satz = {
  code: 'kein-geojson',
  message: 'Diese Datei ist kein GeoJSON mit Punkten.',
  hint: 'Die Datei neu herunterladen; erwartet wird eine FeatureCollection.',
}

const unknownCrs: Satz = {
  code: 'koordinaten-unbekannt',
  message: 'Die Koordinaten dieser Datei sind weder in EPSG:25833 noch in WGS84.',
  hint: 'Die Datei in EPSG:25833 (ETRS89 / UTM 33N) herunterladen.',
}

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly coordinates: unknown
}

function toFeatures(data: unknown): Feature[] | undefined {
  if (!isRecord(data) || !Array.isArray(data['features'])) return undefined
  return data['features'].map((feature: unknown) => {
    const { properties, geometry } = isRecord(feature) ? feature : {}
    const isPoint = isRecord(geometry) && geometry['type'] === 'Point'
    return {
      properties: isRecord(properties) ? properties : {},
      coordinates: isPoint ? geometry['coordinates'] : undefined,
    }
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How to get from the coordinates of the file to WGS84; undefined if nobody knows. */
function findProjektion(data: unknown): ((punkt: Punkt) => Punkt) | undefined {
  const crs = isRecord(data) ? data['crs'] : undefined
  if (crs === undefined) return (punkt) => punkt
  const properties = isRecord(crs) ? crs['properties'] : undefined
  const name = isRecord(properties) ? properties['name'] : undefined
  if (typeof name !== 'string') return undefined
  if (utm33.includes(name)) return toGrad
  return wgs84.includes(name) ? (punkt) => punkt : undefined
}

function createZeile(
  { properties, coordinates }: Feature,
  {
    file,
    index,
    project,
    toRange,
  }: {
    file: string
    index: number
    project: (punkt: Punkt) => Punkt
    toRange: (path: readonly (string | number)[]) => Diagnostic['range']
  },
): Punktzeile {
  const befunde: Diagnostic[] = []
  const text = (feld: string): string => {
    const value = properties[feld]
    return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : ''
  }
  const report = (satz: Satz, steps: readonly string[]): void => {
    const path = ['features', index, ...steps]
    befunde.push(toBefund({ ...satz, file, range: toRange(path), path: path.join('.') }))
  }
  const melde = (satz: Satz, feld: string): void => {
    report(satz, ['properties', feld])
  }
  const given = toPunkt(coordinates)
  const punkt = given ? project(given) : undefined
  if (!punkt) report(noPoint, ['geometry'])
  else if (!isNearBerlin(punkt)) report(farFromBerlin, ['geometry', 'coordinates'])
  return {
    punkt: punkt && isNearBerlin(punkt) ? punkt : null,
    befunde,
    text,
    melde,
    pflicht(feld) {
      if (text(feld) === '') melde(toFehlendesFeld(feld), feld)
      return text(feld)
    },
  }
}

function toPunkt(coordinates: unknown): Punkt | undefined {
  if (!Array.isArray(coordinates)) return undefined
  const [x, y] = coordinates as unknown[]
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : undefined
}

const noPoint: Satz = {
  code: 'lage-fehlt',
  message: 'Diese Einrichtung hat keinen Punkt.',
  hint: 'In der Quelle nachsehen; erwartet wird eine Geometrie der Art „Point“ mit zwei Zahlen.',
}

function toFehlendesFeld(feld: string): Satz {
  return {
    code: 'feld-fehlt',
    message: `Das Feld „${feld}“ fehlt oder ist leer.`,
    hint: 'In der Quelle nachsehen; ohne diese Angabe lässt sich die Einrichtung nicht einspielen.',
  }
}
