import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const kopf = (mehr: string): string => `raum: "092007"
status: in_abstimmung
bearbeitungsstand: 2025-05-20
${mehr}`

describe('stand-veraltet', () => {
  const quelle = (stand: string): string =>
    `quellen:\n  - {id: q, titel: Q, herausgeber: Bezirksamt, stand: ${stand}, lizenz: cc-by-4.0}\n`
  test('more months before the Bearbeitungsstand than agreed', async () => {
    expect(
      await sentencesOf('stand-veraltet', {
        'profil.yaml': kopf(quelle('2012-12-31')),
        'perspektiven.yaml': `massnahmen:
  - {id: M-1, titel: Alt, ziele: [], federfuehrung: jugend, status: geplant, status_stand: 2022-01-01, ausnahme: x}
  - {id: M-2, titel: Fertig, ziele: [], federfuehrung: jugend, status: abgeschlossen, status_stand: 2022-01-01, ausnahme: x}
`,
      }),
    ).toEqual([
      'perspektiven.yaml:2 Warnung Der Stand 01.01.2022 liegt 40 Monate vor dem Bearbeitungsstand (20.05.2025); vereinbart sind höchstens 24.',
      'profil.yaml:5 Warnung Der Stand 31.12.2012 liegt 148 Monate vor dem Bearbeitungsstand (20.05.2025); vereinbart sind höchstens 24.',
    ])
  })

  test('not within the period, not in a draft, not if bezirk.yaml allows it, not with a reason', async () => {
    const silent = async (profil: string, mehr = {}): Promise<void> => {
      expect(await sentencesOf('stand-veraltet', { 'profil.yaml': profil, ...mehr })).toEqual([])
    }
    await silent(kopf(quelle('2023-05-20')))
    await silent(kopf(quelle('2012-12-31')).replace('in_abstimmung', 'entwurf'))
    await silent(kopf(quelle('2015-12-31')), {
      '/bezirk.yaml': `bezirk: "09"
name: Treptow-Köpenick
gliederung: klein
fristen: {aktualitaet_monate: 120}
aemter:
  - {id: jugend, name: Jugendamt}
`,
    })
    await silent(
      kopf(`${quelle('2012-12-31')}hinweise_beantwortet:
  - {regel: stand-veraltet, stelle: '2012-12-31', begruendung: Der Rahmenplan gilt weiter.}
`),
    )
  })
})

