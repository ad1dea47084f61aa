import { expect, test } from 'vitest'
import { gremienOf } from '../../src/model/gremien.ts'
import { formatDokumentText } from '../../src/dokument/format-text.ts'
import { toBaVorlage } from '../../src/review/ba-vorlage.ts'
import { toKenntnisnahme } from '../../src/review/kenntnisnahme.ts'
import type { Vorlage } from '../../src/review/tagesordnung.ts'
import { bezirk, vorlage } from './sample.ts'

const sitzung = (id: string): Parameters<typeof toBaVorlage>[0] => {
  const gremium = gremienOf(bezirk).find((each) => each.id === id)
  if (!gremium) throw new Error(`There is no ${id}.`)
  return { gremium, datum: '2026-12-01', bezirk }
}
const decided: Vorlage = {
  ...vorlage,
  gremien: [
    {
      name: 'Bezirksamt',
      zugestimmt: 2,
      veraltet: [],
      offen: [],
      beschluss: { wort: 'beschlossen', datum: '2026-12-01', nummer: '12/VII' },
    },
  ],
  beschluesse: [
    {
      gremium: 'fachamt',
      amt: 'jugend',
      datum: '2026-10-01',
      ergebnis: 'abgestimmt',
      ausgabe: 2026,
      version: '1.0.0',
      fassung: 'a'.repeat(64),
      abschnitte: [{ nr: '8.1', pruefsumme: 'a'.repeat(64) }],
    },
  ],
}

test('the draft for the Bezirksamt has its parts and leaves to people what only they know', () => {
  const text = formatDokumentText(toBaVorlage(sitzung('bezirksamt'), [decided]))
  expect(text).toMatchInlineSnapshot(`
    "Vorlage für das Bezirksamt zur Beschlussfassung
    Entwurf für die Sitzung am 1. Dezember 2026, Bezirksamt Treptow-Köpenick von Berlin

    Nr. der Vorlage: [bitte ausfüllen: Nummer]

    A. Gegenstand der Vorlage
    ─────────────────────────

    Bezirksregionenprofil Adlershof, Ausgabe 2026.

    B. Berichterstatter*in
    ──────────────────────

    [bitte ausfüllen: zuständiges Mitglied des Bezirksamts]

    C. Beschlussentwurf
    ───────────────────

    C.1 Beschluss

    Das Bezirksamt beschließt das beigefügte Bezirksregionenprofil Adlershof, Ausgabe 2026.

    Das Profil wird nach dem Beschluss veröffentlicht. [bitte ausfüllen: Aufträge an die Ämter, wenn welche erteilt werden]

    C.2 Weiterleitung an die Bezirksverordnetenversammlung

    Der Bezirksverordnetenversammlung wird der Beschluss mit einer Vorlage zur Kenntnisnahme mitgeteilt.

    D. Begründung
    ─────────────

    [bitte ausfüllen: Anlass, Verfahren und wesentliche Ergebnisse]

    Bisherige Beschlüsse
    ────────────────────────────────────────────────────────────
    Bezirksregion  Gremium    Datum       Ergebnis    Abschnitte
    ────────────────────────────────────────────────────────────
    Adlershof      Jugendamt  01.10.2026  abgestimmt           1

    E. Rechtsgrundlage
    ──────────────────

    [bitte ausfüllen: Vorschrift, auf die sich der Beschluss stützt]

    F. Auswirkungen
    ───────────────

    Haushaltsmäßige Auswirkungen

    [bitte ausfüllen: Auswirkungen oder „keine“]

    Auswirkungen auf die Gleichstellung der Geschlechter

    [bitte ausfüllen: Auswirkungen oder „keine“]

    Auswirkungen auf Menschen mit Behinderung

    [bitte ausfüllen: Auswirkungen oder „keine“]

    Auswirkungen auf Kinder und Familien

    [bitte ausfüllen: Auswirkungen oder „keine“]

    Auswirkungen auf die Integration

    [bitte ausfüllen: Auswirkungen oder „keine“]

    Auswirkungen auf die nachhaltige Entwicklung

    [bitte ausfüllen: Auswirkungen oder „keine“]

    G. Mitzeichnung
    ───────────────

    [bitte ausfüllen: beteiligte Ämter und Beauftragte]

    Anlagen
    ────────────────────────────────────────────────────────────────────
    Bezirksregion  Schlüssel  Ausgabe  Version  Datenstand  Inhalt
    ────────────────────────────────────────────────────────────────────
    Adlershof      092007     2026     1.0.0    31.12.2024  cccccccccccc
    "
  `)
})

test('the paper for the BVV says what the Bezirksamt has decided, or that it has not', () => {
  const paper = formatDokumentText(toKenntnisnahme(sitzung('bvv'), [decided]))
  expect(paper).toContain('Vorlage – zur Kenntnisnahme –')
  expect(paper).toContain(
    'Das Bezirksamt hat in seiner Sitzung am 1. Dezember 2026 (Beschluss Nr. 12/VII) das Bezirksregionenprofil Adlershof, Ausgabe 2026, beschlossen.',
  )
  expect(paper).toContain('Jugendamt')
  const early = formatDokumentText(toKenntnisnahme(sitzung('ag_sro'), [vorlage]))
  expect(early).toContain('[bitte ausfüllen: Datum, noch kein Beschluss festgehalten]')
})
