import { describe, expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

const element = (spezifikation: string, zeilen = "['2024', '5']", spalten = ''): string =>
  `kapitel: "1"
elemente:
  - id: d
    art: diagramm
    titel: Besuche
    quellen: [bericht]
    spalten:
      - {id: jahr, titel: Jahr}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil}
${spalten}    zeilen: [${zeilen}]
${spezifikation}`

const check = async (
  spezifikation: string,
  files: Readonly<Record<string, string>> = {},
  zeilen = "['2023', '4', '1.5'], ['2024', '5', '2.0']",
): Promise<string> =>
  checkProfil({ 'analyse/01-lage.yaml': element(spezifikation, zeilen), ...files })

const inline = (encoding: string, mark = 'bar'): string =>
  `    spezifikation:\n      mark: ${mark}\n      encoding: ${encoding}\n`
const gut = '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: quantitative}}'

test('a chart of its own data, inline or from a template file, passes', async () => {
  expect(await check(inline(gut))).toBe('')
  expect(
    await check('    vorlage: diagramme/balken.yaml\n', {
      'diagramme/balken.yaml': `schema: bzrp/1\nmark: line\nencoding: ${gut}\n`,
    }),
  ).toBe('')
})

test('neither specification nor template, and a template that is not there', async () => {
  expect(await check('')).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:5 Fehler Das Diagramm hat weder „spezifikation“ noch „vorlage“. [regel/diagramm-form]
      3 |   - id: d
        |     ^^
      → Schreiben Sie unter „spezifikation:“, was wo erscheint, zum Beispiel „mark: bar“ und „encoding:“."
  `)
  expect(
    await check('    vorlage: diagramme/balken.yml\n', {
      'diagramme/balken.yaml': `mark: bar\nencoding: ${gut}\n`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:12:14 Fehler Die Datei „diagramme/balken.yml“ gibt es nicht. [regel/datei-fehlt]
      12 |     vorlage: diagramme/balken.yml
         |              ^^^^^^^^^^^^^^^^^^^^
      → Meinten Sie „diagramme/balken.yaml“?"
  `)
})

test('a finding in a template stands at its line', async () => {
  expect(
    await check('    vorlage: diagramme/b.yaml\n', {
      'diagramme/b.yaml':
        'mark: bar\nencoding:\n  x: {field: jahre, type: ordinal}\n  y: {field: zahl, type: quantitative}\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/diagramme/b.yaml:3:14 Fehler Eine Spalte „jahre“ hat das Diagramm nicht. [regel/diagramm-form]
      3 |   x: {field: jahre, type: ordinal}
        |              ^^^^^
      → Meinten Sie „jahr“?"
  `)
})

describe('what a chart cannot show', () => {
  test.each([
    ['no quantity', '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: nominal}}', 'bar'],
    [
      'two quantities in bars',
      '{x: {field: zahl, type: quantitative}, y: {field: anteil, type: quantitative}}',
      'bar',
    ],
    [
      'text as quantity',
      '{x: {field: zahl, type: ordinal}, y: {field: jahr, type: quantitative}}',
      'bar',
    ],
    [
      'a sum of rates',
      '{x: {field: jahr, type: ordinal}, y: {field: anteil, type: quantitative, aggregate: sum}}',
      'bar',
    ],
    [
      'bars that do not begin at zero',
      '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: quantitative, scale: {zero: false}}}',
      'bar',
    ],
    ['no column', '{x: {field: jahr, type: ordinal}, y: {type: quantitative}}', 'line'],
    [
      'bars beside each other of another column',
      '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: quantitative}, color: {field: jahr, type: nominal}, xOffset: {field: anteil}}',
      'bar',
    ],
  ])('%s', async (_, encoding, mark) => {
    const found = await check(inline(encoding, mark))
    expect(found).toContain('[regel/diagramm-form]')
    expect(found.match(/ Fehler .*/g)).toMatchSnapshot()
  })
})

test('what may look wrong but is right', async () => {
  for (const [encoding, mark] of [
    [
      '{x: {field: jahr, type: ordinal}, y: {field: anteil, type: quantitative, scale: {zero: false}}}',
      'line',
    ],
    ['{x: {field: zahl, type: quantitative}, y: {field: anteil, type: quantitative}}', 'point'],
    [
      '{x: {field: zahl, type: quantitative, bin: {maxbins: 5}}, y: {type: quantitative, aggregate: count}}',
      'bar',
    ],
    [
      '{x: {field: jahr, type: ordinal}, y: {field: anteil, type: quantitative, aggregate: max}}',
      'bar',
    ],
    ['{y: {field: jahr, type: nominal, sort: -x}, x: {field: zahl, type: quantitative}}', 'bar'],
  ] as const)
    expect(await check(inline(encoding, mark))).toBe('')
})

test('two rows of one name, too many names, a name too long', async () => {
  expect(await check(inline(gut), {}, "['2024', '4', '1'], ['2024', '5', '2']")).toContain(
    'Für „2024“ gibt es mehrere Zeilen',
  )
  const many = Array.from({ length: 41 }, (_, index) => `['${1900 + index}', '1', '1']`).join(', ')
  expect(await check(inline(gut), {}, many)).toContain('Das Diagramm hat 41 Namen auf der Achse')
  expect(await check(inline(gut), {}, `['${'a'.repeat(61)}', '1', '1']`)).toContain(
    'zu lang für ein Diagramm: höchstens 60',
  )
})

describe('what the schema refuses', () => {
  test.each([
    ['data of its own', 'data: {url: "file:///etc/passwd"}'],
    ['an endless sequence', 'data: {sequence: {start: 0, stop: 1000000000}}'],
    ['a calculation', 'transform: [{calculate: "pad(1, 9e8)", as: x}]'],
    ['a regular expression', "transform: [{filter: \"test(regexp('^(a+)+$'), 'aaaa!')\"}]"],
    ['parameters', 'params: [{name: x, expr: now()}]'],
    ['a configuration', 'config: {font: evil}'],
    ['metadata', 'usermeta: {embedOptions: {}}'],
    ['several layers', 'layer: []'],
  ])('%s', async (_, extra) => {
    const found = await check(`${inline(gut)}      ${extra}\n`)
    expect(found).toContain('[schema/feld-unbekannt]')
    expect(found).toContain(`„${extra.split(':')[0] ?? ''}“`)
  })

  test.each([
    [
      'a link',
      '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: quantitative}, href: {value: "javascript:alert(1)"}}',
    ],
    [
      'an image',
      '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: quantitative}, url: {value: "https://evil.example/x.png"}}',
    ],
    [
      'a tiny step of classes',
      '{x: {field: zahl, type: quantitative, bin: {step: 0.000000001, maxbins: 5}}, y: {type: quantitative, aggregate: count}}',
    ],
    [
      'a format',
      '{x: {field: jahr, type: ordinal, axis: {labelExpr: "now()"}}, y: {field: zahl, type: quantitative}}',
    ],
    [
      'a field that is an expression',
      '{x: {field: "jahr[\'x\']", type: ordinal}, y: {field: zahl, type: quantitative}}',
    ],
    [
      'another mark',
      '{x: {field: jahr, type: ordinal}, y: {field: zahl, type: quantitative}}',
      'image',
    ],
  ])('%s', async (_, encoding, mark = 'bar') => {
    expect(await check(inline(encoding, mark))).toMatch(/Fehler .*\[schema\//)
  })
})