describe('massnahme-beendet', () => {
  const massnahme = (status: string, bis: string): string => `massnahmen:
  - id: M-1
    titel: Radweg
    ziele: []
    ausnahme: Verkehrssicherheit.
    federfuehrung: jugend
    status: ${status}
    laufzeit: {von: 2021-01-01, bis: ${bis}}
`
  test('a Maßnahme that is over and a project whose year has passed', async () => {
    expect(
      await sentencesOf('massnahme-beendet', {
        'profil.yaml': kopf(''),
        'perspektiven.yaml': massnahme('in_umsetzung', '2022-12-31'),
        'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
beitraege: []
vorhaben:
  - {id: v, name: Neue Kita, art: kita, fertigstellung: 2023, verfahrensstand: im_bau}
`,
      }),
    ).toEqual([
      'fachplanung/jugend.yaml:5 Warnung „Neue Kita“ sollte 2023 fertig sein, der Verfahrensstand ist „im_bau“.',
      'perspektiven.yaml:8 Warnung Die Maßnahme M-1 endete am 31.12.2022, ihr Status ist „in_umsetzung“.',
    ])
  })

  test('what is finished, dropped or still runs', async () => {
    for (const perspektiven of [
      massnahme('abgeschlossen', '2022-12-31'),
      massnahme('entfallen', '2022-12-31'),
      massnahme('in_umsetzung', '2025-05-20'),
    ])
      expect(
        await sentencesOf('massnahme-beendet', {
          'profil.yaml': kopf(''),
          'perspektiven.yaml': perspektiven,
        }),
      ).toEqual([])
  })
})

describe('frist-verstrichen', () => {
  const beitrag = (status: string, frist: string): string =>
    `amt: jugend\nstand: 2025-04-30\nstatus: ${status}\n${frist}beitraege: []\n`
  test('asked for and not delivered', async () => {
    expect(
      await sentencesOf('frist-verstrichen', {
        'profil.yaml': kopf(''),
        'fachplanung/jugend.yaml': beitrag('in_arbeit', 'frist: 2025-05-05\n'),
      }),
    ).toEqual([
      'fachplanung/jugend.yaml:4 Warnung Die Frist war der 05.05.2025; der Beitrag ist noch „in_arbeit“.',
    ])
  })

  test('delivered, on its day, and without a deadline', async () => {
    for (const datei of [
      beitrag('eingereicht', 'frist: 2025-05-05\n'),
      beitrag('in_arbeit', 'frist: 2025-05-20\n'),
      beitrag('in_arbeit', ''),
    ])
      expect(
        await sentencesOf('frist-verstrichen', {
          'profil.yaml': kopf(''),
          'fachplanung/jugend.yaml': datei,
        }),
      ).toEqual([])
  })
})

describe('beitrag-fehlt', () => {
  const gliederung = `id: klein
titel: Klein
teile:
  - id: t
    titel: T
    kapitel:
      - {nr: "1", id: a, titel: A, aemter: [jugend, soziales, kultur]}
      - {nr: "2", id: b, titel: B, aemter: [jugend], abschnitte: [{nr: "2.1", titel: B1, aemter: [soziales]}]}
`
  const files = (status: string, jugend: string): Readonly<Record<string, string>> => ({
    '/katalog/gliederungen/klein.yaml': gliederung,
    'profil.yaml': `raum: "092007"\nstatus: ${status}\n`,
    'fachplanung/jugend.yaml': `amt: jugend\nstand: 2025-04-30\nbeitraege:\n${jugend}`,
  })

  test('one finding per Amt: in its file, or at the profile', async () => {
    expect(
      await sentencesOf(
        'beitrag-fehlt',
        files('abgestimmt_ag_sro', '  - {kapitel: "1", ist_stand: Text.}\n'),
      ),
    ).toEqual([
      'fachplanung/jugend.yaml:3 Fehler Jugendamt: Zu Kapitel 2 fehlt ein Beitrag oder eine Fehlanzeige.',
      'profil.yaml:1 Fehler Amt für Soziales: Zu Kapitel 1 und 2.1 fehlen Beiträge oder Fehlanzeigen.',
    ])
  })

  test('Fehlanzeige, a section of the chapter, and drafts', async () => {
    const delivered =
      '  - {kapitel: "1", fehlanzeige: {begruendung: Nichts zu berichten.}}\n  - {kapitel: "2.1", ist_stand: Text.}\n'
    expect(
      (await sentencesOf('beitrag-fehlt', files('in_abstimmung', delivered))).filter((each) =>
        each.includes('Jugendamt'),
      ),
    ).toEqual([])
    expect(
      await sentencesOf(
        'beitrag-fehlt',
        files('entwurf', '  - {kapitel: "1", ist_stand: Text.}\n'),
      ),
    ).toEqual([])
  })
})

describe('datum-widerspruch', () => {
  test('Stände after the Bearbeitungsstand, releases before it, sessions on two days', async () => {
    expect(
      await sentencesOf('datum-widerspruch', {
        'profil.yaml': `raum: "092007"
ausgabe: 2025
bearbeitungsstand: 2017-12-20
datenstand: 2018-12-31
vorgaenger: {ausgabe: 2025}
quellen:
  - {id: q, titel: Q, herausgeber: B, stand: 2017-06-30, abgerufen: 2017-05-01, lizenz: cc-by-4.0}
`,
        'fachplanung/jugend.yaml': `amt: jugend
stand: 2018-04-30
freigegeben_durch: {funktion: Leitung, datum: 2018-04-01}
beitraege: []
`,
        'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: "Grundlage ist das Protokoll der AG SRO vom 12.11.2017."}
  - {id: b, art: text, text: "Die AG SRO hat es am 16. November 2017 beschlossen."}
  - {id: c, art: text, text: "Beschluss des Bezirksamt vom 9.1.2018."}
`,
      }),
    ).toEqual([
      'analyse/01-lage.yaml:4 Warnung AG SRO am 16.11.2017; in profiles/092007-adlershof/analyse/01-lage.yaml, Zeile 3, steht der 12.11.2017.',
      'analyse/01-lage.yaml:5 Warnung Bezirksamt am 09.01.2018: das liegt nach dem Bearbeitungsstand des Profils (20.12.2017).',
      'fachplanung/jugend.yaml:2 Warnung Der Stand 30.04.2018 liegt nach dem Bearbeitungsstand des Profils (20.12.2017).',
      'fachplanung/jugend.yaml:3 Warnung Freigegeben am 01.04.2018, der Stand des Beitrags ist aber der 30.04.2018.',
      'profil.yaml:4 Warnung Der Datenstand 31.12.2018 liegt nach dem Bearbeitungsstand (20.12.2017).',
      'profil.yaml:5 Warnung Die Vorgängerausgabe (2025) ist nicht älter als diese (2025).',
      'profil.yaml:7 Warnung Die Quelle wurde am 01.05.2017 abgerufen, ihr Stand ist aber der 30.06.2017.',
    ])
  })

  test('sessions of two months, a coming one, other bodies', async () => {
    expect(
      await sentencesOf('datum-widerspruch', {
        'profil.yaml': 'raum: "092007"\nbearbeitungsstand: 2025-05-20\n',
        'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: "Die AG SRO hat am 12.11.2024 beraten und am 16.12.2024 beschlossen."}
  - {id: b, art: text, text: "Protokoll der AG SRO vom 16.12.2024; die BVV tagte am 12.12.2024."}
  - {id: c, art: text, text: "Die Vorlage geht am 3.6.2025 in das Bezirksamt. Die AG SRO trifft sich am 5.6.2025."}
`,
      }),
    ).toEqual([])
  })

  const beschluss = (gremium: string, datum: string, mehr = ''): string =>
    `  - {gremium: ${gremium}, datum: ${datum}, ergebnis: ${gremium === 'ag_sro' ? 'abgestimmt' : 'beschlossen'}, ausgabe: 2025, version: 1.0.0, fassung: ${'a'.repeat(64)}, abschnitte: [{nr: '1', pruefsumme: ${'b'.repeat(64)}}]${mehr}}\n`
  const text = (wort: string): string =>
    `kapitel: "1"\nelemente:\n  - {id: a, art: text, text: "${wort}"}\n`

  test('a text against a decision, and decisions in the wrong order', async () => {
    expect(
      await sentencesOf('datum-widerspruch', {
        'profil.yaml': 'raum: "092007"\nbearbeitungsstand: 2025-12-20\n',
        'freigabe.yaml': `beschluesse:\n${beschluss('ag_sro', '2025-11-16')}${beschluss('bezirksamt', '2025-11-02')}`,
        'analyse/01-lage.yaml': text('Grundlage ist das Protokoll der AG SRO vom 12.11.2025.'),
      }),
    ).toEqual([
      'analyse/01-lage.yaml:3 Warnung AG SRO am 12.11.2025; der Beschluss in freigabe.yaml ist vom 16.11.2025.',
      'freigabe.yaml:3 Warnung Beschluss vom 02.11.2025; AG Sozialraumorientierung hat erst am 16.11.2025 entschieden.',
    ])
  })

  test.each([
    ['the same day', 'Protokoll der AG SRO vom 16.11.2025.'],
    ['another month', 'Protokoll der AG SRO vom 12.10.2025.'],
    ['a meeting without a decision', 'Die AG SRO traf sich am 12.11.2025.'],
    ['another body', 'Beschluss der BVV vom 12.11.2025.'],
    ['a decision later in the year', 'Beschluss des Bezirksamt vom 2.12.2025.'],
  ])('no contradiction: %s', async (_, wort) => {
    expect(
      await sentencesOf('datum-widerspruch', {
        'profil.yaml': 'raum: "092007"\nbearbeitungsstand: 2025-12-20\n',
        'freigabe.yaml': `beschluesse:\n${beschluss('ag_sro', '2025-11-16')}${beschluss('bezirksamt', '2025-12-02')}${beschluss('ag_sro', '2026-01-10')}`,
        'analyse/01-lage.yaml': text(wort),
      }),
    ).toEqual([])
  })
})

describe('status-unbelegt', () => {
  const freigabe = (gremium: string, ergebnis: string, ausgabe = 2025): string =>
    `beschluesse:\n  - {gremium: ${gremium}, datum: 2025-11-16, ergebnis: ${ergebnis}, ausgabe: ${ausgabe}, version: 1.0.0, fassung: ${'a'.repeat(64)}, abschnitte: [{nr: '1', pruefsumme: ${'b'.repeat(64)}}]}\n`
  const profil = (status: string, mehr = ''): string =>
    `raum: "092007"\nausgabe: 2025\nstatus: ${status}\n${mehr}`
  const found = (status: string, beschluesse?: string): Promise<readonly string[]> =>
    sentencesOf('status-unbelegt', {
      'profil.yaml': profil(status),
      ...(beschluesse !== undefined && { 'freigabe.yaml': beschluesse }),
    })

  test('a status that no decision supports', async () => {
    expect(await found('beschlossen_bezirksamt')).toEqual([
      'profil.yaml:3 Warnung Der Status „vom Bezirksamt beschlossen“ ist durch keinen Beschluss belegt: In freigabe.yaml fehlt die Zustimmung zur Ausgabe 2025 (Bezirksamt).',
    ])
    expect(await found('abgestimmt_ag_sro', freigabe('ag_sro', 'vertagt'))).toHaveLength(1)
    expect(await found('abgestimmt_ag_sro', freigabe('ag_sro', 'abgestimmt', 2023))).toHaveLength(1)
    expect(await found('veroeffentlicht', freigabe('ag_sro', 'abgestimmt'))).toHaveLength(1)
    expect(await found('zur_kenntnis_bvv', freigabe('bezirksamt', 'beschlossen'))).toHaveLength(1)
  })

  test('not where somebody has decided, not in drafts, not with a reason', async () => {
    expect(await found('abgestimmt_ag_sro', freigabe('ag_sro', 'abgestimmt'))).toEqual([])
    expect(await found('veroeffentlicht', freigabe('bezirksamt', 'beschlossen'))).toEqual([])
    for (const status of ['entwurf', 'in_abstimmung', 'abgeloest', 'zurueckgezogen'])
      expect(await found(status)).toEqual([])
    expect(
      await sentencesOf('status-unbelegt', {
        'profil.yaml': profil(
          'abgestimmt_ag_sro',
          'hinweise_beantwortet:\n  - {regel: status-unbelegt, stelle: abgestimmt_ag_sro, begruendung: Beschlossen vor der Zeit dieses Programms.}\n',
        ),
      }),
    ).toEqual([])
  })

  test('in a Bezirk with Gremien of its own, theirs count', async () => {
    const bezirk = `bezirk: "09"
name: Treptow-Köpenick
aemter:
  - {id: jugend, name: Jugendamt}
gremien:
  - {id: beirat, name: Sozialraumbeirat, status: abgestimmt_ag_sro}
`
    const run = (gremium: string): Promise<readonly string[]> =>
      sentencesOf('status-unbelegt', {
        'profil.yaml': profil('abgestimmt_ag_sro'),
        'freigabe.yaml': freigabe(gremium, 'abgestimmt'),
        '/bezirk.yaml': bezirk,
      })
    expect(await run('beirat')).toEqual([])
    expect(await run('ag_sro')).toHaveLength(1)
  })
})
