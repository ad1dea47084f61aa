import { describe, expect, test } from 'vitest'
import { toInhalt } from '../../src/elements/to-inhalt.ts'
import { textsOf } from '../../src/elements/verzeichnisse.ts'
import type { Darstellung, TabellenDarstellung } from '../../src/model/darstellung.ts'
import type { Profilinhalt } from '../../src/model/inhalt.ts'
import { allDarstellungen } from '../../src/model/inhalt.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import { toProfil } from '../../src/model/to-profil.ts'
import { createFakeAuskunft, einwohner, geometrie, raeume, toIndikator } from './fake-auskunft.ts'
import { bezirk, drawTabelle, drawWorte, lizenzen, plain, printedOf } from './profil.ts'
import { volleDaten, volleGliederung } from './volles-profil.ts'

const jahre = (wert: number) => ({
  '2019-12-31': wert - 1,
  '2023-12-31': wert,
  '2024-12-31': wert + 1,
})
const orte = ['092007', '091001', '081001', '09200715', '09200716', '09200717', '09', '00']

const auskunft = createFakeAuskunft({
  indikatoren: [einwohner, toIndikator({ id: 'B1' })],
  zahlen: {
    einwohner: Object.fromEntries(orte.map((id, index) => [id, jahre(4000 + 1000 * index)])),
    B1: Object.fromEntries(orte.map((id, index) => [id, jahre(14.2 + index)])),
  },
  alter: {
    alter_00_05: { '092007': 500, '09': 5_000, '00': 50_000 },
    alter_05_10: { '092007': 600, '09': 7_000, '00': 60_000 },
    alter_95_110: { '092007': 5, '09': 70, '00': 600 },
  },
})

function build(daten: Partial<ProfilDaten> = {}): Profilinhalt {
  const profil = toProfil(
    { ...volleDaten, ...daten },
    {
      bezirk,
      gliederung: volleGliederung,
      raeume,
      auskunft,
      glossar: [
        { begriff: 'Planungsraum', abkuerzung: 'PLR', erklaerung: 'Kleinster Raum.' },
        { begriff: 'Zensus', erklaerung: 'Kommt nicht vor.' },
        { begriff: 'Älterer Mensch', abkuerzung: 'Pp', erklaerung: 'Nur über die Abkürzung.' },
        { begriff: 'Art', erklaerung: 'Kommt als Wort vor.' },
        { begriff: 'Anteil unter', erklaerung: 'Zwei Wörter.' },
        { begriff: 'Kie', erklaerung: 'Nur ein Teil eines Wortes.' },
      ],
    },
  )
  return toInhalt(profil, { auskunft, geometrie, lizenzen })
}

const inhalt = build()
const all = allDarstellungen(inhalt)
const byId = (id: string, shown: readonly Darstellung[] = all): Darstellung => {
  const found = shown.find((each) => each.id === id)
  if (!found) throw new Error(`„${id}“ fehlt.`)
  return found
}
const tabelle = (id: string, shown = all): TabellenDarstellung => {
  const found = byId(id, shown)
  if (found.art !== 'tabelle') throw new Error(`„${id}“ ist keine Tabelle.`)
  return found
}

