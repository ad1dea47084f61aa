import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runInProcess } from '../support/world.ts'

let root: string

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-check-'))
  write(
    'bezirk.yaml',
    'bezirk: "09"\nname: Treptow-Köpenick\naemter: [{id: jugend, name: Jugendamt}]\n',
  )
  write('profiles/092007-adlershof/profil.yaml', 'raum: "092007"\nfarbe: rot\n')
  write('profiles/091001-alt-treptow/profil.yaml', 'raum: "091001"\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const broken = `profiles/092007-adlershof/profil.yaml:2:1 Fehler Das Feld „farbe“ ist hier nicht vorgesehen. [schema/feld-unbekannt]
  2 | farbe: rot
    | ^^^^^
`

describe('which profiles', () => {
  test('all, if none is named', async () => {
    const { code, out, err } = await runInProcess(['check'], root)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.startsWith(broken)).toBe(true)
    expect(err.endsWith('\n2 Profile geprüft: 1 Fehler.\n')).toBe(true)
  })

  test.each([
    ['its key', '091001'],
    ['its folder', '091001-alt-treptow'],
    ['its name', 'Alt-Treptow'],
    ['a path', 'profiles/091001-alt-treptow'],
    ['a path with slash', './profiles/091001-alt-treptow/'],
    ['a file of it', 'profiles/091001-alt-treptow/profil.yaml'],
  ])('the one named by %s', async (_, name) => {
    expect(await runInProcess(['check', name], root)).toEqual({
      code: 0,
      out: '',
      err: '1 Profil geprüft, keine Befunde.\n',
    })
  })

  test('named from inside a folder', async () => {
    const { code, err } = await runInProcess(
      ['check', '.'],
      join(root, 'profiles/091001-alt-treptow'),
    )
    expect({ code, err }).toEqual({ code: 0, err: '1 Profil geprüft, keine Befunde.\n' })
  })

  test.each([
    ['adlersdorf', 'Das Profil „adlersdorf“ gibt es nicht.\n→ Meinten Sie „092007-adlershof“?\n'],
    ['092008', 'Das Profil „092008“ gibt es nicht.\n→ Meinten Sie „092007-adlershof“?\n'],
    [
      'rudow',
      'Das Profil „rudow“ gibt es nicht.\n→ Vorhanden sind: 091001-alt-treptow, 092007-adlershof.\n',
    ],
  ])('%s is none', async (name, message) => {
    expect(await runInProcess(['check', name], root)).toEqual({ code: 2, out: '', err: message })
  })

  test('a name that fits two', async () => {
    write('profiles/092007-kopie/profil.yaml', 'raum: "092007"\n')
    expect((await runInProcess(['check', '092007'], root)).err).toBe(
      '„092007“ passt auf mehrere Profile: 092007-adlershof, 092007-kopie.\n→ Nennen Sie den Ordner.\n',
    )
  })
})

describe('which workspace', () => {
  test('the nearest one above', async () => {
    const { err } = await runInProcess(['check'], join(root, 'profiles/092007-adlershof'))
    expect(err).toContain(broken)
  })

  test.each([['-C'], ['--arbeitsordner']])('the one named by %s', async (option) => {
    const { err } = await runInProcess(['check', option, root, '091001'], tmpdir())
    expect(err).toBe('1 Profil geprüft, keine Befunde.\n')
  })

  test('none above', async () => {
    const { code, err } = await runInProcess(['check'], '/')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Hier ist kein Arbeitsordner: weder in „/“ noch darüber liegt eine Datei bezirk.yaml.\n→ Wechseln Sie in den Ordner mit bezirk.yaml oder nennen Sie ihn mit --arbeitsordner <ordner>.\n',
    })
  })

  test.each([
    ['gibt-es-nicht', 'Den Ordner „gibt-es-nicht“ gibt es nicht.'],
    ['bezirk.yaml', '„bezirk.yaml“ ist eine Datei, kein Ordner.'],
    ['profiles', 'Im Ordner „profiles“ liegt keine Datei bezirk.yaml.'],
  ])('not %s', async (folder, message) => {
    const { code, err } = await runInProcess(['check', '-C', folder], root)
    expect({ code, first: err.split('\n')[0] }).toEqual({ code: 2, first: message })
  })
})

describe('which form', () => {
  test.each([[['--json']], [['--format', 'json']]])('json with %s', async (options) => {
    const { code, out, err } = await runInProcess(['check', ...options], root)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      meldungen: [{ schwere: 'fehler', pfad: 'farbe', bereich: { zeile: 2, spalte: 1 } }],
      zusammenfassung: { fehler: 1, profile: 2 },
    })
  })

  test('github: annotations, and the list for the log', async () => {
    const { code, out, err } = await runInProcess(['check', '--format', 'github'], root)
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=profiles\/092007-adlershof\/profil\.yaml,line=2,[^\n]+\n$/)
    expect(err).toContain(broken)
  })

  test.each(['gitlab', 'sarif'])('%s: a report, and the list for the log', async (format) => {
    const { code, out, err } = await runInProcess(['check', '--format', format], root)
    expect(code).toBe(1)
    expect(out).toContain('"schema/feld-unbekannt"')
    expect(out).toContain('profiles/092007-adlershof/profil.yaml')
    expect(() => JSON.parse(out) as unknown).not.toThrow()
    expect(err).toContain(broken)
  })

  test('another is refused in German', async () => {
    const { code, err } = await runInProcess(['check', '--format', 'xml'], root)
    expect(code).toBe(2)
    expect(err).toContain('Möglich sind: text, json, github, gitlab, sarif.')
  })

  test('colour on a terminal', async () => {
    const { err } = await runInProcess(['check'], root, { colour: true })
    expect(err).toContain('\u001B[31m')
  })
})

describe('which gate', () => {
  test('that of the status, or the one asked for', async () => {
    write(
      'profiles/091001-alt-treptow/profil.yaml',
      'raum: "091001"\nstatus: entwurf\nkurzfassung: Der Anteil liegt bei XX %.\n',
    )
    const at = async (...gate: string[]): Promise<string | undefined> =>
      /(?:Fehler|Warnung) „XX“/.exec(
        (await runInProcess(['check', '091001', ...gate], root)).err,
      )?.[0]
    expect(await at()).toBe('Warnung „XX“')
    expect(await at('--gate', 'abstimmung')).toBe('Fehler „XX“')
  })

  test('there are four', async () => {
    const { code, err } = await runInProcess(['check', '--gate', 'druck'], root)
    expect(code).toBe(2)
    expect(err).toContain('Möglich sind: speichern, abstimmung, freigabe, veroeffentlichung.')
  })
})

test('a catalogue of the workspace that is broken is shown with its profiles', async () => {
  write('katalog/glossar.yaml', 'eintrage: []\n')
  const { err } = await runInProcess(['check', '091001'], root)
  expect(err).toContain('katalog/glossar.yaml:1:1 Fehler Das Feld „eintrage“ ist hier nicht')
})
