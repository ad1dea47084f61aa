import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  AnalyseDatei,
  Beitrag,
  BezirkDatei,
  Element,
  FachplanungDatei,
  GliederungDatei,
  ProfilDatei,
} from '../../src/generated/source-types.ts'
import { mergeElemente } from '../../src/model/merge-elemente.ts'
import type { Profil, ProfilDaten, ProfilElement } from '../../src/model/profil.ts'
import { toProfilkopf } from '../../src/model/profilkopf.ts'
import { createRaumliste } from '../../src/model/raum.ts'
import { toProfil } from '../../src/model/to-profil.ts'
import type { Werteauskunft } from '../../src/model/vergleich.ts'

const gliederung: GliederungDatei = {
  id: 'test',
  titel: 'Test',
  ueberblick: [
    { id: 'zahlen', art: 'kennzahlen', indikatoren: ['einwohner', 'B1'] },
    { id: 'lage', art: 'lagekarte' },
  ],
  teile: [
    {
      id: 'eins',
      titel: 'Analyse',
      profiltyp: 'teil_1',
      kapitel: [
        {
          nr: '1',
          id: 'portraet',
          titel: 'Porträt',
          vorspann: 'Der Vorspann der Gliederung.',
          elemente: [
            { id: 'a', art: 'lagekarte' },
            { id: 'b', art: 'altersaufbau' },
          ],
        },
        {
          nr: '8',
          id: 'infrastruktur',
          titel: 'Infrastruktur',
          pflicht: false,
          abschnitte: [
            {
              nr: '8.1',
              titel: 'Bildung',
              aemter: ['schule', 'jugend', 'nicht_eingerichtet'],
              elemente: [
                { id: 'tabelle', art: 'plr_tabelle', indikatoren: ['B1'] },
                { id: 'platz', art: 'fachbeitrag' },
                { id: 'karte', art: 'karte', indikator: 'B1' },
              ],
            },
            { nr: '8.2', titel: 'Sport', aemter: ['schule'] },
          ],
        },
      ],
    },
    {
      id: 'zwei',
      titel: 'Perspektiven',
      profiltyp: 'teil_2',
      kapitel: [
        { nr: 'II.1', id: 'ziele', titel: 'Ziele', elemente: [{ id: 'ziele', art: 'ziele' }] },
      ],
    },
  ],
}

const bezirk: BezirkDatei = {
  bezirk: '09',
  name: 'Treptow-Köpenick',
  aemter: [
    { id: 'jugend', name: 'Jugendamt' },
    { id: 'schule', name: 'Schulamt' },
    { id: 'gruen', name: 'Grünflächenamt' },
  ],
  fristen: { fachbeitraege: '2026-10-30' },
}

const raum = (
  id: string,
  ebene: 'berlin' | 'bezirk' | 'bezirksregion',
  name: string,
  eltern: string | null,
) => ({ id, ebene, name, eltern, flaeche_m2: null, gebietsstand: '2021' }) as const

const raeume = createRaumliste('2021', [
  raum('00', 'berlin', 'Berlin', null),
  raum('09', 'bezirk', 'Treptow-Köpenick', '00'),
  raum('092007', 'bezirksregion', 'Adlershof', '09'),
])

const staende: Record<string, readonly string[]> = {
  einwohner: ['2015-12-31', '2023-12-31', '2024-12-31', '2025-12-31'],
  B1: ['2015-12-31', '2023-12-31', '2024-12-31'],
}

function withStaende(known: Record<string, readonly string[]>): Werteauskunft {
  const none = (): never => {
    throw new Error('Profile need Stände only.')
  }
  return {
    raeume,
    indikatoren: new Map(),
    staende: (id) => known[id] ?? [],
    datensatz: none,
    standBis: none,
    wert: none,
    zeitreihe: none,
    vergleich: none,
    summe: none,
    einrichtungen: none,
    klassengrenzen: none,
  }
}

