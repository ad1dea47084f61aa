import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ergebnisWorte } from '../../src/model/gremien.ts'
import * as fachplanung from '../../src/wording/auswahl-fachplanung.ts'
import * as perspektiven from '../../src/wording/auswahl-perspektiven.ts'
import * as auswahl from '../../src/wording/auswahl.ts'
import { einheiten } from '../../src/wording/einheit.ts'
import { ebenenworte } from '../../src/wording/raum.ts'

const schemas = resolve(import.meta.dirname, '../../schemas')

const tables: readonly Readonly<Record<string, unknown>>[] = [
  ...Object.values({ ...auswahl, ...fachplanung, ...perspektiven }),
  einheiten,
  ebenenworte,
  ergebnisWorte,
]

/** Choices that only the machine reads, or that have their words where they are printed. */
const notPrinted: Readonly<Record<string, string>> = {
  'aenderungswuensche.schema.json /wuensche/items/art': 'sorts requests; printed nowhere yet',
  'aenderungswuensche.schema.json /wuensche/items/status':
    'says which requests are open; printed nowhere yet',
  'bezirk.schema.json /bezirksvergleich/umfang': 'chooses what is printed',
  'bezirk.schema.json /bezirksvergleich/status': 'words on the title page',
  'bezirk.schema.json /gremien/items/umfang': 'decides over what a Gremium decides',
  'bezirk.schema.json /gremien/items/status': 'the status that follows; words on the title page',
  'diagramm.schema.json /mark': 'how a chart is drawn',
  'diagramm.schema.json /achse/type': 'how a column is read',
  'diagramm.schema.json /achse/aggregate': 'how a chart is drawn',
  'diagramm.schema.json /achse/stack': 'how a chart is drawn',
  'diagramm.schema.json /achse/sort': 'how a chart is drawn',
  'diagramm.schema.json /reihe/type': 'how a column is read',
  'bezirk.schema.json /sprache/gender': 'decides how texts are checked',
  'datenschema.schema.json /fields/items/type': 'types of the Frictionless standard',
  'datenpaket.schema.json /resources/items/schema': 'names a file of the package',
  'datenpaket.schema.json /resources/items/bzrp/inhalt': 'how a table is read',
  'datenschema.schema.json /primaryKey': 'names a column of the package',
  'gemeinsam.schema.json /spalte/zaehlt': 'decides whether Geheimhaltung holds',
  'datenpaket.schema.json /resources/items/bzrp/gebietsstand':
    'printed as „LOR 2021“ with its year',
  'einspielung.schema.json /gebietsstand': 'printed as „LOR 2021“ with its year',
  'einspielung.schema.json /spalten/items/art': 'how a column is read',
  'einspielung.schema.json /fehlgrund': 'why a number is missing; printed as its official sign',
  'fachplanung.schema.json /status': 'state of work, not content',
  'gemeinsam.schema.json /spalte/art': 'how a column is read',
  'gliederung.schema.json /teile/items/profiltyp': 'chooses what is printed',
  'indikatoren.schema.json /indikatoren/items/richtung':
    'says which change is good; printed nowhere yet',
  'indikatoren.schema.json /indikatoren/items/turnus': 'how often data come; printed nowhere yet',
  'profil.schema.json /profiltyp': 'words on the title page',
  'profil.schema.json /quellen/items/raumsystem': 'is written in words in the source itself',
  'profil.schema.json /status': 'words on the title page',
}

interface Choice {
  readonly place: string
  readonly values: readonly string[]
}

function findChoices(node: unknown, place: string): readonly Choice[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((item) => findChoices(item, place))
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'enum' && Array.isArray(value)) return [{ place, values: value.map(String) }]
    const skip = ['properties', '$defs', 'oneOf'].includes(key)
    return findChoices(value, skip ? place : `${place}/${key}`)
  })
}

const choices = readdirSync(schemas)
  .filter((file) => file.endsWith('.schema.json'))
  .sort()
  .flatMap((file) => findChoices(JSON.parse(readFileSync(join(schemas, file), 'utf8')), `${file} `))

test('every choice of every schema has German words or a reason why it needs none', () => {
  const without = choices
    .filter(({ place }) => !(place in notPrinted))
    .filter(({ values }) => !tables.some((table) => values.every((value) => value in table)))
    .map(({ place }) => place)
  expect(without).toEqual([])
})

test('the reasons name choices that exist', () => {
  const places = choices.map(({ place }) => place)
  expect(Object.keys(notPrinted).filter((place) => !places.includes(place))).toEqual([])
})

test('no word looks like a key', () => {
  const words = Object.values({ ...auswahl, ...fachplanung, ...perspektiven }).flatMap((table) =>
    Object.values<string>(table),
  )
  expect(words.filter((word) => word.trim() === '' || /_|ae|oe|ue(?!r)/.test(word))).toEqual([])
})
