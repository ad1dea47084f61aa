import { describe, expect, test } from 'vitest'
import { toInhalt } from '../../src/elements/to-inhalt.ts'
import type { Darstellung } from '../../src/model/darstellung.ts'
import { allDarstellungen } from '../../src/model/inhalt.ts'
import { toProfil } from '../../src/model/to-profil.ts'
import { readWorkspace } from '../../src/read/workspace.ts'
import type { Workspace } from '../../src/validate/workspace.ts'
import { validateWorkspace } from '../../src/validate/workspace.ts'
import { createFakeAuskunft, geometrie, raeume, toIndikator } from '../elements/fake-auskunft.ts'
import { lizenzen } from '../elements/profil.ts'
import { adlershof, raeume as listen, withFiles } from '../validate/support.ts'
import { profilformen } from './formen.ts'
import { dummyText, readForm, toQuelltexte } from './quelltexte.ts'

const kapitel = Array.from({ length: 14 }, (_, index) => {
  const nr = index + 1
  return `      - {nr: "${nr}", id: kapitel-${nr}, titel: Kapitel ${nr}}\n`
})
const arbeitsordner = {
  'bezirk.yaml': `bezirk: "09"
name: Treptow-Köpenick
gliederung: leer
aemter:
  - {id: jugend, name: Jugendamt}
`,
  'katalog/indikatoren.yaml': `indikatoren:
  - id: B1
    bezeichnung: Anteil unter 18-Jähriger
    kurz: unter 18-Jährige
    rubrik: demografie
    definition: Unter 18-Jährige an allen.
    einheit: prozent
    nachkommastellen: 1
    richtung: neutral
    ebenen: [planungsraum]
`,
  'katalog/aemter.yaml': 'aemter:\n  - {id: jugend, name: Jugendamt}\n',
  'katalog/lizenzen.yaml':
    'lizenzen:\n  - {id: cc-by-4.0, name: CC BY 4.0, kurz: CC BY 4.0, veroeffentlichbar: true}\n',
  'katalog/glossar.yaml': 'eintraege: []\n',
  'katalog/gliederungen/leer.yaml': `id: leer
titel: Vierzehn leere Kapitel
teile:
  - id: teil-1
    titel: Analyse
    kapitel:
${kapitel.join('')}`,
  [`${adlershof}/profil.yaml`]: `raum: "092007"
datenstand: 2024-12-31
quellen:
  - {id: bericht, titel: Bericht, herausgeber: Bezirksamt, stand: 2024-12-31, lizenz: cc-by-4.0}
`,
}

// 1 × 1 pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const plr = raeume.innerhalb('092007', 'planungsraum').map(({ id }) => id)
const auskunft = createFakeAuskunft({
  indikatoren: [toIndikator({ id: 'B1' })],
  zahlen: {
    B1: Object.fromEntries(
      [...plr, '092007', '09', '00'].map((id, index) => [id, { '2024-12-31': 10 + index }]),
    ),
  },
})

/** The sources of a shape, read and checked. */
function readProfil(form: (typeof profilformen)[number]): Promise<Workspace> {
  const quelltexte = Object.entries(toQuelltexte(form)).map(
    ([path, content]) => [`${adlershof}/${path}`, content] as const,
  )
  const files = { ...arbeitsordner, ...Object.fromEntries(quelltexte) }
  return withFiles({ ...files, [`${adlershof}/bilder/b.png`]: png }, async (folder) =>
    validateWorkspace(await readWorkspace(folder, folder), listen),
  )
}

/** Everything that is printed of a checked profile, but the map of the title page. */
function print({ profile, bezirk, katalog }: Workspace): readonly Darstellung[] {
  const daten = profile[0]?.daten
  const gliederung = katalog.gliederungen.get('leer')
  if (!daten || !bezirk || !gliederung) throw new Error('Das Profil hat Fehler.')
  const profil = toProfil(daten, { bezirk, gliederung, raeume, auskunft, glossar: [] })
  return allDarstellungen(toInhalt(profil, { auskunft, geometrie, lizenzen })).slice(1)
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

describe.each(profilformen)('$name', (form) => {
  const teile = readForm(form).flatMap((ort) => ort.teile)
  const ofArt = (...arten: readonly string[]) => teile.filter(({ art }) => arten.includes(art))

  test('every element of the published profile has its place, and none is a finding', async () => {
    const workspace = await readProfil(form)
    expect([
      ...workspace.diagnostics,
      ...workspace.profile.flatMap(({ diagnostics }) => diagnostics),
    ]).toEqual([])
    const gedruckt = print(workspace)

    const texte = gedruckt.flatMap((each) => (each.art === 'text' ? [each.markdown] : []))
    expect(texte.map(countWords)).toEqual(
      inOrder(form, 'text')
        .filter(([words]) => words !== 0)
        .map(([words]) => words),
    )
    const tabellen = gedruckt.filter((each) => each.art === 'tabelle')
    expect(tabellen.map(({ tabelle }) => [tabelle.zeilen.length, tabelle.spalten.length])).toEqual(
      inOrder(form, 'tabelle'),
    )
    expect(gedruckt.filter((each) => each.art === 'abbildung').length).toBe(
      ofArt('karte', 'balken').length,
    )
    expect(gedruckt.filter((each) => each.art === 'bild').length).toBe(ofArt('bild').length)
    expect(
      gedruckt.filter((each) => each.art === 'fachbeitrag' && each.fehlanzeige !== null).length,
    ).toBe(ofArt('text').filter(({ groessen }) => groessen[0] === 0).length)
    expect(gedruckt.length).toBe(teile.length)
  })
})

/** Sizes of all elements of a kind, in the order of printing: a chapter before its sections. */
function inOrder(form: (typeof profilformen)[number], art: string): readonly (readonly number[])[] {
  return readForm(form).flatMap((ort) =>
    ort.teile.filter((teil) => teil.art === art).map(({ groessen }) => groessen),
  )
}

test('dummy texts have the words asked for and differ', () => {
  expect(countWords(dummyText(39, 1))).toBe(39)
  expect(dummyText(39, 1)).not.toBe(dummyText(39, 2))
})
