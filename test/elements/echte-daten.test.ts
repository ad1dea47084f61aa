import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createWerteauskunft } from '../../src/compute/werteauskunft.ts'
import { toInhalt } from '../../src/elements/to-inhalt.ts'
import { textsOf } from '../../src/elements/verzeichnisse.ts'
import type {
  BezirkDatei,
  GliederungDatei,
  GlossarDatei,
  IndikatorenDatei,
  LizenzenDatei,
} from '../../src/generated/source-types.ts'
import type { Profilinhalt } from '../../src/model/inhalt.ts'
import { allDarstellungen } from '../../src/model/inhalt.ts'
import { toProfil } from '../../src/model/to-profil.ts'
import { readDatensaetze } from '../../src/read/datensaetze.ts'
import { readGeometrie } from '../../src/read/geometrie.ts'
import { readRaumliste, readUmrechnung } from '../../src/read/raeume.ts'
import { drawTabelle, drawWorte, printedOf } from './profil.ts'

const root = resolve(import.meta.dirname, '../..')
const katalog = resolve(root, 'katalog')
const read = (file: string): unknown => parse(readFileSync(resolve(root, file), 'utf8'))

const lor2021 = readRaumliste(katalog, '2021')
const lor2006 = readRaumliste(katalog, '2006')
const auskunft = createWerteauskunft({
  lor2021,
  lor2006,
  umrechnung: readUmrechnung(katalog),
  datensaetze: readDatensaetze([resolve(root, 'daten')], {
    root,
    raeume: { '2021': lor2021, '2006': lor2006 },
  }).datensaetze,
  indikatoren: (read('katalog/indikatoren.yaml') as IndikatorenDatei).indikatoren,
})
const geometrie = readGeometrie(katalog, '2021')

/** A profile of one file, or of one with a Kurzfassung too. */
function build(raum: string, kopf: { readonly kurzfassung?: string } = {}): Profilinhalt {
  const bezirk = lor2021.ueber(raum, 'bezirk')
  const profil = toProfil(
    {
      ordner: `profiles/${raum}`,
      profil: { raum, datenstand: '2024-12-31', ...kopf },
      analyse: [],
      fachplanung: [],
      perspektiven: {},
      tabellen: new Map(),
      bilder: new Map(),
    },
    {
      bezirk: {
        ...(read('bezirk.yaml') as BezirkDatei),
        bezirk: bezirk?.id ?? '',
        name: bezirk?.name ?? '',
      },
      gliederung: read('katalog/gliederungen/berlin-14.yaml') as GliederungDatei,
      raeume: lor2021,
      auskunft,
      glossar: (read('katalog/glossar.yaml') as GlossarDatei).eintraege,
    },
  )
  return toInhalt(profil, {
    auskunft,
    geometrie,
    lizenzen: read('katalog/lizenzen.yaml') as LizenzenDatei,
  })
}

test('Adlershof on 31.12.2024: the Kernindikatoren as published', () => {
  const kid = allDarstellungen(build('092007')).find(
    ({ id }) => id === 'demografie-kernindikatoren',
  )
  if (kid?.art !== 'tabelle') throw new Error('Die Tabelle fehlt.')
  const rows = drawTabelle(kid.tabelle).split('\n')
  expect(rows.find((row) => row.includes('Einwohnerinnen und Einwohner'))).toMatch(
    /\| 22 417 \| .* \| 297 236 \| 3 897 145 \| 85$/,
  )
  expect(rows.find((row) => row.includes('B1'))).toMatch(
    /\| 3 518 \| 15,7 \| 15,1.* \| 16,5 \| 16,3 \| 82$/,
  )
})

const auffaelligesOf = ({ ueberblick }: Profilinhalt): string | undefined => {
  const text = ueberblick.find(({ id }) => id === 'was-auffaellt')
  return text?.art === 'text' ? text.markdown : undefined
}

test('what stands out is computed, with what lies beyond it', () => {
  expect(auffaelligesOf(build('091001'))).toMatchInlineSnapshot(`
    "- **Einwohnerzahl**: 13 453 am 31. Dezember 2024, seit 2019 um 4,4 % gestiegen.
    - **Öffentliche Grünanlagen**: 62,2 m² je Person, höher als in 136 der 142 anderen Bezirksregionen; Berlin: 13,8 m² je Person.
    - **65-Jährige und Ältere**: 10,0 %, niedriger als in 134 der 142 anderen Bezirksregionen; Berlin: 18,9 %.
    - **Kiezbezogene Straftaten**: 5 354 je 100 000, höher als in 133 der 142 anderen Bezirksregionen; Berlin: 3 323 je 100 000.
    - **Öffentliche Spielplatzfläche**: 1,0 m² je Person, höher als in 128 der 142 anderen Bezirksregionen; Berlin: 0,6 m² je Person."
  `)
  // The same counted once more.
  const own = auskunft.wert('B2', '091001', '2024-12-31').wert ?? NaN
  const more = lor2021
    .aufEbene('bezirksregion')
    .filter(({ id }) => (auskunft.wert('B2', id, '2024-12-31').wert ?? NaN) > own)
  expect(auffaelligesOf(build('091001'))).toContain(
    `niedriger als in ${more.length} der 142 anderen`,
  )
})

test('where somebody has written a Kurzfassung, nothing is said in its place', () => {
  expect(auffaelligesOf(build('091001', { kurzfassung: 'Alt-Treptow wächst.' }))).toBeUndefined()
})

test('no more than four figures in every region, and a sentence where there is none', () => {
  for (const { id } of lor2021.aufEbene('bezirksregion').slice(0, 15)) {
    const lines = (auffaelligesOf(build(id)) ?? '').split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.length).toBeLessThan(6)
    expect(lines.every((line) => /^- .*\.$/.test(line))).toBe(true)
  }
})

/** One Planungsraum, eight of them, the smallest, names with slash, all corners of the city. */
const regionen = [
  '091001',
  '092007',
  '093012',
  '092008',
  '011001',
  '081001',
  '042002',
  '122005',
  '094016',
]

test.each(regionen)('region %s: every figure filled, every word German', (raum) => {
  const inhalt = build(raum)
  const all = allDarstellungen(inhalt)
  const name = lor2021.get(raum)?.name ?? ''
  const analysis = all.filter(({ id }) =>
    /^(ueberblick|lage|demografie|einwohner|alter|migration)/.test(id),
  )
  expect(analysis.filter(({ art }) => art === 'ohne_daten').map(drawWorte)).toEqual([])
  for (const each of all)
    if (each.art === 'abbildung') {
      expect(each.alternativtext.length).toBeLessThanOrEqual(400)
      expect(each.alternativtext).toContain(name)
    }
  const suspicious = /\b[a-zäöü]+_[a-z_]+\b|\b(?:the|and|undefined|null|NaN)\b|\[object/
  expect(textsOf(printedOf(inhalt)).filter((text) => suspicious.test(text))).toEqual([])
  const ids = all.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
