import { nameAbschnitt } from '../approve/name-abschnitt.ts'
import type { Entscheider } from '../model/gremien.ts'
import { ergebnisWorte } from '../model/gremien.ts'
import { toKurzform } from '../approve/pruefsumme.ts'
import { aenderungsworte } from '../approve/aenderung.ts'
import { legende, toAbschnittsbloecke } from '../approve/vergleich-dokument.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { Block, Dokument } from '../model/dokument.ts'
import { tabelle } from '../model/dokument.ts'
import { amtName } from '../model/profil.ts'
import { formatDatum, formatDatumLang } from '../wording/date.ts'
import { statusworte } from '../wording/status.ts'
import type { Pruefbefund } from './pruefbefunde.ts'
import type { AenderungenSeit } from './seit-beschluss.ts'
import type { Tagesordnungspunkt, Vorlage } from './tagesordnung.ts'
import { aenderungOf } from './tagesordnung.ts'

/** A meeting of a Gremium. */
export interface Sitzung {
  readonly gremium: Entscheider
  /** ISO date. */
  readonly datum: string
  readonly bezirk: BezirkDatei
}

/** The papers for a meeting: agenda, and per profile what is to be decided and what has changed. */
export function toSitzungDokument(
  sitzung: Sitzung,
  punkte: readonly Tagesordnungspunkt[],
): Dokument {
  const { gremium, datum, bezirk } = sitzung
  return {
    titel: `${gremium.name}: Sitzung am ${formatDatumLang(datum)}`,
    untertitel: `Unterlagen zu den Bezirksregionenprofilen ${bezirk.name}`,
    bloecke: [
      ...agenda(punkte),
      {
        art: 'absatz',
        text: `Entschieden wird je Abschnitt im Beschlussblatt (beschlussblatt.xlsx). Ein Beschluss gilt genau für den Inhalt, der hier vorliegt: Wird ein Abschnitt danach geändert, verliert er die Zustimmung; die übrigen behalten sie.`,
      },
      ...(punkte.some(({ vorlage }) => (vorlage?.aenderungen.length ?? 0) > 0) ? [legende] : []),
      ...punkte.flatMap((punkt, index) => ofPunkt(sitzung, punkt, index + 1)),
    ],
  }
}

function agenda(punkte: readonly Tagesordnungspunkt[]): readonly Block[] {
  return tabelle(
    'Tagesordnung',
    ['Nr.', 'Bezirksregion', 'Ausgabe', 'zu entscheiden', 'Prüfung', 'offene Wünsche'],
    punkte.map(({ ordner, vorlage, befunde }, index) => [
      `${index + 1}`,
      vorlage ? `${vorlage.name} (${vorlage.raum})` : ordner,
      vorlage ? `${vorlage.ausgabe}, ${vorlage.version}` : '',
      vorlage ? countAbschnitte(vorlage.abschnitte.length) : 'nicht entscheidungsreif',
      describePruefung(befunde),
      vorlage ? `${vorlage.wuensche.length}` : '',
    ]),
    [5],
  )
}

/** „1 Abschnitt“, „7 Abschnitte“ */
export function countAbschnitte(count: number): string {
  return count === 1 ? '1 Abschnitt' : `${count} Abschnitte`
}

function describePruefung(befunde: readonly Pruefbefund[]): string {
  const errors = befunde.filter(({ schwere }) => schwere === 'Fehler').length
  const warnings = befunde.length - errors
  if (errors > 0) return `${errors} Fehler: vorher zu beheben`
  return warnings === 0 ? 'ohne Befund' : `${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`
}

function ofPunkt(
  sitzung: Sitzung,
  { ordner, vorlage, befunde }: Tagesordnungspunkt,
  nummer: number,
): readonly Block[] {
  const titel = vorlage ? `${vorlage.name} (${vorlage.raum})` : ordner
  return [
    { art: 'ueberschrift', ebene: 2, text: `${nummer}. ${titel}` },
    ...(vorlage
      ? ofVorlage(sitzung, vorlage)
      : ([
          {
            art: 'absatz',
            text: 'Dieses Profil hat Fehler, mit denen es nicht berechnet werden kann. Darüber wird nicht entschieden.',
          },
        ] as const)),
    ...tabelle(
      'Befunde der Prüfung vor dem Beschluss',
      ['Abschnitt', 'Schwere', 'Befund', 'Abhilfe', 'Stelle'],
      befunde.map(({ abschnitt, schwere, meldung, abhilfe, ort }) => [
        abschnitt === null ? 'Profil' : (unnumbered[abschnitt] ?? abschnitt),
        schwere,
        meldung,
        abhilfe,
        ort,
      ]),
    ),
    ...(vorlage ? vorlage.aenderungen.flatMap((each) => ofAenderungen(sitzung, each)) : []),
  ]
}