const emptyDaten: ProfilDaten = {
  ordner: 'profiles/092007-adlershof',
  profil: { raum: '092007' },
  analyse: [],
  fachplanung: [],
  perspektiven: {},
  tabellen: new Map(),
  bilder: new Map(),
}

function build(daten: Partial<ProfilDaten> = {}, known = staende): Profil {
  return toProfil(
    { ...emptyDaten, ...daten },
    { bezirk, gliederung, raeume, auskunft: withStaende(known), glossar: [] },
  )
}

const beitrag = (amt: string, kapitel: string, rest: Partial<Beitrag> = {}): FachplanungDatei => ({
  amt,
  stand: '2026-10-01',
  beitraege: [{ kapitel, kernaussage: `${amt} zu ${kapitel}`, ...rest }],
})

const text = (id: string, rest: Partial<Element> = {}): Element =>
  ({ id, art: 'text', text: `Text ${id}`, ...rest }) as Element

function outline({ ueberblick, teile }: Profil): string {
  const line = (elemente: readonly ProfilElement[]) =>
    elemente
      .map((element) =>
        element.art === 'fehlender_beitrag'
          ? `!${element.amt}`
          : element.art === 'fachbeitrag'
            ? `@${element.amt}`
            : element.id,
      )
      .join(' ')
  return [
    `0: ${line(ueberblick)}`,
    ...teile
      .flatMap(({ kapitel }) => kapitel)
      .flatMap(({ nr, titel, elemente, abschnitte }) => [
        `${nr} ${titel}: ${line(elemente)}`,
        ...abschnitte.map(
          (abschnitt) => `  ${abschnitt.nr} ${abschnitt.titel}: ${line(abschnitt.elemente)}`,
        ),
      ]),
  ]
    .map((row) => row.trimEnd())
    .join('\n')
}

test('a profile of one file: defaults, outline and what the Ämter owe', () => {
  const profil = build()
  expect(profil.kopf).toEqual({
    raum: '092007',
    profiltyp: 'gesamt',
    ausgabe: 2025,
    version: '0.1.0',
    status: 'entwurf',
    beispiel: false,
    datenstand: '2024-12-31',
  })
  expect(outline(profil)).toMatchInlineSnapshot(`
    "0: zahlen lage
    1 Porträt: a b
    8 Infrastruktur:
      8.1 Bildung: tabelle !schule !jugend karte
      8.2 Sport: !schule
    II.1 Ziele: ziele"
  `)
  const [missing] = profil.teile[0]?.kapitel[1]?.abschnitte[1]?.elemente ?? []
  expect(missing).toEqual({
    art: 'fehlender_beitrag',
    id: 'fehlt-8-2-schule',
    amt: 'schule',
    frist: '2026-10-30',
  })
})

describe('head', () => {
  const kopf = (profil: Partial<ProfilDatei>, known = staende) =>
    build({ profil: { raum: '092007', ...profil } }, known).kopf

  test.each([
    ['the newest Stand that all figures of the overview have', {}, '2024-12-31', 2025],
    ['a given Datenstand', { datenstand: '2023-12-31' }, '2023-12-31', 2024],
    ['a given Ausgabe: what it can have known', { ausgabe: 2024 }, '2023-12-31', 2024],
    ['an Ausgabe before all data', { ausgabe: 2020 }, '2024-12-31', 2020],
  ] as const)('%s', (_, given, datenstand, ausgabe) => {
    expect(kopf(given)).toMatchObject({ datenstand, ausgabe })
  })

  test('one figure without a common Stand', () => {
    expect(kopf({}, { einwohner: ['2025-12-31'], B1: ['2024-12-31'] }).datenstand).toBe(
      '2025-12-31',
    )
  })

  test('an outline without overview is read whole', () => {
    const { id, titel, teile } = gliederung
    const datenstand = (known: Record<string, readonly string[]>) =>
      toProfilkopf(emptyDaten, { id, titel, teile }, withStaende(known)).datenstand
    expect(datenstand({ B1: ['2022-12-31'], einwohner: ['2024-12-31'] })).toBe('2022-12-31')
    expect(datenstand({ einwohner: ['2024-12-31'] })).toBe('2021-01-01')
  })

  test('without data the profile is as old as it says itself', () => {
    expect(kopf({ bearbeitungsstand: '2026-05-20' }, {}).datenstand).toBe('2026-05-20')
    expect(kopf({ ausgabe: 2026 }, {}).datenstand).toBe('2025-12-31')
    expect(kopf({}, {}).datenstand).toBe('2021-01-01')
  })

  test('figures of the old LOR alone give no Datenstand', () => {
    expect(kopf({}, { einwohner: ['2015-12-31'] }).datenstand).toBe('2021-01-01')
  })

  test.each([
    ['teil_1', ['eins']],
    ['teil_2', ['zwei']],
    ['gesamt', ['eins', 'zwei']],
  ] as const)('%s has the Teile %j', (profiltyp, teile) => {
    const profil = build({ profil: { raum: '092007', profiltyp } })
    expect(profil.teile.map(({ id }) => id)).toEqual(teile)
  })
})

