import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { capDiagnostics } from '../../src/diagnostics/cap.ts'
import { codeFrame } from '../../src/diagnostics/code-frame.ts'
import { formatPath } from '../../src/diagnostics/data-path.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { startOfFile } from '../../src/diagnostics/diagnostic.ts'
import { formatGithub } from '../../src/diagnostics/format-github.ts'
import { formatJson } from '../../src/diagnostics/format-json.ts'
import { formatText } from '../../src/diagnostics/format-text.ts'

const finding = (given: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'schema/feld-unbekannt',
  message: 'Das Feld „gebäude“ ist hier nicht vorgesehen.',
  hint: 'Meinten Sie „gebaeude“?',
  file: 'profiles/a/profil.yaml',
  range: { line: 2, column: 1, endLine: 2, endColumn: 8 },
  path: 'gebäude',
  ...given,
})

const texts = new Map([['profiles/a/profil.yaml', 'raum: "1"\ngebäude: 12\n']])

test('text: place, sentence, line, what to do; sorted, the summary last', () => {
  const diagnostics = [
    finding(),
    finding({ severity: 'note', range: startOfFile, code: 'datei/unbekannte-datei', file: 'b' }),
    finding({
      severity: 'warning',
      range: { line: 1, column: 7, endLine: 1, endColumn: 10 },
      message: 'Warnung.',
    }),
  ]
  expect(formatText(diagnostics, { texts, profile: 1 })).toMatchInlineSnapshot(`
    "b:1:1 Hinweis Das Feld „gebäude“ ist hier nicht vorgesehen. [datei/unbekannte-datei]
      → Meinten Sie „gebaeude“?

    profiles/a/profil.yaml:1:7 Warnung Warnung. [schema/feld-unbekannt]
      1 | raum: "1"
        |       ^^^
      → Meinten Sie „gebaeude“?

    profiles/a/profil.yaml:2:1 Fehler Das Feld „gebäude“ ist hier nicht vorgesehen. [schema/feld-unbekannt]
      2 | gebäude: 12
        | ^^^^^^^
      → Meinten Sie „gebaeude“?

    1 Profil geprüft: 1 Fehler, 1 Warnung, 1 Hinweis.
    "
  `)
})

test('nothing found', () => {
  expect(formatText([], { texts, profile: 3 })).toBe('3 Profile geprüft, keine Befunde.\n')
})

test('colours wrap what they are for and nothing else', () => {
  const paint = {
    severity: { error: (t: string) => `<e>${t}</e>`, warning: String, note: String },
    place: (t: string) => `<p>${t}</p>`,
    quiet: (t: string) => `<q>${t}</q>`,
  }
  expect(formatText([finding()], { texts, profile: 1, paint })).toMatchInlineSnapshot(`
    "<p>profiles/a/profil.yaml:2:1</p> <e>Fehler</e> Das Feld „gebäude“ ist hier nicht vorgesehen. <q>[schema/feld-unbekannt]</q>
    <q>  2 | gebäude: 12</q>
    <q>    | ^^^^^^^</q>
      → Meinten Sie „gebaeude“?

    1 Profil geprüft: 1 Fehler.
    "
  `)
})

test('hostile text stays visible text', () => {
  const hostile = finding({
    file: 'a\u001B[31m.yaml',
    message: 'x\u202Ey\r\n::error::z',
    hint: '\u0007',
  })
  const text = formatText([hostile], { texts, profile: 1 })
  expect(text).not.toMatch(/(?!\n)\p{C}/u)
  expect(text).toContain('a\\u{1b}[31m.yaml:2:1 Fehler x\\u{202e}y\\u{d} ::error::z')
})

