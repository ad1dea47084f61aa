import { beforeAll, expect, test } from 'vitest'
import type {
  Element,
  FachplanungDatei,
  PerspektivenDatei,
  ProfilDatei,
} from '../../src/generated/source-types.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import type { Rechner } from '../../src/rechner.ts'
import { fillSchema, otherValue } from './sample.ts'
import { fassungenOf, loadShipped, repository } from './support.ts'

/** One part of the sources, the Abschnitt that shows it, and others that show it too. */
interface Unit {
  readonly name: string
  readonly value: object
  readonly home: string
  readonly also?: readonly string[]
  /** Fields that are not printed, or only in drafts: changing them keeps every agreement. */
  readonly silent?: readonly string[]
  /** Fields inside which nothing is silent. */
  readonly loud?: readonly string[]
  /** Fields that other parts are found by: a change of them is one of the others too. */
  readonly keys?: readonly string[]
}

const given = {
  plr: '09200714',
  bezug_plr: ['09200714'],
  quellen: ['q'],
  quelle: 'q',
  amt: 'soziales',
  federfuehrung: 'jugend',
  zustaendig: ['jugend'],
  beteiligte: ['soziales'],
  handlungsfeld: 'bildung',
  indikator: 'B1',
  indikatoren: ['B1'],
  bezug_indikatoren: ['B1'],
  begruendung_indikatoren: ['B1'],
  belege: ['B1'],
  hinweise_beantwortet: [],
  schema: 'bzrp/1',
  lage: { lon: 13.53, lat: 52.43 },
}
const place = ['id', 'vergleich']
/** Where an element stands and of which kind it is: then it is another one. */
const fixed = ['art', 'nach', 'vor', 'kapitel']
const at = (file: string, pointer: string, more: Record<string, unknown> = {}): object =>
  fillSchema(`${file}.schema.json`, pointer, { ...given, ...more }) as object
const element = (art: string, more: Record<string, unknown> = {}): object =>
  at('element', `/$defs/${art}`, { id: `eigenes-${art}`, nach: undefined, vor: undefined, ...more })

const plainColumn = { nachkommastellen: undefined, einheit: undefined, zaehlt: undefined }
/** What is computed from the data library, as a profile may add it of its own. */
const dataElements: readonly { readonly art: string; readonly more?: Record<string, unknown> }[] = [
  { art: 'kennzahlen' },
  { art: 'kid_tabelle' },
  { art: 'plr_tabelle' },
  { art: 'zeitreihe', more: { seit: '2015-12-31', indexiert: false } },
  { art: 'altersaufbau' },
  { art: 'vergleich' },
  { art: 'karte', more: { ebene: 'planungsraum' } },
  { art: 'lagekarte' },
  { art: 'mss_matrix' },
  { art: 'einrichtungsliste', more: { einrichtungsarten: ['kita'] } },
  { art: 'punktkarte', more: { einrichtungsarten: ['kita'] } },
]

const oneStand = ['altersaufbau', 'einrichtungsliste', 'punktkarte']