/** What stands before the first chapter and behind the last goes by its title. */
const unnumbered: Readonly<Record<string, string>> = {
  titel: 'Titel',
  blick: 'Überblick',
  anhang: 'Anhang',
}

function ofVorlage(sitzung: Sitzung, vorlage: Vorlage): readonly Block[] {
  const { ausgabe, version, datenstand, pruefsumme, teile, gueltig } = vorlage
  const states = teile.map(({ titel, status }) => `${titel}: ${statusworte[status]}.`)
  const kept =
    gueltig === 0
      ? []
      : [`${countAbschnitte(gueltig)} ${gueltig === 1 ? 'behält' : 'behalten'} die Zustimmung.`]
  return [
    {
      art: 'absatz',
      text: [
        `Ausgabe ${ausgabe}, Version ${version}, Datenstand ${formatDatum(datenstand)}, Inhalt ${toKurzform(pruefsumme)}.`,
        ...states,
        ...kept,
      ].join(' '),
    },
    ...standTabelle(vorlage),
    ...abschnitteTabelle(vorlage),
    ...wuenscheTabelle(sitzung, vorlage),
    ...(vorlage.auflagen.length === 0
      ? []
      : ([
          { art: 'ueberschrift', ebene: 3, text: 'Offene Auflagen' },
          { art: 'liste', punkte: vorlage.auflagen },
        ] as const)),
  ]
}

function abschnitteTabelle(vorlage: Vorlage): readonly Block[] {
  const { abschnitte } = vorlage
  const hasFindings = abschnitte.some(({ befunde }) => befunde > 0)
  return tabelle(
    'Zu entscheiden',
    ['Abschnitt', 'Beiträge', 'Anlass', ...(hasFindings ? ['Befunde'] : [])],
    abschnitte.map(({ nr, titel, aemter, anlass, befunde }) => {
      const aenderung = aenderungOf(vorlage, nr)
      return [
        nameAbschnitt(nr, titel),
        aemter.join(', '),
        aenderung === null ? anlass : `${anlass}: ${aenderungsworte[aenderung]}`,
        ...(hasFindings ? [befunde === 0 ? '' : `${befunde}`] : []),
      ]
    }),
    [3],
  )
}

function standTabelle({ gremien, entfallen }: Vorlage): readonly Block[] {
  return [
    ...tabelle(
      'Stand der Abstimmung',
      ['Gremium', 'zugestimmt zu', 'seither geändert', 'noch offen', 'Beschluss über das Ganze'],
      gremien.map(({ name, zugestimmt, veraltet, offen, beschluss }) => [
        name,
        `${zugestimmt} von ${zugestimmt + veraltet.length + offen.length} Abschnitten`,
        `${veraltet.length}`,
        `${offen.length}`,
        beschluss === null ? '' : `${beschluss.wort} am ${formatDatum(beschluss.datum)}`,
      ]),
      [2, 3],
    ),
    ...entfallen.map(({ nr, beschluss }) => ({
      art: 'absatz' as const,
      text: `Der Abschnitt ${nr}, über den am ${formatDatum(beschluss.datum)} entschieden wurde, ist entfallen.`,
    })),
  ]
}

function wuenscheTabelle({ bezirk }: Sitzung, { wuensche }: Vorlage): readonly Block[] {
  return tabelle(
    'Offene Änderungswünsche',
    ['Nr.', 'von', 'Abschnitt', 'Wunsch', 'vom'],
    wuensche.map(({ id, von, ort, text, datum }) => [
      id,
      amtName(bezirk, von),
      ort,
      text,
      datum === undefined ? '' : formatDatum(datum),
    ]),
  )
}

function ofAenderungen(
  { gremium }: Sitzung,
  { beschluss, abschnitte }: AenderungenSeit,
): readonly Block[] {
  const own = beschluss.gremium === gremium.id ? '' : ` (${beschluss.gremium})`
  const text = `Änderungen seit dem Beschluss vom ${formatDatum(beschluss.datum)}${own}: ${ergebnisWorte[beschluss.ergebnis]}`
  return [
    { art: 'ueberschrift', ebene: 3, text },
    ...(abschnitte === null
      ? ([
          {
            art: 'absatz',
            text: 'Die Fassung, über die damals entschieden wurde, liegt nicht mehr vor oder ist verändert. Was sich geändert hat, lässt sich nicht zeigen.',
          },
        ] as const)
      : toAbschnittsbloecke(abschnitte, 4)),
  ]
}