test.each([
  ['a place', 'abc: def', [1, 6, 1, 9], ['  1 | abc: def', '    |      ^^^']],
  ['an empty place', 'abc', [1, 2, 1, 2], ['  1 | abc', '    |  ^']],
  ['the end of a line', 'abc', [1, 4, 1, 4], ['  1 | abc', '    |    ^']],
  ['a tab before it', '\tabc', [1, 2, 1, 5], ['  1 |     abc', '    |     ^^^']],
  ['a hidden character in it', 'a\u200Bb', [1, 2, 1, 3], ['  1 | a\\u{200b}b', '    |  ^^^^^^^^']],
  ['letters in two parts', 'gru\u0308n: x', [1, 8, 1, 9], ['  1 | grün: x', '    |       ^']],
  ['several lines', 'a: |\n  x\nb', [1, 4, 2, 4], ['  1 | a: |', '    |    ^']],
  ['a line that is not there', 'a', [7, 1, 7, 2], []],
] as const)('code frame: %s', (_, text, [line, column, endLine, endColumn], frame) => {
  expect(codeFrame(text, { line, column, endLine, endColumn })).toEqual(frame)
})

test('code frame: a long line is cut around the place', () => {
  const text = `${'a'.repeat(300)}HIER${'b'.repeat(300)}`
  const [line = '', carets = ''] = codeFrame(text, {
    line: 1,
    column: 301,
    endLine: 1,
    endColumn: 305,
  })
  expect(line.length).toBeLessThan(110)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HIER')
})

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/ausgabe/meldungen.schema.json'), 'utf8'),
) as object
const validate = new Ajv.default({ strict: true }).compile(schema)

test('json: as its schema says, sorted, without characters that act', () => {
  const json = formatJson(
    [
      finding({ severity: 'note', message: 'x\u202Ey\u0085', file: 'z', path: 'a[0].b' }),
      { ...finding(), hint: undefined } as unknown as Diagnostic,
    ],
    2,
  )
  const document = JSON.parse(json) as { meldungen: { meldung: string }[] }
  expect(validate(document)).toBe(true)
  expect(document.meldungen[1]?.meldung).toBe('x\u202Ey\u0085')
  expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  expect(document).toMatchObject({
    version: 1,
    meldungen: [{ schwere: 'fehler', datei: 'profiles/a/profil.yaml' }, { schwere: 'hinweis' }],
    zusammenfassung: { fehler: 1, warnungen: 0, hinweise: 1, profile: 2 },
  })
})

test('github: one line for each finding, errors first, nothing breaks out', () => {
  const text = formatGithub([
    finding({ severity: 'note', file: 'a.yaml', range: startOfFile }),
    finding({
      file: 'a,b:c%.yaml',
      message: 'x\n::set-env name=A::b %0A',
      range: { line: 1, column: 2, endLine: 3, endColumn: 4 },
    }),
  ])
  expect(text.split('\n')).toEqual([
    '::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=3,title=schema/feld-unbekannt::x%0A::set-env name=A::b %250A%0AMeinten Sie „gebaeude“?',
    '::notice file=a.yaml,line=1,endLine=1,col=1,endColumn=1,title=schema/feld-unbekannt::Das Feld „gebäude“ ist hier nicht vorgesehen.%0AMeinten Sie „gebaeude“?',
    '',
  ])
})

test('of many findings about a file the first fifty and a count', () => {
  const many = Array.from({ length: 60 }, () => finding({ severity: 'warning' }))
  expect(capDiagnostics(many)).toHaveLength(51)
  expect(capDiagnostics(many, 40).at(-1)).toMatchObject({
    severity: 'warning',
    message: '… und 50 weitere Befunde in dieser Datei.',
  })
  expect(capDiagnostics([...many, finding()]).at(-1)?.severity).toBe('error')
  expect(capDiagnostics(many.slice(0, 50))).toHaveLength(50)
  expect(capDiagnostics(many.slice(0, 51)).at(-1)?.message).toBe(
    '… und 1 weiterer Befund in dieser Datei.',
  )
})

test('paths as people write them', () => {
  expect(formatPath(['beitraege', 3, 'kapitel'])).toBe('beitraege[3].kapitel')
  expect(formatPath([])).toBe('')
})