const planungsraeume = ['plr']
const units: readonly Unit[] = [
  { name: 'text', home: '1.1', value: element('text'), silent: place },
  { name: 'hinweis', home: '1.2', value: element('hinweis'), silent: place },
  {
    name: 'tabelle',
    home: '1.3',
    value: element('tabelle', {
      datei: undefined,
      spalten: [
        at('gemeinsam', '/$defs/spalte', {
          id: 'jahr',
          art: 'text',
          nachkommastellen: undefined,
          einheit: undefined,
        }),
        at('gemeinsam', '/$defs/spalte', {
          id: 'zahl',
          art: 'zahl',
          zaehlt: 'dinge',
          nachkommastellen: 1,
        }),
      ],
      zeilen: [
        ['2023', '12.5'],
        ['2024', '13.5'],
      ],
      summenspalte: undefined,
      summenzeile: false,
    }),
    silent: [...place, 'zaehlt', 'summenspalte', 'summenzeile'],
  },
  {
    name: 'bild',
    home: '1.4',
    value: element('bild', { datei: 'bilder/eins.png' }),
    silent: place,
  },
  {
    name: 'diagramm',
    home: '1.5',
    value: element('diagramm', {
      datei: undefined,
      vorlage: undefined,
      spalten: [
        at('gemeinsam', '/$defs/spalte', { ...plainColumn, id: 'jahr', art: 'text' }),
        at('gemeinsam', '/$defs/spalte', {
          ...plainColumn,
          id: 'zahl',
          art: 'zahl',
          nachkommastellen: 1,
        }),
      ],
      zeilen: [
        ['2023', '12.5'],
        ['2024', '13.5'],
      ],
      summenspalte: undefined,
      summenzeile: false,
      spezifikation: {
        mark: 'bar',
        encoding: {
          x: { field: 'jahr', type: 'nominal', title: 'Jahr', sort: 'ascending' },
          y: {
            field: 'zahl',
            type: 'quantitative',
            title: 'Zahl',
            aggregate: 'sum',
            stack: 'zero',
            scale: { zero: true },
          },
        },
      },
    }),
    silent: [...place, 'summenspalte'],
    // The specification finds its columns by their ids.
    loud: ['spalten'],
  },
  ...dataElements.map(({ art, more }, index): Unit => ({
    name: art,
    home: `1.${6 + index}`,
    value: element(art, { titel: `Eigener Titel ${art}`, stand: '2024-12-31', ...more }),
    // Where the library has one Stand it is shown whatever is asked for.
    silent: oneStand.includes(art) ? [...place, 'stand'] : place,
  })),
  {
    name: 'Beitrag',
    home: '2',
    value: at('fachplanung', '/properties/beitraege/items', {
      kapitel: '2',
      fehlanzeige: undefined,
    }),
    silent: ['offene_punkte', 'vergleich'],
  },
  {
    name: 'Einrichtung',
    home: '3.1',
    value: at('fachplanung', '/properties/einrichtungen/items', {
      id: 'e',
      art: 'krankenhaus',
      veroeffentlichen: true,
    }),
    silent: ['id'],
    // Another kind is shown by the lists of that kind.
    keys: [...planungsraeume, 'art'],
  },
  {
    name: 'Vorhaben',
    home: '3.2',
    value: at('fachplanung', '/properties/vorhaben/items', { id: 'v' }),
    silent: ['id'],
  },
  {
    name: 'Förderkulisse',
    home: '3.3',
    value: at('fachplanung', '/properties/foerderkulissen/items', { id: 'f', plr: ['09200714'] }),
    silent: ['id'],
  },
  {
    name: 'Handlungsraum',
    home: '3.5',
    value: at('fachplanung', '/properties/handlungsraeume/items', { id: 'h', plr: ['09200714'] }),
    silent: ['id'],
  },
  {
    name: 'Gremium',
    home: '3.4',
    value: at('fachplanung', '/properties/gremien/items', { id: 'g' }),
    silent: ['id'],
  },
  {
    name: 'Stärke',
    home: 'II.1',
    value: at('perspektiven', '/properties/staerken_schwaechen/items', { plr: ['09200714'] }),
    silent: ['id', 'vergleich'],
  },
  {
    name: 'Bedarf',
    home: 'II.2',
    also: ['II.6'],
    value: at('perspektiven', '/properties/bedarfe/items', { id: 'B-01', plr: ['09200714'] }),
    silent: ['vergleich'],
    keys: ['id'],
  },
  {
    name: 'Ziel',
    home: 'II.3',
    also: ['II.6'],
    value: at('perspektiven', '/properties/ziele/items', { id: 'Z2', bedarfe: ['B-01'] }),
    silent: ['vergleich', 'ausnahme'],
    keys: ['id', 'bedarfe'],
  },
  {
    name: 'Maßnahme',
    home: 'II.4',
    also: ['II.6'],
    value: at('perspektiven', '/properties/massnahmen/items', {
      id: 'M-03',
      ziele: ['Z2'],
      raum: '09200714',
    }),
    silent: ['vergleich', 'ausnahme'],
    keys: ['id', 'ziele'],
  },
  {
    name: 'Frühere Maßnahme',
    home: 'II.7',
    value: at('perspektiven', '/properties/fruehere_massnahmen/items', { massnahme: 'M-03' }),
  },
  {
    name: 'Beteiligung',
    home: 'II.5',
    value: at('perspektiven', '/properties/beteiligung/items', { id: 'b' }),
    silent: ['id', 'vergleich'],
  },
  {
    name: 'Impressum',
    home: 'titel',
    // The publisher is the source of what the Bezirk itself says in Teil II.
    also: ['II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7'],
    value: at('profil', '/properties/impressum'),
  },
  { name: 'Barrierefreiheit', home: 'titel', value: at('profil', '/properties/barrierefreiheit') },
  { name: 'Vorgänger', home: 'titel', value: at('profil', '/properties/vorgaenger') },
  {
    name: 'Quelle',
    home: 'anhang',
    also: ['1.1', '1.2', '1.3', '1.4', '1.5', '2', '3.1', '3.2', '3.3', '3.5'],
    value: at('profil', '/properties/quellen/items', { id: 'q', geheimhaltung: undefined }),
    keys: ['id'],
  },
  { name: 'Kurzfassung', home: 'blick', value: { kurzfassung: 'Kurz gesagt.' } },
  // The table of Maßnahmen names the years.
  { name: 'Zeitraum', home: 'titel', also: ['II.4'], value: { von: 2025, bis: 2028 } },
  {
    name: 'Kopf',
    home: 'titel',
    value: {
      ausgabe: 2025,
      version: '1.0.0',
      status: 'entwurf',
      beispiel: true,
      bearbeitungsstand: '2025-06-01',
      datenstand: '2024-12-31',
      profiltyp: 'gesamt',
    },
    // They follow from the agreement, or come before it.
    silent: ['version', 'status', 'bearbeitungsstand'],
    keys: ['datenstand', 'profiltyp'],
  },
  { name: 'Glossareintrag', home: 'anhang', value: at('glossar', '/$defs/eintrag') },
]