describe('analysis', () => {
  const analyse = (...dateien: AnalyseDatei[]) => outline(build({ analyse: dateien }))

  test('adds at the end, before and behind, moves, strikes out, adds sections', () => {
    expect(
      analyse(
        {
          kapitel: '1',
          elemente: [
            text('ende'),
            text('vorn', { vor: 'a' }),
            text('dahinter', { nach: 'a' }),
            text('danach', { nach: 'a' }),
            { id: 'b', art: 'altersaufbau', vor: 'vorn' },
          ],
          streichen: ['lage'],
        },
        {
          kapitel: '8',
          abschnitte: [
            { nr: '8.1', elemente: [text('mitte', { nach: 'platz' })] },
            { nr: '8.1.1', titel: 'Kita', elemente: [text('kita')] },
            { nr: '8.3', elemente: [text('neu')] },
          ],
          streichen: ['karte'],
        },
      ),
    ).toMatchInlineSnapshot(`
      "0: zahlen
      1 Porträt: b vorn a dahinter danach ende
      8 Infrastruktur:
        8.1 Bildung: tabelle !schule !jugend mitte
        8.1.1 Kita: kita
        8.2 Sport: !schule
        8.3 Abschnitt 8.3: neu
      II.1 Ziele: ziele"
    `)
  })

  test('an element moves to another section of its chapter', () => {
    expect(
      analyse({
        kapitel: '8',
        abschnitte: [{ nr: '8.2', elemente: [{ id: 'karte', art: 'karte', indikator: 'B2' }] }],
      }),
    ).toContain('8.2 Sport: karte !schule')
  })

  test('what belongs nowhere comes at the end', () => {
    expect(analyse({ kapitel: '17', elemente: [text('fremd')] })).toContain(
      '17 Weitere Inhalte: fremd',
    )
  })

  test('an own element keeps what it does not say of that of the outline', () => {
    const profil = build({
      analyse: [
        { kapitel: '1', elemente: [{ id: 'b', art: 'altersaufbau', titel: 'Eigener Titel' }] },
      ],
    })
    expect(profil.teile[0]?.kapitel[0]?.elemente[1]).toEqual({
      id: 'b',
      art: 'altersaufbau',
      titel: 'Eigener Titel',
    })
  })

  test('Vorspann and Stand of the texts', () => {
    const [teil] = build({
      analyse: [
        {
          kapitel: '1',
          vorspann: 'Eigener Satz.',
          stand: '2026-05-20',
          elemente: [text('t'), { id: 'x', art: 'lagekarte' }],
        },
        { kapitel: '1', vorspann: 'Zweiter Satz.' },
        { kapitel: '8.2', vorspann: 'Zum Sport.' },
      ],
    }).teile
    expect(teil?.kapitel[0]?.vorspann).toBe('Eigener Satz. Zweiter Satz.')
    expect(teil?.kapitel[0]?.elemente[2]).toMatchObject({ id: 't', stand_der_texte: '2026-05-20' })
    expect(teil?.kapitel[1]?.abschnitte[1]?.elemente[0]).toEqual({
      id: 'vorspann-8-2',
      art: 'text',
      text: 'Zum Sport.',
    })
  })

  test('every id is unique in the profile', () => {
    const profil = build({
      analyse: [
        { kapitel: '1', elemente: [text('gleich'), text('titelkarte')] },
        { kapitel: '8.1', elemente: [text('gleich')] },
      ],
    })
    const kapitel = profil.teile.flatMap((teil) => teil.kapitel)
    const ids = kapitel
      .flatMap(({ elemente, abschnitte }) => [
        ...elemente,
        ...abschnitte.flatMap((a) => a.elemente),
      ])
      .map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['gleich', 'gleich-k8-1', 'titelkarte-k1']))
  })
})

