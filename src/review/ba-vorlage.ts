import { ergebnisWorte, gremienOf } from '../model/gremien.ts'
import { toKurzform } from '../approve/pruefsumme.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { Block, Dokument } from '../model/dokument.ts'
import { tabelle } from '../model/dokument.ts'
import { amtName } from '../model/profil.ts'
import { formatDatum, formatDatumLang } from '../wording/date.ts'
import { joinUnd } from '../wording/list.ts'
import type { Sitzung } from './sitzung-dokument.ts'
import type { Vorlage } from './tagesordnung.ts'

/** What only people can say stands in brackets, so that nobody overlooks it. */
export function ausfuellen(was: string): string {
  return `[bitte ausfüllen: ${was}]`
}

/** „Bezirksregionenprofile Adlershof und Grünau, Ausgabe 2026“ */
export function toGegenstand(vorlagen: readonly Vorlage[]): string {
  const names = joinUnd(vorlagen.map(({ name }) => name))
  const years = joinUnd([...new Set(vorlagen.map(({ ausgabe }) => `${ausgabe}`))])
  return `${vorlagen.length === 1 ? 'Bezirksregionenprofil' : 'Bezirksregionenprofile'} ${names}, Ausgabe ${years}`
}

/**
 * Draft of the paper by which the Bezirksamt decides: A subject, B rapporteur, C draft of the
 * decision, then grounds and effects, as the districts part it.
 */
export function toBaVorlage({ datum, bezirk }: Sitzung, vorlagen: readonly Vorlage[]): Dokument {
  return {
    titel: 'Vorlage für das Bezirksamt zur Beschlussfassung',
    untertitel: `Entwurf für die Sitzung am ${formatDatumLang(datum)}, Bezirksamt ${bezirk.name} von Berlin`,
    bloecke: [
      { art: 'absatz', text: `Nr. der Vorlage: ${ausfuellen('Nummer')}` },
      ...teil('A. Gegenstand der Vorlage', [`${toGegenstand(vorlagen)}.`]),
      ...teil('B. Berichterstatter*in', [ausfuellen('zuständiges Mitglied des Bezirksamts')]),
      { art: 'ueberschrift', ebene: 2, text: 'C. Beschlussentwurf' },
      ...beschlussentwurf(vorlagen),
      ...teil('D. Begründung', [ausfuellen('Anlass, Verfahren und wesentliche Ergebnisse')]),
      ...verfahren(bezirk, vorlagen),
      ...teil('E. Rechtsgrundlage', [ausfuellen('Vorschrift, auf die sich der Beschluss stützt')]),
      ...auswirkungen('F'),
      ...teil('G. Mitzeichnung', [ausfuellen('beteiligte Ämter und Beauftragte')]),
      ...anlagen(vorlagen),
    ],
  }
}

function beschlussentwurf(vorlagen: readonly Vorlage[]): readonly Block[] {
  const which = vorlagen.length === 1 ? 'das beigefügte' : 'die beigefügten'
  const them = vorlagen.length === 1 ? 'Das Profil wird' : 'Die Profile werden'
  return [
    { art: 'ueberschrift', ebene: 3, text: 'C.1 Beschluss' },
    { art: 'absatz', text: `Das Bezirksamt beschließt ${which} ${toGegenstand(vorlagen)}.` },
    {
      art: 'absatz',
      text: `${them} nach dem Beschluss veröffentlicht. ${ausfuellen('Aufträge an die Ämter, wenn welche erteilt werden')}`,
    },
    {
      art: 'ueberschrift',
      ebene: 3,
      text: 'C.2 Weiterleitung an die Bezirksverordnetenversammlung',
    },
    {
      art: 'absatz',
      text: 'Der Bezirksverordnetenversammlung wird der Beschluss mit einer Vorlage zur Kenntnisnahme mitgeteilt.',
    },
  ]
}

/** Every decision on these profiles, as it is recorded. */
export function verfahren(bezirk: BezirkDatei, vorlagen: readonly Vorlage[]): readonly Block[] {
  const gremien = gremienOf(bezirk)
  const rows = vorlagen.flatMap(({ name, beschluesse }) =>
    beschluesse.map(({ gremium, amt, datum, ergebnis, nummer, abschnitte }) => [
      name,
      amt === undefined
        ? (gremien.find(({ id }) => id === gremium)?.name ?? gremium)
        : amtName(bezirk, amt),
      formatDatum(datum),
      `${ergebnisWorte[ergebnis]}${nummer === undefined ? '' : ` (Nr. ${nummer})`}`,
      `${abschnitte.length}`,
    ]),
  )
  const head = ['Bezirksregion', 'Gremium', 'Datum', 'Ergebnis', 'Abschnitte']
  return tabelle('Bisherige Beschlüsse', head, rows, [4])
}

export function auswirkungen(letter: string): readonly Block[] {
  const kinds = [
    'Haushaltsmäßige Auswirkungen',
    'Auswirkungen auf die Gleichstellung der Geschlechter',
    'Auswirkungen auf Menschen mit Behinderung',
    'Auswirkungen auf Kinder und Familien',
    'Auswirkungen auf die Integration',
    'Auswirkungen auf die nachhaltige Entwicklung',
  ]
  return [
    { art: 'ueberschrift', ebene: 2, text: `${letter}. Auswirkungen` },
    ...kinds.flatMap((text): Block[] => [
      { art: 'ueberschrift', ebene: 3, text },
      { art: 'absatz', text: ausfuellen('Auswirkungen oder „keine“') },
    ]),
  ]
}

/** What is enclosed, bound to its content: the same short hash stands on every page of the profile. */
export function anlagen(vorlagen: readonly Vorlage[]): readonly Block[] {
  return tabelle(
    'Anlagen',
    ['Bezirksregion', 'Schlüssel', 'Ausgabe', 'Version', 'Datenstand', 'Inhalt'],
    vorlagen.map(({ raum, name, ausgabe, version, datenstand, pruefsumme }) => [
      name,
      raum,
      `${ausgabe}`,
      version,
      formatDatum(datenstand),
      toKurzform(pruefsumme),
    ]),
  )
}

export function teil(titel: string, absaetze: readonly string[]): readonly Block[] {
  return [
    { art: 'ueberschrift', ebene: 2, text: titel },
    ...absaetze.map((text): Block => ({ art: 'absatz', text })),
  ]
}
