import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { erklaerteCodes, findCodes } from '../../src/cli/explain/sammlung.ts'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'

const src = join(import.meta.dirname, '../../src')
const nowhere = '/'

test('a code with all there is to say about it', async () => {
  expect((await runInProcess(['explain', 'regel/quelle-intern'], nowhere)).out)
    .toMatchInlineSnapshot(`
      "regel/quelle-intern: Interne Quelle

      Die Lizenz dieser Quelle erlaubt keine Veröffentlichung oder ist nicht geklärt. Mit dem
      Profil erschiene, was nicht erscheinen darf.

      Was tun: Klären Sie mit der Stelle, ob die Angaben freigegeben sind
      (intern_freigegeben), oder streichen Sie, was aus dieser Quelle stammt.

      Vorher:
        lizenz: intern

      Nachher:
        lizenz: intern_freigegeben

      Zählt ab „Freigabe“ als Warnung, ab „Veröffentlichung“ als Fehler.

      Soll die Stelle so bleiben, sagen Sie in derselben Datei, warum:
        hinweise_beantwortet:
          - regel: quelle-intern
            stelle: Wörter, die an der Stelle stehen
            begruendung: Warum es so richtig ist.
      "
    `)
})

test('without the part before the slash, and in brackets as findings print it', async () => {
  const whole = await runInProcess(['explain', 'yaml/tabulator'], nowhere)
  expect(whole.out).toMatch(/^yaml\/tabulator: Tabulator\n/)
  for (const code of ['tabulator', '[yaml/tabulator]'])
    expect(await runInProcess(['explain', code], nowhere)).toEqual(whole)
  const both = (await runInProcess(['explain', 'keine-zahl'], nowhere)).out
  expect(both).toContain('import/keine-zahl: ')
  expect(both).toContain('schema/keine-zahl: ')
})

test.each([
  ['regel/quele-fehlt', '→ Meinten Sie „regel/quelle-fehlt“?'],
  ['platzhalta', '→ Meinten Sie „platzhalter“?'],
  ['völlig-anderes', '→ Alle Codes zeigt „bzrp explain“.'],
])('%s is none', async (code, hint) => {
  const { code: exit, out, err } = await runInProcess(['explain', code], nowhere)
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toBe(`Den Code „${code}“ gibt es nicht.\n${hint}\n`)
})

test('all codes, for people and for programs', async () => {
  const { out } = await runInProcess(['explain'], nowhere)
  expect(out.split('\n').length).toBe(erklaerteCodes.length + 3)
  const json = (await runInProcess(['explain', '--json'], nowhere)).out
  expect(checkOutput('erklaerungen', json)).toBeNull()
  expect((JSON.parse(json) as { erklaerungen: unknown[] }).erklaerungen.length).toBe(
    erklaerteCodes.length,
  )
  const one = (await runInProcess(['explain', 'regel/platzhalter', '--json'], nowhere)).out
  expect(checkOutput('erklaerungen', one)).toBeNull()
})

test('every explanation has a title, a cause and a repair in whole sentences', () => {
  for (const { code, titel, ursache, abhilfe } of erklaerteCodes) {
    expect(titel, code).not.toMatch(/\.$/)
    expect(ursache, code).toMatch(/[.!?)]$/)
    expect(abhilfe, code).toMatch(/[.!?)]$/)
  }
})

/** The part before the slash that the codes of a file get. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^read\/yaml-|^read\/characters/, 'yaml'],
  [/^read\/(?:datendatei|datentabelle|einrichtungsliste|descriptor|datensaetze)/, 'daten'],
  [/^read\/xlsx/, 'import'],
  [/^read\/tabelle/, 'tabelle'],
  [/^read\/(?:folder|expected-names|text-file|workspace|profil-sources)/, 'datei'],
  [/^validate\//, 'schema'],
  [/^protect\//, 'geheim'],
  [/^import\//, 'import'],
]

test('every code that the source can print is explained', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/^generated|erklaerungen\//.test(file))
    .sort()
  const missing = files.flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const prefix = prefixes.find(([pattern]) => pattern.test(file))?.[1]
    return [...text.matchAll(/\bcode: '([a-z][a-z0-9/-]*)'/g)].flatMap(([, name = '']) => {
      const code = name.includes('/') || prefix === undefined ? name : `${prefix}/${name}`
      return findCodes(code).length > 0 ? [] : [`${file}: ${code}`]
    })
  })
  expect(missing).toEqual([])
})
