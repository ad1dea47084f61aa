import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import type { Quelldateien } from '../../src/generated/source-types.ts'
import { readYamlSource } from '../../src/read/yaml-source.ts'
import { patternMeanings } from '../../src/validate/patterns.ts'
import { validateSource } from '../../src/validate/schema.ts'
import { sentences, silentKeywords } from '../../src/validate/schema-messages.ts'

const folder = join(import.meta.dirname, '../../schemas')
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => ({
    name,
    schema: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  }))

/** Every schema object inside a schema, by the keywords that hold others. */
function* nodesOf(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  const schema = node as Record<string, unknown>
  yield schema
  for (const list of ['properties', '$defs'])
    for (const child of Object.values(schema[list] ?? {})) yield* nodesOf(child)
  yield* nodesOf(schema['items'])
  for (const child of (schema['oneOf'] ?? []) as unknown[]) yield* nodesOf(child)
}

describe.each(schemas)('$name', ({ schema }) => {
  const nodes = [...nodesOf(schema)]

  test('every keyword in use has a sentence', () => {
    const keywords = new Set(nodes.flatMap((node) => Object.keys(node)))
    const speechless = [...keywords].filter(
      (keyword) => !(keyword in sentences) && !silentKeywords.has(keyword),
    )
    expect(speechless).toEqual([])
  })

  test('every pattern has a meaning, and answers hostile text at once', () => {
    for (const pattern of nodes.flatMap(({ pattern }) => pattern ?? []) as string[]) {
      expect(Object.keys(patternMeanings)).toContain(pattern)
      const hostile = ['a', '0', '-', 'a-', '1.', 'a@a.', '9'].map(
        (part) => `${part.repeat(50_000)}!`,
      )
      const start = performance.now()
      for (const text of hostile) new RegExp(pattern, 'u').test(text)
      expect(performance.now() - start).toBeLessThan(500)
    }
  })

  test('every choice between schemas is made by a field that says so', () => {
    for (const node of nodes) expect('oneOf' in node).toBe('discriminator' in node)
  })

  test('every field has a German title', () => {
    const untitled = nodes
      .flatMap(({ properties }) => Object.entries((properties ?? {}) as Record<string, object>))
      .filter(([, property]) => !('title' in property) && !('$ref' in property))
      .map(([key]) => key)
    expect(untitled).toEqual([])
  })
})

test('no meaning is left of a pattern that is gone', () => {
  const patterns = schemas.flatMap(({ schema }) =>
    [...nodesOf(schema)].flatMap(({ pattern }) => pattern ?? []),
  )
  expect(Object.keys(patternMeanings).filter((pattern) => !patterns.includes(pattern))).toEqual([])
})

/** What a person reads about a file of a kind. */
function read(kind: keyof Quelldateien, text: string): string {
  const source = readYamlSource('datei.yaml', new TextEncoder().encode(text))
  const { diagnostics } = validateSource(kind, source)
  return formatDiagnostics(diagnostics, new Map([[source.file, text]])).join('\n\n')
}

test('values get the types of their schema, and nothing else', () => {
  const text = `raum: 092007
ausgabe: 2025
version: 1.0.0
beispiel: true
datenstand: 2024-12-31
kurzfassung: no
zeitraum: {von: 2025, bis: 2029}
`
  const source = readYamlSource('profil.yaml', new TextEncoder().encode(text))
  expect(validateSource('profil', source)).toEqual({
    data: {
      raum: '092007',
      ausgabe: 2025,
      version: '1.0.0',
      beispiel: true,
      datenstand: '2024-12-31',
      kurzfassung: 'no',
      zeitraum: { von: 2025, bis: 2029 },
    },
    diagnostics: [],
  })
})

test('elements are read by their kind', () => {
  const text = `kapitel: "2"
elemente:
  - id: tabelle
    art: tabelle
    titel: Tabelle
    quellen: []
    spalten:
      - {id: a, titel: A, art: zahl, nachkommastellen: 2}
    zeilen: [[1], ["2"]]
  - {id: reihe, art: zeitreihe, indikator: B1, indexiert: false}
`
  const source = readYamlSource('a.yaml', new TextEncoder().encode(text))
  const { data } = validateSource('analyse', source)
  expect(data?.elemente).toMatchObject([
    { spalten: [{ nachkommastellen: 2 }], zeilen: [['1'], ['2']] },
    { indexiert: false },
  ])
})

test('a file that is no group of fields', () => {
  expect(read('profil', 'Nur ein Text.\n')).toMatchInlineSnapshot(`
    "datei.yaml:1:1 Fehler Die Datei muss aus Feldern bestehen. [schema/falscher-typ]
      → Beginnen Sie mit „raum: "092007"“."
  `)
})

