import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createManifest } from '../../src/build/manifest.ts'
import { parseShard, selectShard } from '../../src/build/shard.ts'
import { switchFolder } from '../../src/build/switch-folder.ts'
import { runInProcess } from '../support/world.ts'
import type { Run } from '../support/world.ts'
import { checkOutput } from '../support/output-schema.ts'

test('all shards together hold everything once, in order, and none is much larger', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), (all, von) => {
      const parts = Array.from({ length: von }, (_, index) =>
        selectShard([...all.keys()], { nummer: index + 1, von }),
      )
      expect(parts.flat().toSorted((a, b) => a - b)).toEqual([...all.keys()])
      const sizes = parts.map((part) => part.length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    }),
  )
})

test.each(['0/4', '5/4', '1', '1/0', '-1/2', '1/2/3', 'a/b', ' 1/2', '1.5/2'])(
  '%s is no shard',
  (text) => {
    expect(parseShard(text)).toBeUndefined()
  },
)

describe('bzrp merge', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bzrp-merge-'))
    writeFileSync(join(root, 'bezirk.yaml'), '')
    for (const name of ['a', 'b']) mkdirSync(join(root, 'profiles', name), { recursive: true })
    write('eins', 'a')
    write('zwei', 'b')
  })
  afterEach(() => {
    rmSync(root, { recursive: true, force: true })
  })

  function write(part: string, name: string, changed: object = {}, html = '<p>'): void {
    const files = [{ path: 'profil.html', content: html }]
    const eingaben = {
      ordner: `profiles/${name}`,
      programm: 'p',
      node: '20',
      browser: 'b',
      bezirk: 'z',
      katalog: 'k',
      daten: {},
      vorgaben: {},
      quellen: {},
      ...changed,
    }
    const profil = { raum: name, name, ausgabe: '2026', version: '1.0.0', status: 'entwurf' }
    const werkzeuge = { bzrp: '1', node: '20', browser: null }
    const manifest = createManifest({ profil, werkzeuge, eingaben }, files)
    switchFolder(join(root, part), name, [...files, manifest])
  }
  const merge = (...parts: string[]): Promise<Run> => runInProcess(['merge', ...parts], root)

  test('joins what belongs together; twice the same is no trouble', async () => {
    write('zwei', 'a')
    const run = await merge('eins', 'zwei')
    expect([run.code, run.err]).toEqual([0, '2 Profile zusammengeführt in „ausgabe“.\n'])
    expect(readdirSync(join(root, 'ausgabe'))).toEqual(['a', 'b'])
    const json = await merge('eins', 'zwei', '--json')
    expect(checkOutput('zusammenfuehrung', json.out)).toBeNull()
    expect(JSON.parse(json.out)).toEqual({ version: 1, profile: ['a', 'b'], fehler: [] })
  })

  test('a profile that is in no part: nothing is written, and all is said', async () => {
    const run = await merge('eins')
    expect([run.code, run.err]).toEqual([
      1,
      '✗ Das Profil „b“ fehlt in allen Teilen.\n→ Setzen Sie die Teile neu, alle aus denselben Quellen.\n',
    ])
    expect(readdirSync(root)).not.toContain('ausgabe')
  })

  test.each([
    [
      'a changed file',
      () => {
        writeFileSync(join(root, 'zwei/b/profil.html'), '<b>')
      },
      /nicht ganz/,
    ],
    [
      'other data',
      () => {
        write('zwei', 'b', { daten: { ewr: '2' } })
      },
      /selben Stand: Daten/,
    ],
    [
      'another browser',
      () => {
        write('zwei', 'b', { browser: 'x' })
      },
      /selben Stand: Browser/,
    ],
    [
      'two versions of one',
      () => {
        write('zwei', 'a', {}, '<i>')
      },
      /sind verschieden/,
    ],
  ])('%s: refused', async (_name, spoil, said) => {
    spoil()
    const run = await merge('eins', 'zwei')
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(said)])
    expect(readdirSync(root)).not.toContain('ausgabe')
  })

  test('a folder that is not there: 2', async () => {
    expect((await merge('eins', 'drei')).code).toBe(2)
  })
})
