import { expect, test } from 'vitest'
import { createMarkdown } from '../../../src/html/markdown.ts'
import { numberInhalt } from '../../../src/html/numbering.ts'
import { viewBelege } from '../../../src/html/view/belege.ts'
import type { ViewContext } from '../../../src/html/view/context.ts'
import { viewDarstellungen } from '../../../src/html/view/darstellung.ts'
import { viewFortschritt } from '../../../src/html/view/fortschritt.ts'
import { viewGoldenerFaden } from '../../../src/html/view/goldener-faden.ts'
import { viewImpressum } from '../../../src/html/view/impressum.ts'
import { teilnameOf, viewTeil } from '../../../src/html/view/teil.ts'
import { dokumenttitelOf, viewTitel } from '../../../src/html/view/titel.ts'
import { listZeichen } from '../../../src/html/view/zeichen.ts'
import type { Darstellung, GoldenerFadenDarstellung } from '../../../src/model/darstellung.ts'
import type { Profilinhalt } from '../../../src/model/inhalt.ts'
import {
  afs,
  beschriftung,
  darstellungen,
  drawBoxes,
  inhalt,
  kopf,
  profil,
} from '../support/sample.ts'

function contextOf(shown: Profilinhalt): ViewContext {
  const nummerierung = numberInhalt(shown)
  return {
    nummerierung,
    zeichnungen: drawBoxes(shown),
    markdown: createMarkdown(nummerierung.anker),
    ebene: 3,
    ueberschrift: 'Kurzporträt',
  }
}
const context = contextOf(inhalt)
const find = <A extends Darstellung['art']>(art: A): Extract<Darstellung, { art: A }> =>
  darstellungen.find((each): each is Extract<Darstellung, { art: A }> => each.art === art) ??
  expect.unreachable()

test('two neighbouring halves become a pair, a third stays alone', () => {
  const half = darstellungen.filter((each) => each.art === 'abbildung' && each.breite === 'halb')
  const [first, second] = half
  if (!first || !second) expect.unreachable()
  const templates = (list: readonly Darstellung[]): readonly string[] =>
    viewDarstellungen(list, context).map(({ vorlage }) => vorlage)
  expect(templates([first, second, first])).toEqual(['abbildungspaar', 'abbildung'])
  expect(templates([first, find('hinweis'), second])).toEqual(['abbildung', 'hinweis', 'abbildung'])
})

test('sources of one Stand share it, others have each their own', () => {
  const older = { ...afs, stand: '2019-12-31' }
  const other = { herkunft: { ...afs.herkunft, id: 'x', titel: 'Anderes' }, stand: '2023-12-31' }
  const line = (quellen: Parameters<typeof viewBelege>[0]['quellen']) =>
    viewBelege({ quellen, anmerkungen: [] }, context)?.quellen
  expect(line([afs])).toEqual({
    einleitung: 'Quelle',
    quellen: [{ name: 'AfS, Einwohnerregister', anker: 'quelle-ewr', stand: null }],
    stand: 'Stand: 31.12.2024.',
  })
  const unlisted = { ...afs, herkunft: { ...afs.herkunft, id: 'nirgends' } }
  expect(line([unlisted])?.quellen.map(({ name }) => name)).toEqual([
    'AfS, Einwohnerregister (CC BY 3.0 DE)',
  ])
  expect(line([older, afs])?.stand).toBe('Stand: 31.12.2019 und 31.12.2024.')
  expect(line([afs, other])?.quellen.map(({ stand }) => stand)).toEqual([
    'Stand 31.12.2024',
    'Stand 31.12.2023',
  ])
})

test('nothing to say leaves no line', () => {
  expect(viewBelege({ quellen: [], anmerkungen: [], fussnoten: [] }, context)).toBeNull()
})

test('signs are listed in their official order, one sign with all it can mean', () => {
  expect(
    listZeichen(['keine_angabe', 'vorhanden', 'nichts_vorhanden', 'geheim', 'geheim']),
  ).toEqual([
    { zeichen: '–', bedeutung: 'nichts vorhanden' },
    { zeichen: '•', bedeutung: 'Zahlenwert geheim zu halten oder Zahlenwert unbekannt' },
  ])
})

test('a contribution does not repeat the heading above it', () => {
  const beitrag = { ...find('fachbeitrag'), ueberschrift: 'Kurzporträt' }
  const shown = { ...inhalt, ueberblick: [beitrag] }
  const [view] = viewDarstellungen([beitrag], contextOf(shown))
  expect(view).toMatchObject({ ueberschrift: 'Fachbeitrag', ebene: 3, ebene_darunter: 4 })
})