test('lists too short and too long', () => {
  const many = Array.from({ length: 21 }, () => 'Z1').join(', ')
  expect(read('bezirk', 'schema: bzrp/1\nbezirk: "09"\nname: Treptow-Köpenick\naemter: []\n'))
    .toMatchInlineSnapshot(`
    "datei.yaml:4:1 Fehler Das Feld „aemter“ hat zu wenige Einträge: mindestens 1. [schema/liste-zu-kurz]
      4 | aemter: []
        | ^^^^^^
      → Ergänzen Sie einen Eintrag oder löschen Sie das Feld, wenn es nicht Pflicht ist."
  `)
  expect(
    read(
      'perspektiven',
      `massnahmen:\n  - {id: M-2, titel: T, ziele: [${many}], federfuehrung: jugend, status: idee}\n`,
    ),
  ).toMatchInlineSnapshot(`
    "datei.yaml:2:25 Fehler Das Feld „ziele“ hat mit 21 zu viele Einträge: höchstens 20. [schema/liste-zu-lang]
      2 |   - {id: M-2, titel: T, ziele: [Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1, Z1,…
        |                         ^^^^^
      → Kürzen Sie die Liste; große Tabellen gehören in eine CSV-Datei."
  `)
})

test('numbers out of range, text too short, a wrong edition of the format', () => {
  expect(
    read(
      'bezirk',
      'schema: bzrp/2\nbezirk: "09"\nname: T\naemter: [{id: a, name: A}]\ngeheimhaltung: {mindestfallzahl: 0}\nerscheinungsbild: {logo_alternativtext: L, farbe_primaer: 005f73}\n',
    ),
  ).toMatchInlineSnapshot(`
    "datei.yaml:1:9 Fehler „bzrp/2“ ist für „schema“ (Fassung des Formats) nicht vorgesehen. [schema/wert-unzulaessig]
      1 | schema: bzrp/2
        |         ^^^^^^
      → Möglich ist nur bzrp/1.

    datei.yaml:5:34 Fehler 0 ist für „mindestfallzahl“ nicht möglich: mindestens 1. [schema/zahl-ausserhalb]
      5 | geheimhaltung: {mindestfallzahl: 0}
        |                                  ^
      → Prüfen Sie die Zahl.

    datei.yaml:6:41 Fehler Das Feld „logo_alternativtext“ (Alternativtext des Logos) ist mit 1 Zeichen zu kurz: mindestens 3. [schema/text-zu-kurz]
      6 | erscheinungsbild: {logo_alternativtext: L, farbe_primaer: 005f73}
        |                                         ^
      → Schreiben Sie ausführlicher.

    datei.yaml:6:59 Fehler „005f73“ passt nicht: erwartet wird eine Farbe als # mit sechs Ziffern oder Buchstaben a bis f, in Anführungszeichen. [schema/schreibweise]
      6 | erscheinungsbild: {logo_alternativtext: L, farbe_primaer: 005f73}
        |                                                           ^^^^^^
      → Schreiben Sie "#005f73"."
  `)
})

test('an entry of a list that is no group, a group where a text belongs', () => {
  expect(read('bezirk', 'bezirk: "09"\nname: {a: b}\naemter: [jugend]\n')).toMatchInlineSnapshot(`
    "datei.yaml:2:7 Fehler Das Feld „name“ (Name des Bezirks) muss ein einzelner Wert sein, keine Gruppe von Feldern. [schema/falscher-typ]
      2 | name: {a: b}
        |       ^^^^^^
      → Schreiben Sie den Wert hinter den Doppelpunkt; enthält der Text einen Doppelpunkt, setzen Sie ihn in Anführungszeichen.

    datei.yaml:3:10 Fehler Der 1. Eintrag von „aemter“ muss aus Feldern bestehen. [schema/falscher-typ]
      3 | aemter: [jugend]
        |          ^^^^^^
      → Schreiben Sie die Felder darunter, eingerückt: „id: jugend“, „name: …“."
  `)
})

test('a number with more digits than can be calculated with', () => {
  expect(read('profil', 'raum: "092007"\nausgabe: 20250000000000000000\n')).toMatchInlineSnapshot(`
    "datei.yaml:2:10 Fehler „20250000000000000000“ hat mehr Stellen, als gerechnet werden kann. [schema/keine-zahl]
      2 | ausgabe: 20250000000000000000
        |          ^^^^^^^^^^^^^^^^^^^^
      → Runden Sie die Zahl auf höchstens 15 Stellen."
  `)
})

test('of very many findings fifty are shown and the rest is counted', () => {
  const text = `amt: jugend\nstand: 2025-01-01\nbeitraege:\n${'  - farbe: rot\n'.repeat(10_000)}`
  const source = readYamlSource('a.yaml', new TextEncoder().encode(text))
  const start = performance.now()
  const { diagnostics } = validateSource('fachplanung', source)
  expect(performance.now() - start).toBeLessThan(3000)
  expect(diagnostics).toHaveLength(51)
  expect(diagnostics.at(-1)?.message).toBe('… und 19.951 weitere Befunde in dieser Datei.')
})