describe('a profile that uses everything', () => {
  test('shows each kind of thing', () => {
    expect([...new Set(all.map(({ art }) => art))].sort()).toEqual([
      'abbildung',
      'bild',
      'fachbeitrag',
      'fehlender_beitrag',
      'goldener_faden',
      'hinweis',
      'kennzahlen',
      'ohne_daten',
      'staerken_schwaechen',
      'tabelle',
      'text',
    ])
  })

  test('prints no key of the machine and no English', () => {
    const words = textsOf(printedOf(inhalt))
    const own = all.flatMap((darstellung) =>
      'diagramm' in darstellung && darstellung.diagramm.art !== 'lagekarte'
        ? textsOf(darstellung.diagramm)
        : [],
    )
    const suspicious =
      /\b[a-zäöü]+_[a-z_]+\b|\b(?:the|and|of|with|value|undefined|null|NaN|true|false|object)\b|\[object/
    expect(
      [...words, ...own].filter((text) => suspicious.test(text) && !text.startsWith('https://')),
    ).toEqual([])
  })

  test('never has two things of one id', () => {
    const ids = all.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('every table and figure names its sources, every figure has its text', () => {
    const without = all
      .filter((each) => ['tabelle', 'abbildung', 'kennzahlen', 'goldener_faden'].includes(each.art))
      .filter((each) => !('quellen' in each) || each.quellen.length === 0)
      .map(({ id }) => id)
    expect(without).toEqual([])
    for (const each of all)
      if (each.art === 'abbildung') {
        expect(each.alternativtext.length).toBeLessThanOrEqual(400)
        expect(each.alternativtext).toMatch(/\d/)
        expect(each.alternativtext).toContain('Adlershof')
      }
  })

  test('every row has a cell per column, group rows one', () => {
    for (const each of all) {
      const table = each.art === 'tabelle' ? each.tabelle : 'daten' in each ? each.daten : null
      for (const { art, zellen } of table?.zeilen ?? [])
        expect(zellen).toHaveLength(art === 'gruppe' ? 1 : (table?.spalten.length ?? 0))
      expect(
        table?.spalten.filter(({ hervorgehoben }) => hervorgehoben).length ?? 0,
      ).toBeLessThanOrEqual(1)
      const ids = table?.spalten.map(({ id }) => id) ?? []
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('same in, same out', () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(inhalt))
  })
})

test('what must not be published is nowhere', () => {
  expect(JSON.stringify(printedOf(inhalt))).not.toContain('Schutzhaus')
  expect(tabelle('haeuser').tabelle.zeilen.filter(({ art }) => art === 'wert')).toHaveLength(36)
})

describe('lists of the Ämter', () => {
  const rows = (id: string, count = 5): string =>
    drawTabelle(tabelle(id).tabelle).split('\n').slice(0, count).join('\n')

  test('facilities', () => {
    expect(rows('haeuser')).toMatchInlineSnapshot(`
      "Nr. | Einrichtung | Träger | Kapazität | Belegung | Zustand | Bemerkung
      gruppe | Wista
      wert | 1 | Haus 0 / Beispielweg 1, 12489 Berlin; Kita | Beispielverein / öffentlicher Träger | 1 000 Plätze | 0 | gut, barrierefrei | Bemerkung zum Haus. Stand 01.10.2026.
      wert | 2 | Haus 1 / Beispielweg 1, 12489 Berlin; Kindertagespflege | Beispielverein / freier Träger | 1 001 Schülerinnen und Schüler | 1 | im Bau, mittel, teilweise barrierefrei | Bemerkung zum Haus. Stand 01.10.2026.
      wert | 3 | Haus 2 / Beispielweg 1, 12489 Berlin; Grundschule | Beispielverein / kirchlicher Träger | 1 002 Züge | 2 | geplant, sanierungsbedürftig, nicht barrierefrei | Bemerkung zum Haus. Stand 01.10.2026."
    `)
    expect(
      tabelle('haeuser').quellen.map(
        ({ herkunft, stand }) => `${herkunft.herausgeber_kurz}, ${herkunft.titel}, ${stand}`,
      ),
    ).toEqual(['Jugendamt, Fachbeitrag, 2026-10-01'])
  })

  test('projects, programmes, bodies', () => {
    expect(rows('vorhaben')).toMatchInlineSnapshot(`
      "Vorhaben | Art | Planungsraum | Wohnungen | Fertigstellung | Verfahrensstand | Amt | Bemerkung
      wert | Vorhaben 0 | Wohnungsbau | Dörpfeldstraße Ost | 1 200 | 2028 | Idee | Jugendamt | Bemerkung zum Vorhaben.
      wert | Vorhaben 1 | Schule | Dörpfeldstraße Ost | 1 200 | 2028 | im Bebauungsplanverfahren | Jugendamt | Bemerkung zum Vorhaben.
      wert | Vorhaben 2 | Kita | Dörpfeldstraße Ost | 1 200 | 2028 | genehmigt | Jugendamt | Bemerkung zum Vorhaben.
      wert | Vorhaben 3 | Grün- und Freifläche | Dörpfeldstraße Ost | 1 200 | 2028 | im Bau | Jugendamt | Bemerkung zum Vorhaben."
    `)
    expect(rows('kulissen')).toMatchInlineSnapshot(`
      "Programm | Gebiet | Laufzeit | Planungsräume | Amt
      wert | BAEP | Gebiet 4 | 2020–2024 | Wista, Dörpfeldstraße West | Jugendamt
      wert | Lebendige Zentren und Quartiere | Gebiet 1 | ab 2020 | Wista, Dörpfeldstraße West | Jugendamt
      wert | Nachhaltige Erneuerung | Gebiet 2 | 2020–2022 | Wista, Dörpfeldstraße West | Jugendamt
      wert | Sanierungsgebiet | Gebiet 7 | ab 2020 | Wista, Dörpfeldstraße West | Jugendamt"
    `)
    expect(rows('gremien')).toMatchInlineSnapshot(`
      "Gremium | Art | Turnus | Ziel | Federführung
      wert | Runde 0 | Arbeitsgemeinschaft nach § 78 SGB VIII | zweimal im Jahr | Austausch der Träger | Jugendamt
      wert | Runde 1 | Stadtteilkonferenz | zweimal im Jahr | Austausch der Träger | Jugendamt
      wert | Runde 2 | Bildungsnetzwerk | zweimal im Jahr | Austausch der Träger | Jugendamt
      wert | Runde 3 | Runder Tisch | zweimal im Jahr | Austausch der Träger | Jugendamt"
    `)
    expect(tabelle('vorhaben').quellen.map(({ herkunft }) => herkunft.lizenz)).toEqual([
      'amtsintern, freigegeben',
    ])
  })

  test('facilities of one kind and one unit: no column for the kind, the unit in the head', () => {
    const kitas = [20, 90].map((kapazitaet, index) => ({
      id: `kita-${index}`,
      name: `Kita ${10 - index}`,
      art: 'kita' as const,
      plr: '09200715',
      kapazitaet,
      kapazitaet_einheit: 'plaetze' as const,
    }))
    const shown = allDarstellungen(
      build({
        fachplanung: [{ amt: 'jugend', stand: '2026-10-01', beitraege: [], einrichtungen: kitas }],
      }),
    )
    expect(drawTabelle(tabelle('haeuser', shown).tabelle)).toMatchInlineSnapshot(`
      "Nr. | Einrichtung | Plätze
      gruppe | Wista
      wert | 1 | Kita 9 | 90
      wert | 2 | Kita 10 | 20"
    `)
  })

  test('empty lists vanish', () => {
    const shown = allDarstellungen(build({ fachplanung: [] })).map(({ id }) => id)
    expect(shown).not.toContain('haeuser')
    expect(shown).not.toContain('gremien')
    expect(shown).toContain('leer-1-3')
  })
})

describe('contributions', () => {
  test('with all its parts', () => {
    expect(byId('beitrag-1-jugend')).toMatchInlineSnapshot(`
      {
        "abweichend": {
          "amt": "Straßen- und Grünflächenamt",
          "datum": "2026-10-20",
          "markdown": "Die Höfe fehlen.",
        },
        "amt": "Jugendamt",
        "art": "fachbeitrag",
        "bezug_indikatoren": [
          "B1 Anteil unter 18-Jähriger",
          "Einwohnerinnen und Einwohner",
        ],
        "bezug_planungsraeume": [
          "Wista",
        ],
        "fehlanzeige": null,
        "id": "beitrag-1-jugend",
        "kernaussage": "Die Plätze reichen.",
        "offene_punkte": [
          "Zahl der Gruppen klären.",
        ],
        "quellen": [
          {
            "herkunft": {
              "herausgeber": "Bezirksamt",
              "herausgeber_kurz": "Bezirksamt",
              "id": "abfrage",
              "lizenz": "amtsintern, freigegeben",
              "namensnennung": null,
              "titel": "Abfrage der Ämter",
              "url": null,
            },
            "stand": "2026-10-30",
          },
        ],
        "stand": "2026-10-01",
        "teile": [
          {
            "markdown": "Es gibt **genug** Plätze.",
            "titel": "Ist-Stand",
          },
          {
            "markdown": "Zwei Gruppen kamen hinzu.",
            "titel": "Veränderung",
          },
          {
            "markdown": "Kein Neubau.",
            "titel": "Bewertung",
          },
        ],
        "ueberschrift": "Kinder und Jugendliche",
      }
    `)
  })

  test('Fehlanzeige, and what is owed, in drafts', () => {
    expect(byId('beitrag-1-strassen-gruen')).toMatchObject({
      fehlanzeige: 'Es ist nichts geplant.',
    })
    expect(byId('fehlt-1-1-jugend')).toEqual({
      art: 'fehlender_beitrag',
      id: 'fehlt-1-1-jugend',
      amt: 'Jugendamt',
      frist: null,
    })
  })

  test('what is decided shows no open points and nothing that is owed', () => {
    const shown = allDarstellungen(
      build({ profil: { ...volleDaten.profil, status: 'beschlossen_bezirksamt' } }),
    )
    expect(byId('beitrag-1-jugend', shown)).toMatchObject({
      offene_punkte: [],
      abweichend: { amt: 'Straßen- und Grünflächenamt' },
    })
    expect(shown.map(({ art }) => art)).not.toContain('fehlender_beitrag')
    expect(byId('leer-1-1', shown)).toMatchObject({
      grund: 'Hierzu liegen keine Daten und keine Beiträge vor.',
    })
  })
})

describe('own content', () => {
  test('a table from CSV by the kinds of its columns', () => {
    const eigene = tabelle('eigene')
    expect(drawTabelle(eigene.tabelle)).toMatchInlineSnapshot(`
      "Raum | Menschen | davon: Anteil, % | Seit | Bemerkung
      wert | Wista | 4 259,0 | 18,8 | 01.01.2020 | wächst
      wert | Dörpfeldstraße West | • | 15,2 |  | 
      wert | Dörpfeldstraße Ost | 1 234,5p | (14,8) | später | …
      eigen | Adlershof | 22 417,0 | – | 01.05.2021 | Region
      bezug | Berlin | 3 897 145,0 | 16,3 |  | "
    `)
    expect(drawWorte(eigene)).toMatchInlineSnapshot(`
      "# Eigene Tabelle
      * Stand der Tabelle: 01.08.2026."
    `)
    expect(eigene.tabelle.zeilen.map(({ zellen }) => zellen.map(({ wert }) => wert)))
      .toMatchInlineSnapshot(`
      [
        [
          "09200715",
          4259,
          18.8,
          "2020-01-01",
          "wächst",
        ],
        [
          "09200716",
          null,
          15.2,
          null,
          null,
        ],
        [
          "09200717",
          1234.5,
          14.8,
          "später",
          "…",
        ],
        [
          "092007",
          22417,
          null,
          "2021-05-01",
          "Region",
        ],
        [
          "00",
          3897145,
          16.3,
          null,
          null,
        ],
      ]
    `)
    expect(eigene.tabelle.zeilen.map(({ zellen }) => zellen[1]?.status)).toEqual([
      undefined,
      'geheim',
      'vorlaeufig',
      undefined,
      undefined,
    ])
  })

  test('text with notes, sources and Stand; image; image that is not there', () => {
    expect(byId('text')).toMatchObject({
      markdown: 'Der **Kiez**.',
      anmerkungen: ['Ein Satz.', 'Stand der Texte: 5. Oktober 2026.'],
      quellen: [
        {
          stand: '2026-10-30',
          herkunft: { titel: 'Abfrage der Ämter', lizenz: 'amtsintern, freigegeben' },
        },
      ],
    })
    expect(byId('foto')).toMatchObject({
      art: 'bild',
      rechte: 'Foto: Bezirksamt',
      anmerkungen: ['Stand des Bildes: 01.05.2026.'],
    })
    expect(drawWorte(byId('fehlend'))).toBe(
      'Fehlt: Das Bild „bilder/fehlt.jpg“ liegt nicht im Profilordner.',
    )
  })
})

describe('perspectives', () => {
  test('strengths and weaknesses with what they rest on', () => {
    expect(byId('swot')).toMatchObject({
      spalten: [
        { art: 'staerke', titel: 'Stärken' },
        { art: 'schwaeche', titel: 'Schwächen' },
        { art: 'potenzial', titel: 'Potenziale' },
        {
          art: 'herausforderung',
          titel: 'Herausforderungen',
          punkte: [
            {
              text: 'Ein Punkt.',
              beleg: 'B1 unter 18-Jährige; Wista; Wohnen; Protokoll der AG SRO vom 12.05.2026',
            },
          ],
        },
      ],
    })
  })

  test('Bedarfe, Ziele, Maßnahmen, Beteiligung', () => {
    expect(drawTabelle(tabelle('bedarfe').tabelle)).toMatchInlineSnapshot(`
      "Nr. | Bedarf | Dringlichkeit | Begründung | Planungsräume
      gruppe | Bildung
      wert | B-2 | Bedarf 2 / Was fehlt. | mittel | B1 unter 18-Jährige; Einwohnerzahl / Fachplanung, Jugendamt | Dörpfeldstraße Ost
      gruppe | Wohnen
      wert | B-1 | Bedarf 1 / Was fehlt. | hoch | B1 unter 18-Jährige; Einwohnerzahl / Daten, Jugendamt | Dörpfeldstraße Ost
      wert | B-4 | Bedarf 4 / Was fehlt. Ausnahme: Aufgabe des Landes. | hoch | B1 unter 18-Jährige; Einwohnerzahl / AG SRO, Jugendamt | Dörpfeldstraße Ost
      gruppe | unbekannt
      wert | B-3 | Bedarf 3 / Was fehlt. | niedrig | B1 unter 18-Jährige; Einwohnerzahl / Beteiligung, Jugendamt | Dörpfeldstraße Ost"
    `)
    expect(drawTabelle(tabelle('ziele').tabelle)).toMatchInlineSnapshot(`
      "Nr. | Ziel | Art | Bedarfe | Zuständig | Abgestimmt
      gruppe | Bildung
      wert | Z1 | Ziel 1 / Was erreicht sein soll. Prüfgröße: B1 Anteil unter 18-Jähriger, Anstieg auf 12,0 % bis 2030 | Leitziel | B-1 | Jugendamt, Straßen- und Grünflächenamt | ja
      wert | Z2 | Ziel 2 / Was erreicht sein soll. Prüfgröße: B1 Anteil unter 18-Jähriger, Rückgang auf 12,0 % bis 2030 | Entwicklungsziel | B-2 | Jugendamt, Straßen- und Grünflächenamt | nein
      wert | Z3 | Ziel 3 / Was erreicht sein soll. Prüfgröße: B1 Anteil unter 18-Jähriger, gleichbleibend | Handlungsziel | B-3 | Jugendamt, Straßen- und Grünflächenamt | nein"
    `)
    expect(drawTabelle(tabelle('massnahmen').tabelle)).toMatchInlineSnapshot(`
      "Nr. | Maßnahme | Ziele | Federführung | Zeitraum | Kosten | Stand
      wert | M-1 | Maßnahme 1 / Was getan wird. Ort: Dörpfeldstraße West, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: hoch | Z2 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; kurzfristig | 180 000 € / einmalig, geschätzt; Bezirkshaushalt 2026, 20 000,50 €, nicht gesichert | Idee / 10.10.2026
      wert | M-2 | Maßnahme 2 / Was getan wird. Ort: ganze Bezirksregion, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: mittel | Z1 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; mittelfristig | 180 000 € / jährlich, veranschlagt; Bezirkshaushalt 2026, 20 000,50 €, nicht gesichert | geplant / 10.10.2026
      wert | M-3 | Maßnahme 3 / Was getan wird. Ort: überregional, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: niedrig | Z1 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; langfristig | 180 000 € / einmalig, bewilligt; Bezirkshaushalt 2026, 20 000,50 €, nicht gesichert | beschlossen / 10.10.2026
      wert | M-4 | Maßnahme 4 / Was getan wird. Ort: Dörpfeldstraße West, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: hoch | Z1 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; kurzfristig | 180 000 € / jährlich, geschätzt; Bezirkshaushalt 2026, 20 000,50 €, gesichert | in Umsetzung / 10.10.2026
      wert | M-5 | Maßnahme 5 / Was getan wird. Ort: ganze Bezirksregion, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: mittel | Z1 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; mittelfristig | 180 000 € / einmalig, veranschlagt; Bezirkshaushalt 2026, 20 000,50 €, gesichert | abgeschlossen / 10.10.2026
      wert | M-6 | Maßnahme 6 / Was getan wird. Ort: überregional, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: niedrig | Z1 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; langfristig | 180 000 € / jährlich, bewilligt; Bezirkshaushalt 2026, 20 000,50 €, gesichert | zurückgestellt / 10.10.2026
      wert | M-7 | Maßnahme 7 / Was getan wird. Ort: Dörpfeldstraße West, Beispielplatz; Wirkung: Besuche je Woche; Fortschritt: Läuft. Priorität: hoch | Z1 | Jugendamt / beteiligt: Straßen- und Grünflächenamt, Beispielverein | 2026–2027 / Fortsetzung geplant; kurzfristig | 180 000 € / einmalig, geschätzt; Bezirkshaushalt 2026, 20 000,50 €, gesichert | entfallen / 10.10.2026"
    `)
    expect(tabelle('massnahmen').titel).toBe('Maßnahmen 2026 bis 2030')
    expect(
      tabelle('massnahmen').tabelle.zeilen.map(({ zellen }) => zellen.at(-1)?.fortschritt),
    ).toEqual([0, 0.25, 0.5, 0.75, 1, undefined, undefined])
    expect(drawTabelle(tabelle('beteiligung').tabelle).split('\n').slice(0, 3).join('\n'))
      .toMatchInlineSnapshot(`
      "Format | Teilnehmende | Zielgruppen | Ergebnis | Umgang damit | Bezug | Dokumentation
      wert | Online-Beteiligung auf mein.berlin.de / Mai 2026 | 120 | Familien und Kinder | Mehr Bänke. | übernommen / Weil sie fehlen. | B-1, M-1 | https://example.org/bericht
      wert | Workshop / Mai 2026 | 120 | Familien und Kinder | Mehr Bänke. | teilweise übernommen / Weil sie fehlen. | B-1, M-1 | https://example.org/bericht"
    `)
  })

  test('the golden thread shows its gaps', () => {
    const faden = byId('faden')
    if (faden.art !== 'goldener_faden') throw new Error('Kein Faden.')
    expect(drawTabelle(faden.daten)).toMatchInlineSnapshot(`
      "Nr. | Bedarf | Indikatoren | Ziele | Maßnahmen | Prüfgröße | Offen
      wert | B-2 | Bedarf 2 | B1, Einwohnerzahl | Z2 | M-1 | B1 Anteil unter 18-Jähriger, Rückgang auf 12,0 % bis 2030 | 
      wert | B-1 | Bedarf 1 | B1, Einwohnerzahl | Z1 | M-2, M-3, M-4, M-5, M-6 und M-7 | B1 Anteil unter 18-Jähriger, Anstieg auf 12,0 % bis 2030 | 
      wert | B-4 | Bedarf 4 | B1, Einwohnerzahl |  |  |  | kein Ziel zugeordnet: Aufgabe des Landes.
      wert | B-3 | Bedarf 3 | B1, Einwohnerzahl | Z3 |  | B1 Anteil unter 18-Jähriger, gleichbleibend | offen: keine Maßnahme zugeordnet"
    `)
    expect(
      faden.zeilen.map(({ bedarf, traegt }) => [bedarf, traegt.filter(Boolean).length]),
    ).toEqual([
      ['B-2', 1],
      ['B-1', 6],
      ['B-4', 0],
      ['B-3', 0],
    ])
  })

  test('without content the needed parts say so, the others vanish', () => {
    const shown = allDarstellungen(build({ perspektiven: {} }))
    expect(
      ['swot', 'bedarfe', 'ziele', 'massnahmen'].map((id) => plain(drawWorte(byId(id, shown)))),
    ).toMatchInlineSnapshot(`
      [
        "Stärken und Schwächen: Stärken und Schwächen der Region sind noch nicht erarbeitet.",
        "Bedarfe: Bedarfe sind noch nicht benannt.",
        "Ziele: Ziele sind noch nicht vereinbart.",
        "Maßnahmen 2026 bis 2030: Maßnahmen sind noch nicht vereinbart.",
      ]
    `)
    expect(shown.map(({ id }) => id)).not.toContain('faden')
    expect(shown.map(({ id }) => id)).not.toContain('beteiligung')
  })
})

describe('the whole', () => {
  test('names its Prognoseraum and shows the region on the title page', () => {
    expect(inhalt.prognoseraum).toBe('Treptow-Köpenick 2')
    expect(inhalt.titelkarte).toMatchObject({ art: 'abbildung', diagramm: { art: 'lagekarte' } })
  })

  test('optional chapters without content are left out, others say that they have none', () => {
    expect(inhalt.teile[0]?.kapitel.map(({ nr }) => nr)).toEqual(['1'])
    expect(
      inhalt.teile[0]?.kapitel[0]?.abschnitte.map(({ nr, darstellungen }) => [
        nr,
        darstellungen[0]?.art,
      ]),
    ).toEqual([
      ['1.1', 'fehlender_beitrag'],
      ['1.2', 'ohne_daten'],
      ['1.3', 'tabelle'],
    ])
  })

  test('two narrow figures in a row stand side by side', () => {
    expect(byId('zeitreihe')).toMatchObject({ breite: 'halb' })
    expect(byId('alter')).toMatchObject({ breite: 'halb' })
    expect(byId('karte')).toMatchObject({ breite: 'spalte' })
  })

  test('every source once per Stand, own ones even if not cited', () => {
    const lines = inhalt.quellen.map(
      ({ herkunft, stand }) => `${herkunft.titel} (${herkunft.herausgeber_kurz}) ${stand}`,
    )
    expect(lines).toMatchInlineSnapshot(`
      [
        "Abfrage der Ämter (Bezirksamt) 2026-10-30",
        "Einwohnerregister (AfS) 2019-12-31",
        "Einwohnerregister (AfS) 2023-12-31",
        "Einwohnerregister (AfS) 2024-12-31",
        "Einwohnerregister (AfS) 2025-12-31",
        "Entwicklungsperspektiven (Bezirksamt Treptow-Köpenick von Berlin) 2026-11-01",
        "Fachbeitrag (Jugendamt) 2026-10-01",
        "Flächen der LOR 2021 (Geoportal Berlin) 2021-01-01",
        "Ungenannt (Bezirksamt) 2026-01-01",
      ]
    `)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('glossary: terms as whole words in any form, or their abbreviation', () => {
    expect(inhalt.glossar.map(({ begriff }) => begriff)).toEqual([
      'Älterer Mensch',
      'Anteil unter',
      'Art',
      'Planungsraum',
    ])
  })
})
