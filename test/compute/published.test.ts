import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aggregateTabelle } from '../../src/compute/aggregate.ts'
import { convertTabelle, toAnteile } from '../../src/compute/umrechnung.ts'
import type { Datentabelle } from '../../src/model/datensatz.ts'
import type { CsvTabelle } from '../../src/read/csv.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { readDatensaetze } from '../../src/read/datensaetze.ts'
import { readRaumliste, readUmrechnung } from '../../src/read/raeume.ts'

const root = resolve(import.meta.dirname, '../..')
const shared = resolve(root, process.env['BZRP_SHARED'] ?? '../shared', 'data')
const kernindikatoren = join(shared, 'kernindikatoren/kernindikatoren-2017_lor2006_bzr.csv')
const mss = join(shared, 'mss/mss_2021.csv')

const katalog = join(root, 'katalog')
const lor2021 = readRaumliste(katalog, '2021')
const lor2006 = readRaumliste(katalog, '2006')

function tabelleOf(stand: string): Datentabelle {
  const { datensaetze } = readDatensaetze([join(root, 'daten')], {
    raeume: { '2021': lor2021, '2006': lor2006 },
    root,
  })
  const tabelle = datensaetze
    .find(({ id }) => id === 'ewr-a-i-16')
    ?.tabellen.find((each) => each.stand === stand)
  if (!tabelle) throw new Error(`Kein Stand ${stand}`)
  return tabelle
}

/** Rows as objects: column name → cell. */
function rows({ kopf, zeilen }: CsvTabelle): ReadonlyMap<string, string>[] {
  return zeilen.map(({ zellen }) => new Map(kopf.map((name, i) => [name, zellen[i] ?? ''])))
}

describe.skipIf(!existsSync(kernindikatoren))('against published Kernindikatoren of 2017', () => {
  test('inhabitants, B1 and B2 of all 138 old Bezirksregionen', () => {
    const tabelle = tabelleOf('2017-12-31')
    const sums = aggregateTabelle(tabelle, lor2006)
    const published = rows(parseCsv(readFileSync(kernindikatoren, 'utf8'), { trennzeichen: ',' }))
    expect(published).toHaveLength(138)
    for (const row of published) {
      const id = row.get('bzr_id_lor2006') ?? ''
      const count = (...namen: readonly string[]): number =>
        namen.reduce((sum, name) => sum + Number(sums.get(id)?.[tabelle.spalten.indexOf(name)]), 0)
      const einwohner = count('einwohner')
      expect(einwohner, id).toBe(Number(row.get('DA1')))
      const b1 = (count('alter_u6', 'alter_6_15', 'alter_15_18') / einwohner) * 100
      expect(Math.abs(b1 - Number(row.get('B1'))), id).toBeLessThan(0.0501)
      const b2 = (count('alter_65_plus') / einwohner) * 100
      expect(Math.abs(b2 - Number(row.get('B2'))), id).toBeLessThan(0.0501)
    }
  })
})

describe.skipIf(!existsSync(mss))('against inhabitants of 31.12.2020 in the new cut', () => {
  test('half of the converted regions are off by less than 0.05 %, nine in ten by less than 3 %', () => {
    const published = new Map<string, number>()
    for (const row of rows(parseCsv(readFileSync(mss, 'utf8'), { trennzeichen: ',' }))) {
      const region = (row.get('PLR_ID') ?? '').slice(0, 6)
      published.set(region, (published.get(region) ?? 0) + Number(row.get('EW')))
    }
    const anteile = toAnteile({ lor2006, lor2021, umrechnung: readUmrechnung(katalog) })
    const converted = convertTabelle(tabelleOf('2020-12-31'), { lor2006, lor2021 }, anteile)
    const errors = [...published]
      .map(([id, einwohner]) => Math.abs(Number(converted.get(id)?.[0]) / einwohner - 1) * 100)
      .sort((a, b) => a - b)
    expect(errors).toHaveLength(143)
    expect(errors[71]).toBeLessThan(0.05)
    expect(errors[128]).toBeLessThan(3)
    expect(errors.at(-1)).toBeLessThan(20)
  })
})