describe('contributions', () => {
  const show = (...fachplanung: FachplanungDatei[]) => outline(build({ fachplanung }))

  test('stand in their place in the order of the outline, others behind them', () => {
    expect(
      show(beitrag('gruen', '8.1'), beitrag('jugend', '8.1'), beitrag('schule', '8.1')),
    ).toContain('8.1 Bildung: tabelle @schule @jugend @gruen karte')
  })

  test('without a place they follow at the end of their section', () => {
    expect(show(beitrag('schule', '8.2'))).toContain('8.2 Sport: @schule')
    expect(show(beitrag('gruen', '1'))).toContain('1 Porträt: a b @gruen')
  })

  test('a section that the outline has not goes to the one above', () => {
    expect(show(beitrag('jugend', '8.1.3'))).toContain('8.1 Bildung: tabelle !schule @jugend karte')
  })

  test('Fehlanzeige is a contribution', () => {
    expect(show(beitrag('schule', '8.2', { fehlanzeige: { begruendung: 'Nichts.' } }))).toContain(
      '8.2 Sport: @schule',
    )
  })

  test('an own deadline of the Amt goes before that of the Bezirk', () => {
    const profil = build({
      fachplanung: [{ amt: 'schule', stand: '2026-10-01', frist: '2026-12-01', beitraege: [] }],
    })
    expect(profil.teile[0]?.kapitel[1]?.abschnitte[1]?.elemente).toMatchObject([
      { frist: '2026-12-01' },
    ])
  })

  test('places for single Ämter are filled first, their title stays', () => {
    const profil = build({
      analyse: [
        {
          kapitel: '8.1',
          elemente: [
            {
              id: 'jugend-platz',
              art: 'fachbeitrag',
              aemter: ['jugend'],
              titel: 'Aus Sicht der Jugendhilfe',
              vor: 'tabelle',
            },
          ],
        },
      ],
      fachplanung: [beitrag('jugend', '8.1'), beitrag('schule', '8.1')],
    })
    expect(outline(profil)).toContain('8.1 Bildung: jugend-platz @jugend tabelle @schule karte')
  })

  test('those for a Teil that is left out are left out too', () => {
    const profil = build({
      profil: { raum: '092007', profiltyp: 'teil_2' },
      fachplanung: [beitrag('schule', '8.2')],
    })
    expect(outline(profil)).not.toContain('@schule')
  })
})

describe('lists that no element shows', () => {
  const einrichtung = { id: 'e', name: 'Kita', art: 'kita', plr: '09200715' } as const

  test('get one at the end of their Teil', () => {
    const profil = build({
      fachplanung: [
        {
          ...beitrag('jugend', '8.1'),
          einrichtungen: [einrichtung],
          gremien: [{ id: 'g', name: 'AG', art: 'ag_78' }],
        },
      ],
      perspektiven: {
        vorspann: 'Vorweg.',
        massnahmen: [
          { id: 'M1', titel: 'M', ziele: ['Z1'], federfuehrung: 'jugend', status: 'idee' },
        ],
      },
    })
    expect(outline(profil)).toMatchInlineSnapshot(`
      "0: zahlen lage
      1 Porträt: a b
      8 Infrastruktur: weitere-gremienliste weitere-einrichtungsliste
        8.1 Bildung: tabelle !schule @jugend karte
        8.2 Sport: !schule
      II.1 Ziele: perspektiven-vorspann ziele weitere-massnahmen"
    `)
  })

  test('none for what must not be published or was struck out', () => {
    const fachplanung = [
      { ...beitrag('jugend', '8.1'), einrichtungen: [{ ...einrichtung, veroeffentlichen: false }] },
    ]
    expect(outline(build({ fachplanung }))).not.toContain('einrichtungsliste')
    const perspektiven = { ziele: [{ id: 'Z1', titel: 'Ziel', handlungsfeld: 'h' }] }
    const analyse = [{ kapitel: '1', streichen: ['ziele'] }]
    expect(outline(build({ perspektiven, analyse }))).toContain('II.1 Ziele:')
    expect(outline(build({ perspektiven, analyse }))).not.toMatch(/ziele$/m)
  })
})