const elements = [
  'text',
  'hinweis',
  'tabelle',
  'bild',
  'diagramm',
  ...dataElements.map(({ art }) => art),
]

let rechne: Rechner
let basis: ProfilDaten
beforeAll(async () => {
  const shipped = await loadShipped(`${repository}/test/approve/alles`)
  rechne = shipped.rechne
  basis = shipped.daten('profiles/092007-adlershof')
}, 60_000)

/** The sources of a profile made of these parts. */
function toDaten(values: readonly object[]): ProfilDaten {
  const value = (name: string): unknown => values[units.findIndex((unit) => unit.name === name)]
  const elemente = elements.map((name, index) => ({
    nr: `1.${index + 1}`,
    titel: `Abschnitt ${index + 1}`,
    elemente: [value(name) as Element],
  }))
  return {
    ...basis,
    profil: {
      raum: '092007',
      ...(value('Kurzfassung') as object),
      ...(value('Kopf') as object),
      zeitraum: value('Zeitraum'),
      impressum: value('Impressum'),
      barrierefreiheit: value('Barrierefreiheit'),
      vorgaenger: value('Vorgänger'),
      quellen: [value('Quelle')],
      glossar: [value('Glossareintrag')],
    } as ProfilDatei,
    analyse: [{ kapitel: '1', abschnitte: elemente }],
    fachplanung: [
      {
        amt: 'jugend',
        stand: '2024-05-01',
        beitraege: [value('Beitrag')],
        einrichtungen: [value('Einrichtung')],
        vorhaben: [value('Vorhaben')],
        foerderkulissen: [value('Förderkulisse')],
        handlungsraeume: [value('Handlungsraum')],
        gremien: [value('Gremium')],
      } as FachplanungDatei,
    ],
    perspektiven: {
      stand: '2024-05-01',
      handlungsfelder: [
        { id: 'bildung', titel: 'Bildung' },
        { id: 'wohnen', titel: 'Wohnen' },
      ],
      staerken_schwaechen: [value('Stärke')],
      bedarfe: [value('Bedarf')],
      ziele: [value('Ziel')],
      massnahmen: [value('Maßnahme')],
      fruehere_massnahmen: [value('Frühere Maßnahme')],
      beteiligung: [value('Beteiligung')],
    } as PerspektivenDatei,
    bilder: new Map([
      ['bilder/eins.png', { typ: 'image/png', breite: 1, hoehe: 1, bytes: new Uint8Array([1]) }],
      ['bilder/zwei.png', { typ: 'image/png', breite: 1, hoehe: 1, bytes: new Uint8Array([2]) }],
    ]),
  }
}