test('Teile are numbered, unless their title says it', () => {
  const [first, second] = inhalt.teile
  if (!first || !second) expect.unreachable()
  const named = {
    ...inhalt,
    teile: [
      { ...first, titel: 'Bestand' },
      { ...second, titel: 'Ziele' },
    ],
  }
  expect(named.teile.map((teil) => teilnameOf(teil, named))).toEqual(['Teil I', 'Teil II'])
  expect(teilnameOf(first, inhalt)).toBeNull()
  const [, teil] = named.teile
  if (!teil) expect.unreachable()
  const only: Profilinhalt = {
    ...named,
    teile: [teil],
    profil: { ...profil, kopf: { ...kopf, profiltyp: 'teil_2' } },
  }
  expect(teilnameOf(teil, only)).toBe('Teil II')
})

test('sections of sections are headings one level deeper', () => {
  const abschnitt = (nr: string) => ({ nr, titel: nr, darstellungen: [find('hinweis')] })
  const teil = {
    id: 't',
    titel: 'T',
    untertitel: null,
    kapitel: [
      {
        nr: '8',
        id: 'k',
        titel: 'K',
        vorspann: null,
        darstellungen: [],
        abschnitte: ['8.1', '8.1.1', '8.2'].map(abschnitt),
      },
    ],
  }
  const shown = { ...inhalt, teile: [teil] }
  const [kapitel] = viewTeil(teil, shown, contextOf(shown)).kapitel
  expect(kapitel?.abschnitte.map(({ ebene }) => ebene)).toEqual([3, 4, 3])
})

test.each([
  ['Adlershof', 'kurz'],
  ['Alt-Treptow', 'kurz'],
  ['Kölnische Vorstadt', 'kurz'],
  ['Oberschöneweide', 'mittel'],
  ['Schmöckwitz/Karolinenhof/Rauchfangswerder', 'lang'],
])('the name %s is set %s', (name, laenge) => {
  const named = { ...inhalt, profil: { ...profil, raum: { ...profil.raum, name } } }
  expect(viewTitel(named, context, null).laenge).toBe(laenge)
})

test('the title of the document says what a reader must know before reading', () => {
  expect(dokumenttitelOf(profil)).toBe(
    'Bezirksregionenprofil Adlershof (092007), Ausgabe 2026, Entwurf, Beispiel',
  )
})

test('the Impressum says what is missing, and links only to where links may lead', () => {
  const werkzeug = { name: 'bzrp', version: '1' }
  const { angaben, fehlt } = viewImpressum({ profil }, werkzeug)
  expect(fehlt).toBe(false)
  expect(angaben.find(({ name }) => name === 'Kontakt')?.ziel).toBe('mailto:spk@ba-tk.berlin.de')
  expect(angaben.find(({ name }) => name === 'Beschluss')?.wert).toBe('noch keiner')
  const earlier = viewImpressum(
    {
      profil: {
        ...profil,
        kopf: { ...kopf, vorgaenger: { ausgabe: 2023, url: 'http://unsicher.example' } },
      },
    },
    werkzeug,
  ).angaben.find(({ name }) => name === 'Frühere Ausgabe')
  expect(earlier).toEqual({ name: 'Frühere Ausgabe', wert: 'http://unsicher.example', ziel: null })
})

test('Maßnahmen stand side by side while they fit, else in one column', () => {
  const faden = find('goldener_faden')
  const many: GoldenerFadenDarstellung = {
    ...beschriftung('viele', 'Viele'),
    ...faden,
    massnahmen: Array.from({ length: 20 }, (_, index) => ({
      id: `M-${index}`,
      titel: 'x',
      handlungsfeld: index < 12 ? 'A' : 'B',
    })),
    zeilen: faden.zeilen.map((zeile) => ({
      ...zeile,
      traegt: Array.from({ length: 20 }, () => true),
    })),
  }
  const shown = { ...inhalt, ueberblick: [many] }
  const view = viewGoldenerFaden(many, contextOf(shown))
  expect(view.einzeln).toBe(false)
  expect(view.handlungsfelder).toEqual([
    { titel: 'A', spalten: 12 },
    { titel: 'B', spalten: 8 },
  ])
  expect(view.zeilen[0]?.traegt).toHaveLength(20)
  expect(viewGoldenerFaden(faden, context).einzeln).toBe(true)
})

test.each([
  [0, /^<svg[^>]*><circle r="6.5"\/><\/svg>$/],
  [0.25, /A6.5 6.5 0 0 1 6.50 -0.00Z/],
  [0.75, /A6.5 6.5 0 1 1 -6.50 0.00Z/],
  [1, /<circle class="voll"/],
  [7, /<circle class="voll"/],
])('a disc filled to %f', (share, expected) => {
  expect(viewFortschritt(share).toHTML()).toMatch(expected)
})
