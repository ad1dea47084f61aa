import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runInProcess } from '../support/world.ts'

const root = resolve(import.meta.dirname, '../..')
const shared = resolve(root, process.env['BZRP_SHARED'] ?? '../shared', 'data')

/** What ships in daten/ and katalog/, by the published files it is made of. */
const einspielungen: Readonly<Record<string, readonly string[]>> = {
  lor: [
    'lor/lor2021_plr.csv',
    'lor/lor2021_bzr.csv',
    'lor/lor2021_pgr.csv',
    'lor/lor2021_bez.csv',
    'lor/lor-flaechen.json',
  ],
  umrechnung: ['lor/seed_lor_crosswalk_2006_to_2021.csv'],
  geometrie: ['geo/berlin-lor2021-wgs84-s12.topojson', 'geo/berlin-lor2021-wgs84-s3.topojson'],
  ewr: ['ewr/EWR_L21_202512E_Matrix.csv'],
  'ewr-a-i-16': existsSync(shared)
    ? readdirSync(join(shared, 'ewr'))
        .filter((name) => name.endsWith('-planning-areas.csv'))
        .map((name) => `ewr/${name}`)
    : [],
  mss: ['mss/mss_2021.csv'],
  umweltgerechtigkeit: ['umwelt/umweltgerechtigkeit_2021_22_plr.csv'],
  schulen: ['einrichtungen/schulen.geojson', '--stand=2026-11-22'],
  jugendfreizeit: ['einrichtungen/jugendfreizeiteinrichtungen.geojson', '--stand=2026-11-22'],
}

describe.skipIf(!existsSync(shared))('what ships is what was published (needs ../shared)', () => {
  test.each(Object.entries(einspielungen))('%s', async (art, angaben) => {
    const argv = angaben.map((each) => (each.startsWith('--') ? each : join(shared, each)))
    const { code, out, err } = await runInProcess(['import', art, ...argv, '--nach', root], root)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/Alles ist schon so eingespielt: nichts zu schreiben\.\n$/)
  })
})
