import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quellenangabe } from '../../src/model/darstellung.ts'
import type { Veraenderung } from '../../src/model/vergleich.ts'
import { wertStatus } from '../../src/model/wert.ts'
import type { WertStatus } from '../../src/model/wert.ts'
import {
  describeVeraenderung,
  formatVeraenderung,
  joinVeraenderungen,
} from '../../src/wording/change.ts'
import { describeVergleich, describeVergleiche } from '../../src/wording/comparison.ts'
import {
  addJahre,
  formatDatum,
  formatDatumLang,
  formatJahre,
  formatStaende,
  formatZeitraum,
} from '../../src/wording/date.ts'
import { einheiten } from '../../src/wording/einheit.ts'
import type { Einheit } from '../../src/model/einheit.ts'
import { joinUnd } from '../../src/wording/list.ts'
import { toPlainText } from '../../src/wording/plain-text.ts'
import { inRaum } from '../../src/wording/raum.ts'
import { formatHerkunft, groupByHerkunft, nameHerkunft } from '../../src/wording/source-line.ts'
import { describeWert, explainZeichen, formatWert } from '../../src/wording/zeichen.ts'

/** Spaces of print as plain ones: what they are is tested with the numbers. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u2009]/g, ' ')

function change(art: Veraenderung['art'], betrag: number): Veraenderung {
  const frueher = {
    indikator: 'B1',
    raum: '092007',
    ebene: 'bezirksregion',
    stand: '2019-12-31',
    wert: 1,
    abs: null,
    nenner: null,
    nenner_datensatz: null,
    nenner_stand: null,
    geliefert: false,
    status: 'vorhanden',
    datensatz: 'ewr',
    umgerechnet: false,
    umrechnungsfehler: null,
  } as const
  return { frueher, differenz: betrag, betrag, art, umgerechnet: false }
}

describe('changes', () => {
  const say = (art: Veraenderung['art'], betrag: number, einheit: Einheit, nachkommastellen = 1) =>
    [describeVeraenderung, formatVeraenderung].map((word) =>
      plain(word(change(art, betrag), { einheit, nachkommastellen })),
    )

  test('in words and in tables', () => {
    expect([
      say('prozentpunkte', 1.23, 'prozent'),
      say('prozentpunkte', -2.26, 'prozent'),
      say('prozentpunkte', 0.049, 'prozent'),
      say('prozentpunkte', -0.049, 'prozent'),
      say('prozentpunkte', 0.05, 'prozent'),
      say('prozentpunkte', 0, 'prozent'),
      say('prozentpunkte', 1, 'prozent', 0),
      say('prozentpunkte', 1, 'prozent', 1),
      say('prozentpunkte', -2, 'prozent', 0),
      say('prozent', 12.46, 'personen', 0),
      say('prozent', -0.2, 'personen', 0),
      say('prozent', 0.01, 'anzahl', 0),
      say('einheit', 4, 'ew_je_ha', 1),
      say('einheit', -1, 'jahre', 0),
      say('einheit', 0.35, 'euro_je_m2', 2),
      say('einheit', 2, 'je_1000', 0),
      say('einheit', -1, 'index', 0),
    ]).toMatchInlineSnapshot(`
      [
        [
          "um 1,2 Prozentpunkte gestiegen",
          "+1,2 Pp.",
        ],
        [
          "um 2,3 Prozentpunkte gesunken",
          "−2,3 Pp.",
        ],
        [
          "nahezu unverändert",
          "±0,0 Pp.",
        ],
        [
          "nahezu unverändert",
          "±0,0 Pp.",
        ],
        [
          "um 0,1 Prozentpunkte gestiegen",
          "+0,1 Pp.",
        ],
        [
          "unverändert",
          "±0,0 Pp.",
        ],
        [
          "um 1 Prozentpunkt gestiegen",
          "+1 Pp.",
        ],
        [
          "um 1,0 Prozentpunkte gestiegen",
          "+1,0 Pp.",
        ],
        [
          "um 2 Prozentpunkte gesunken",
          "−2 Pp.",
        ],
        [
          "um 12,5 % gestiegen",
          "+12,5 %",
        ],
        [
          "um 0,2 % gesunken",
          "−0,2 %",
        ],
        [
          "nahezu unverändert",
          "±0,0 %",
        ],
        [
          "um 4,0 Menschen je Hektar gestiegen",
          "+4,0 je ha",
        ],
        [
          "um 1 Jahr gesunken",
          "−1 Jahre",
        ],
        [
          "um 0,35 Euro je Quadratmeter gestiegen",
          "+0,35 € je m²",
        ],
        [
          "um 2 je 1 000 gestiegen",
          "+2 je 1 000",
        ],
        [
          "um 1 Punkt gesunken",
          "−1",
        ],
      ]
    `)
  })

  test('the verb stands once where all have the same', () => {
    const orte = ['in der Bezirksregion Adlershof', 'im Bezirk', 'in Berlin']
    const join = (...texte: string[]) =>
      joinVeraenderungen(texte.map((text, index) => ({ ort: orte[index] ?? '', text })))
    expect([
      join('um 12,3 % gestiegen', 'um 8,6 % gestiegen', 'um 3,4 % gestiegen'),
      join('um 12,3 % gestiegen', 'um 8,6 % gesunken'),
      join('um 12,3 % gesunken'),
      join('unverändert', 'unverändert'),
      join('nahezu unverändert', 'unverändert'),
    ]).toMatchInlineSnapshot(`
      [
        "in der Bezirksregion Adlershof um 12,3 %, im Bezirk um 8,6 % und in Berlin um 3,4 % gestiegen",
        "in der Bezirksregion Adlershof um 12,3 % gestiegen und im Bezirk um 8,6 % gesunken",
        "in der Bezirksregion Adlershof um 12,3 % gesunken",
        "in der Bezirksregion Adlershof und im Bezirk unverändert",
        "in der Bezirksregion Adlershof nahezu unverändert und im Bezirk unverändert",
      ]
    `)
  })
})

describe('comparisons', () => {
  test.each([
    [15.69, 16.3, 'niedriger als in Berlin'],
    [20.2, 16.3, 'höher als in Berlin'],
    [16.26, 16.34, 'ebenso hoch wie in Berlin'],
    [32.6, 16.3, 'etwa doppelt so hoch wie in Berlin'],
    [31.1, 16.3, 'etwa doppelt so hoch wie in Berlin'],
    [38, 16.3, 'mehr als doppelt so hoch wie in Berlin'],
    [49, 16.3, 'etwa dreimal so hoch wie in Berlin'],
    [8.2, 16.3, 'etwa halb so hoch wie in Berlin'],
    [5, 16.3, 'weniger als halb so hoch wie in Berlin'],
    [200, 16.3, 'mehr als zehnmal so hoch wie in Berlin'],
    [0, 16.3, 'niedriger als in Berlin'],
    [-1.5, -3, 'höher als in Berlin'],
    [-3, 1.5, 'niedriger als in Berlin'],
    [0, 0, 'ebenso hoch wie in Berlin'],
  ])('%d to %d is %s', (wert, anderer, text) => {
    expect(describeVergleich(wert, anderer, 1, 'in Berlin')).toBe(text)
  })

  test('with several at once', () => {
    const say = (bezirk: number, berlin: number) =>
      describeVergleiche(
        15.7,
        [
          { wert: bezirk, ort: 'im Bezirk' },
          { wert: berlin, ort: 'in Berlin' },
        ],
        1,
      )
    expect([say(16.5, 16.3), say(14, 16.3), say(15.7, 7.9)]).toEqual([
      'niedriger als im Bezirk und in Berlin',
      'höher als im Bezirk und niedriger als in Berlin',
      'ebenso hoch wie im Bezirk und etwa doppelt so hoch wie in Berlin',
    ])
  })

  test('never says the opposite', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        (a, b) => {
          const text = describeVergleich(a, b, 1, 'in Berlin')
          const up = /^(höher|etwa (doppelt|\S+mal)|mehr als)/.test(text)
          const down = /^(niedriger|etwa halb|weniger als)/.test(text)
          expect(up && a <= b).toBe(false)
          expect(down && a >= b).toBe(false)
          expect(up || down || text.startsWith('ebenso hoch')).toBe(true)
        },
      ),
    )
  })

  test('places bend in no case', () => {
    const name = 'Köllnische Vorstadt/Spindlersfeld'
    expect(
      (['planungsraum', 'bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const).map(
        (ebene) => inRaum({ ebene, name }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "im Planungsraum Köllnische Vorstadt/Spindlersfeld",
        "in der Bezirksregion Köllnische Vorstadt/Spindlersfeld",
        "im Prognoseraum Köllnische Vorstadt/Spindlersfeld",
        "im Bezirk Köllnische Vorstadt/Spindlersfeld",
        "in Berlin",
      ]
    `)
  })
})

describe('dates', () => {
  test('in German', () => {
    expect([
      formatDatum('2024-12-31'),
      formatDatumLang('2024-12-31'),
      formatDatumLang('2025-03-01'),
      formatJahre('2019-12-31', '2024-12-31'),
      formatJahre('2024-06-30', '2024-12-31'),
      formatZeitraum('2026-01-01', '2028-12-31'),
      formatZeitraum('2026-01-01', '2026-12-31'),
      formatZeitraum('2026-03-01', '2027-06-30'),
      formatZeitraum('2026-01-01', undefined),
      formatZeitraum('2026-04-01', undefined),
    ]).toEqual([
      '31.12.2024',
      '31. Dezember 2024',
      '1. März 2025',
      '2019 bis 2024',
      '2024',
      '2026–2028',
      '2026',
      '01.03.2026–30.06.2027',
      'ab 2026',
      'ab 01.04.2026',
    ])
  })

  test('several Stände', () => {
    expect([
      formatStaende([]),
      formatStaende(['2024-12-31', '2024-12-31']),
      formatStaende(['2024-12-31', '2019-12-31']),
      formatStaende(['2022-12-31', '2023-12-31', '2024-12-31']),
      formatStaende(['2021-12-31', '2023-12-31', '2024-12-31']),
      formatStaende(['2023-06-30', '2023-12-31', '2024-06-30']),
    ]).toEqual([
      '',
      '31.12.2024',
      '31.12.2019 und 31.12.2024',
      'jeweils 31.12., 2022 bis 2024',
      '31.12.2021, 31.12.2023 und 31.12.2024',
      '30.06.2023, 31.12.2023 und 30.06.2024',
    ])
  })

  test('years before and after', () => {
    expect([addJahre('2024-12-31', -5), addJahre('2024-02-29', 1)]).toEqual([
      '2019-12-31',
      '2025-02-28',
    ])
  })

  test.each(['31.12.2024', '2024-13-01', '2024', ''])('„%s“ is refused', (text) => {
    expect(() => formatDatum(text)).toThrow(RangeError)
  })
})

describe('source lines', () => {
  const quelle = (id: string, stand: string, lizenz = 'CC BY 3.0 DE'): Quellenangabe => ({
    stand,
    herkunft: {
      id,
      titel: id === 'ewr' ? 'Einwohnerregister' : 'Kriminalitätsatlas',
      herausgeber: 'lang',
      herausgeber_kurz: id === 'ewr' ? 'AfS' : 'Polizei Berlin',
      lizenz,
      namensnennung: null,
      url: null,
    },
  })

  test('publisher, statistic and licence; without licence no brackets', () => {
    expect(formatHerkunft(quelle('ewr', '2024-12-31').herkunft)).toBe(
      'AfS, Einwohnerregister (CC BY 3.0 DE)',
    )
    expect(formatHerkunft(quelle('ewr', '2024-12-31', '').herkunft)).toBe('AfS, Einwohnerregister')
    expect(nameHerkunft(quelle('ewr', '2024-12-31').herkunft)).toBe('AfS, Einwohnerregister')
  })

  test('one source with several Stände is named once', () => {
    const groups = groupByHerkunft([
      quelle('ewr', '2019-12-31'),
      quelle('polizei', '2023-12-31'),
      quelle('ewr', '2024-12-31'),
    ])
    expect(groups.map(({ herkunft, staende }) => [herkunft.id, ...staende])).toEqual([
      ['ewr', '2019-12-31', '2024-12-31'],
      ['polizei', '2023-12-31'],
    ])
  })
})

describe('signs', () => {
  test('each status as printed', () => {
    const status = Object.keys(wertStatus) as WertStatus[]
    expect(
      Object.fromEntries(
        status.map((key) => {
          const wert = wertStatus[key].traegtWert ? 15.69 : null
          return [key, plain(formatWert({ wert, status: key }, 1, ' %'))]
        }),
      ),
    ).toMatchInlineSnapshot(`
      {
        "berichtigt": "15,7r %",
        "eingeschraenkt": "(15,7) %",
        "faellt_spaeter_an": "…",
        "geheim": "•",
        "geschaetzt": "15,7s %",
        "keine_angabe": "•",
        "nicht_sinnvoll": "x",
        "nichts_vorhanden": "–",
        "unsicher": "/",
        "unter_darstellungsgrenze": "0,0 %",
        "vorhanden": "15,7 %",
        "vorlaeufig": "15,7p %",
      }
    `)
  })

  test('only the used ones are explained, one sign once', () => {
    expect(explainZeichen([])).toBeNull()
    expect(explainZeichen(['vorhanden'])).toBeNull()
    expect(explainZeichen(['nicht_sinnvoll', 'geheim', 'nicht_sinnvoll', 'keine_angabe'])).toBe(
      '• Zahlenwert geheim zu halten oder Zahlenwert unbekannt; x Aussage nicht sinnvoll.',
    )
  })

  test('who hears a figure hears what its sign means', () => {
    expect(
      (['vorhanden', 'vorlaeufig', 'unter_darstellungsgrenze', 'nichts_vorhanden'] as const).map(
        (status) =>
          plain(
            describeWert({ wert: status === 'nichts_vorhanden' ? null : 15.69, status }, 1, ' %'),
          ),
      ),
    ).toEqual(['15,7 %', '15,7 % (vorläufige Zahl)', '0,0 %', '(nichts vorhanden)'])
  })

  test('a number without value is never printed as one', () => {
    expect(formatWert({ wert: null, status: 'vorhanden' }, 1)).toBe('•')
  })
})

test('units are said in German and none is empty but plain counts', () => {
  expect(
    Object.fromEntries(
      Object.entries(einheiten).map(([key, { lang, zeichen, nach, unterschied_kurz: kurz }]) => [
        key,
        [lang, zeichen, `12${nach}`, `+3 ${kurz}`].map(plain).join(' | '),
      ]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "anzahl": " |  | 12 | +3 ",
      "euro": "Euro | € | 12 € | +3 €",
      "euro_je_m2": "Euro je Quadratmeter | € je m² | 12 € je m² | +3 € je m²",
      "ew_je_ha": "Menschen je Hektar | je ha | 12 je ha | +3 je ha",
      "ew_je_km2": "Menschen je Quadratkilometer | je km² | 12 je km² | +3 je km²",
      "ha": "Hektar | ha | 12 ha | +3 ha",
      "index": "Index | Index | 12 | +3 ",
      "jahre": "Jahre | Jahre | 12 Jahre | +3 Jahre",
      "je_100": "je 100 | je 100 | 12 je 100 | +3 je 100",
      "je_1000": "je 1 000 | je 1 000 | 12 je 1 000 | +3 je 1 000",
      "je_100000": "je 100 000 | je 100 000 | 12 je 100 000 | +3 je 100 000",
      "klasse": "Klasse | Klasse | 12 | +3 ",
      "m2": "Quadratmeter | m² | 12 m² | +3 m²",
      "m2_je_ew": "Quadratmeter je Person | m² je Person | 12 m² je Person | +3 m² je Person",
      "personen": " |  | 12 | +3 ",
      "prozent": "Anteil in % | % | 12 % | +3 Pp.",
      "prozentpunkte": "Prozentpunkte | Pp. | 12 Prozentpunkte | +3 Pp.",
    }
  `)
})

test('lists', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinUnd)).toEqual([
    '',
    'A',
    'A und B',
    'A, B und C',
  ])
})

test('Markdown as plain words', () => {
  expect(
    toPlainText(
      'Der **Platz** ist *voll*.\n\n- erster Punkt\n- [zweiter](https://example.org/a_b)\n1. dritter\n\n2 * 3 und a_b_c, 5 \\* 2',
    ),
  ).toBe('Der Platz ist voll. erster Punkt zweiter dritter 2 * 3 und a_b_c, 5 * 2')
})