type Path = readonly (string | number)[]

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
  return value === undefined ? [] : [path]
}

/** What a value can be instead, one character away where it is a text. */
const instead: Readonly<Record<string, unknown>> = {
  '09200714': '09200715',
  B1: 'B2',
  q: 'andere',
  jugend: 'soziales',
  soziales: 'jugend',
  bildung: 'wohnen',
  'B-01': 'B-02',
  Z2: 'Z3',
  'M-03': 'M-04',
  'bilder/eins.png': 'bilder/zwei.png',
  text: 'zahl',
  zahl: 'text',
  '12.5': '12.6',
  '13.5': '13.6',
  '2024-12-31': '2023-12-31',
  '2015-12-31': '2017-12-31',
  '2023-12-31': '2022-12-31',
  gesamt: 'teil_1',
  kita: 'schule',
}

function change(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const text = String(value)
  if (text in instead) return instead[text]
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text.replace(/\d$/, '2')
  return otherValue(text) ?? `${text}x`
}

function changeAt<T>(value: T, [step, ...rest]: Path): T {
  if (step === undefined) return change(value) as T
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >
  copy[step] = changeAt(copy[step], rest)
  return copy as T
}

test('changing any field by one character makes stale exactly where it is read', () => {
  const plain = units.map(({ value }) => value)
  const before = fassungenOf(rechne, toDaten(plain))
  const leaves = units.map(({ name, value }) =>
    leavesOf(value).filter(
      ([field]) => ![...elements, 'Beitrag'].includes(name) || !fixed.includes(String(field)),
    ),
  )
  const rounds = Math.max(...leaves.map((each) => each.length))
  const wrong: string[] = []
  for (let round = 0; round < rounds; round++)
    // Parts that are shown in the same places take turns.
    for (const turn of [
      units.filter(({ also, keys }) => !also && !keys),
      ...units.filter(({ also, keys }) => also ?? keys).map((unit) => [unit]),
    ]) {
      const changed = turn.flatMap((unit) => {
        const path = leaves[units.indexOf(unit)]?.[round]
        return path ? [{ unit, path }] : []
      })
      if (changed.length === 0) continue
      const values = units.map((unit, index) => {
        const own = changed.find((each) => each.unit === unit)
        return own ? changeAt(plain[index] ?? {}, own.path) : (plain[index] ?? {})
      })
      const after = fassungenOf(rechne, toDaten(values))
      const stale = new Set(
        [...new Set([...before.keys(), ...after.keys()])].filter(
          (nr) => before.get(nr)?.pruefsumme !== after.get(nr)?.pruefsumme,
        ),
      )
      for (const { unit, path } of changed) {
        const field = `${unit.name}: ${path.join('.')}`
        const isSilent =
          !unit.loud?.includes(String(path[0])) &&
          path.some((step) => unit.silent?.includes(String(step)))
        const isKey = unit.keys?.includes(String(path[0])) ?? false
        if (!isSilent && !stale.has(unit.home))
          wrong.push(`${field} changes nothing in ${unit.home}`)
        if (isSilent && stale.has(unit.home)) wrong.push(`${field} makes ${unit.home} stale`)
        if (isKey) for (const nr of stale) stale.delete(nr)
      }
      const expected = new Set(changed.flatMap(({ unit }) => [unit.home, ...(unit.also ?? [])]))
      const others = [...stale].filter((nr) => !expected.has(nr))
      if (others.length > 0)
        wrong.push(
          `${changed.map(({ unit, path }) => `${unit.name}: ${path.join('.')}`).join(', ')}: also ${others.join(', ')}`,
        )
    }
  expect(wrong).toEqual([])
}, 240_000)
