import proj4 from 'proj4'

/** A point: longitude and latitude in degrees, or easting and northing in metres. */
export type Punkt = readonly [number, number]

/** ETRS89 / UTM zone 33N (EPSG:25833), the coordinates of the Berlin authorities. */
const etrs89Utm33 = '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

const converter = proj4('WGS84', etrs89Utm33)

/** WGS84 degrees to metres of EPSG:25833; for Berlin within a millimetre both ways. */
export function toMeter([lon, lat]: Punkt): Punkt {
  const [x, y] = converter.forward([lon, lat])
  return [x, y]
}

/** Metres of EPSG:25833 to WGS84 degrees. */
export function toGrad([x, y]: Punkt): Punkt {
  const [lon, lat] = converter.inverse([x, y])
  return [lon, lat]
}

/** Degrees with five decimals: about a metre, and small files. */
export function roundGrad([lon, lat]: Punkt): { lon: number; lat: number } {
  return { lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)) }
}