describe('nothing is lost', () => {
  const ids = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g')
  const element = fc
    .record({
      id: ids,
      nach: fc.option(ids, { nil: undefined }),
      vor: fc.option(ids, { nil: undefined }),
    })
    .map(({ id, nach, vor }) =>
      text(id, { ...(nach === undefined ? {} : { nach }), ...(vor === undefined ? {} : { vor }) }),
    )
  const unique = { selector: ({ id }: Element) => id, maxLength: 7 }

  test('when elements are merged, whatever they say of their place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(element, unique),
        fc.uniqueArray(element, unique),
        fc.uniqueArray(ids),
        (basis, eigene, gestrichen) => {
          const merged = mergeElemente(basis, eigene, new Set(gestrichen)).map(({ id }) => id)
          const own = new Set(eigene.map(({ id }) => id))
          const expected = new Set([
            ...own,
            ...basis.map(({ id }) => id).filter((id) => own.has(id) || !gestrichen.includes(id)),
          ])
          expect(merged.toSorted()).toEqual([...expected].sort())
        },
      ),
    )
  })

  test('when sources are merged into the outline, whatever chapters they name', () => {
    const nummer = fc.constantFrom(
      '1',
      '8',
      '8.1',
      '8.1.2',
      '8.2',
      '8.4',
      '17',
      '17.1',
      'II.1',
      'II.1.1',
      'II.9',
    )
    const datei = fc.record({
      kapitel: nummer,
      elemente: fc.uniqueArray(element, unique),
      abschnitte: fc.array(fc.record({ nr: nummer, elemente: fc.uniqueArray(element, unique) }), {
        maxLength: 3,
      }),
    })
    const amt = fc.record({
      amt: fc.constantFrom('jugend', 'schule', 'gruen', 'fremd'),
      stand: fc.constant('2026-10-01'),
      beitraege: fc.array(fc.record({ kapitel: nummer, kernaussage: fc.uuid() }), { maxLength: 4 }),
    })
    fc.assert(
      fc.property(
        fc.array(datei, { maxLength: 4 }),
        fc.array(amt, { maxLength: 4 }),
        (analyse, fachplanung) => {
          const written = [...analyse, ...analyse.flatMap(({ abschnitte }) => abschnitte)]
            .flatMap(({ elemente }) => elemente)
            .map((item, index) => ({ ...item, text: `${item.id}-${index}` }))
          let next = 0
          const numbered = (items: readonly Element[]) =>
            items.map(() => written[next++] as Element)
          const marked = analyse.map((file) => ({ ...file, elemente: numbered(file.elemente) }))
          const all = marked.map((file) => ({
            ...file,
            abschnitte: file.abschnitte.map((part) => ({
              ...part,
              elemente: numbered(part.elemente),
            })),
          }))
          const shown = JSON.stringify(build({ analyse: all, fachplanung }).teile)
          for (const { beitraege } of fachplanung)
            for (const { kernaussage } of beitraege)
              expect(shown.split(kernaussage)).toHaveLength(2)
          // An id that a file repeats in one place replaces; the last word of each stays.
          for (const { text: words } of written) expect(shown).toContain(`"${words}"`)
        },
      ),
    )
  })
})
