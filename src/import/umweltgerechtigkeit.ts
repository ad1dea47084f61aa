import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { formatDatenzelle } from '../model/datenzelle.ts'
import { limitBefunde, toBefund } from './befund.ts'
import type { NeueTabelle, Paketbeschreibung } from './datenpaket.ts'
import { toPaketdateien } from './datenpaket.ts'
import { toDeutschesDatum } from './datum.ts'
import type { Eingabe, Einspielung, ErkannteDatei, Umgebung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { lizenzen } from './lizenzen.ts'
import { checkSchluessel } from './schluessel.ts'
import { checkStaende } from './staende.ts'
import type { Tabelle } from './tabelle.ts'
import { readTabelle } from './tabelle.ts'
import { bewertungen, umweltspalten as spalten } from './umweltgerechtigkeit-spalten.ts'
import type { Werte } from './werte.ts'
import { readWerte } from './werte.ts'
import { checkSpalten, unknownSpalten } from './zaehlung.ts'

const herausgeber = 'Senatsverwaltung für Mobilität, Verkehr, Klimaschutz und Umwelt'
const statistik = 'Umweltgerechtigkeit'

const paket: Paketbeschreibung = {
  name: 'umweltgerechtigkeit',
  titel: 'Umweltgerechtigkeit: fünf Kernindikatoren und Mehrfachbelastung',
  beschreibung:
    'Bewertung der Planungsräume in drei Klassen nach Lärm, Luft, thermischer Belastung, Grünversorgung und sozialer Benachteiligung (Umweltatlas). Die Quelle nennt Ausgaben über zwei Jahre; als Stand gilt der 31.12. des zweiten, die Eingangsdaten sind zum Teil älter. Nicht bewertete Planungsräume (0 in der Quelle) tragen „x“. Die Lizenz ist noch nicht geklärt: vor einer Veröffentlichung beim Herausgeber nachfragen.',
  quellen: [
    {
      title: `${herausgeber}: Umweltatlas Berlin, ${statistik}`,
      path: 'https://www.berlin.de/umweltatlas/mensch/umweltgerechtigkeit/',
    },
  ],
  lizenzen: [lizenzen.zu_klaeren],
  angaben: {
    art: 'umweltgerechtigkeit',
    statistik,
    herausgeber,
    herausgeber_kurz: 'SenMVKU',
    lizenz: 'zu_klaeren',
    geheimhaltung: { vorab_geschuetzt: true },
  },
  namensnennung: (staende) =>
    `Datenquelle: ${herausgeber}, Umweltatlas Berlin, ${statistik} ${staende.map(toAusgabe).join(', ')}, Lizenz zu klären`,
  spalten: spalten.map(({ name, titel, beschreibung, quelle }) => ({
    name,
    titel,
    ...(beschreibung !== undefined && { beschreibung }),
    einheit: quelle === 'mehrfachbelastung' ? 'Anzahl' : 'Klasse',
  })),
  einheit: 'Klasse',
}

/** The classes of the Umweltatlas: one file per edition, named after its two years. */
export const importUmweltgerechtigkeit: Einspielung = (eingaben, umgebung) => {
  const ausgaben = eingaben.map((eingabe) => readAusgabe(eingabe, umgebung))
  const erkannt = ausgaben.map((ausgabe) => ausgabe.erkannt)
  const befunde = [...ausgaben.flatMap((ausgabe) => ausgabe.befunde), ...checkStaende(erkannt)]
  if (hasErrors(befunde)) return onlyBefunde(limitBefunde(befunde), erkannt)
  const tabellen = ausgaben.flatMap(({ tabelle }) => tabelle ?? [])
  const unbekannt = [...new Set(ausgaben.flatMap((ausgabe) => ausgabe.unbekannt))]
  return {
    erkannt,
    uebernommen: spalten.map(({ name }) => name),
    nicht_uebernommen: [
      ...(ausgaben.some(({ kopf }) => kopf.includes('plr_name'))
        ? [{ spalten: ['plr_name'], grund: 'steht schon in der LOR-Liste' }]
        : []),
      ...(unbekannt.length > 0 ? [{ spalten: unbekannt, grund: 'unbekannt' }] : []),
    ],
    hinweise: [
      ...tabellen.flatMap(({ stand, anmerkung }) => [
        `Die Ausgabe ${toAusgabe(stand)} erhält den Stand ${toDeutschesDatum(stand)}.`,
        ...(anmerkung === null ? [] : [anmerkung]),
      ]),
      'Die Lizenz dieser Daten ist noch zu klären: vor einer Veröffentlichung beim Herausgeber nachfragen.',
    ],
    ...toPaketdateien(paket, tabellen, umgebung),
  }
}

interface Ausgabe {
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  readonly kopf: readonly string[]
  readonly unbekannt: readonly string[]
  readonly tabelle?: NeueTabelle
}

function readAusgabe(eingabe: Eingabe, umgebung: Umgebung): Ausgabe {
  const tabelle = readTabelle(eingabe)
  const known = ['plr_id', ...spalten.map(({ quelle }) => quelle)]
  const stand = findStand(eingabe.name)
  const form = [
    ...tabelle.befunde,
    ...checkSpalten(tabelle, known),
    ...(stand === undefined ? [unknownStand(eingabe.name)] : []),
  ]
  const unbekannt = unknownSpalten(tabelle, [...known, 'plr_name'])
  if (hasErrors(form) || stand === undefined)
    return { erkannt: tabelle.erkannt, kopf: tabelle.kopf, befunde: form, unbekannt }

  const { gebietsstand, ...schluessel } = checkSchluessel(tabelle, 'plr_id', { umgebung, stand })
  const werte = readWerte(tabelle, 'plr_id', spalten)
  return {
    erkannt: { ...tabelle.erkannt, stand, gebietsstand },
    kopf: tabelle.kopf,
    unbekannt,
    befunde: [...schluessel.befunde, ...werte.befunde, ...checkMehrfachbelastung(tabelle, werte)],
    tabelle: {
      stand,
      gebietsstand,
      ebene: 'planungsraum',
      anmerkung: describeOhneBewertung(werte),
      zeilen: new Map([...werte.zeilen].map(([raum, row]) => [raum, row.werte])),
    },
  }
}

/** `umweltgerechtigkeit_2021_22_plr.csv` → 2022-12-31. */
function findStand(datei: string): string | undefined {
  const name = datei.split(/[\\/]/).at(-1) ?? ''
  const [, first, second] = /(?<![0-9])20([0-9]{2})[_-](?:20)?([0-9]{2})(?![0-9])/.exec(name) ?? []
  return first !== undefined && second !== undefined && Number(second) === Number(first) + 1
    ? `20${second}-12-31`
    : undefined
}

/** The edition as the Umweltatlas names it: „2021/2022“. */
function toAusgabe(stand: string): string {
  const jahr = Number(stand.slice(0, 4))
  return `${jahr - 1}/${jahr}`
}

function unknownStand(file: string): Diagnostic {
  return toBefund({
    code: 'stand-unklar',
    message: 'Der Name der Datei nennt die Ausgabe nicht.',
    hint: 'Die Datei nach ihrer Ausgabe benennen, zum Beispiel umweltgerechtigkeit_2021_22_plr.csv.',
    file,
  })
}

function describeOhneBewertung({ zeilen }: Werte): string | null {
  const parts = bewertungen.flatMap(({ name, titel }) => {
    const raeume = [...zeilen]
      .filter(([, { werte }]) => werte.get(name) === 'nicht_sinnvoll')
      .map(([raum]) => raum)
    return raeume.length > 0 ? [`${titel} ${raeume.join(', ')}`] : []
  })
  return parts.length > 0
    ? `Nicht bewertet in der Quelle (0); geschrieben als „x“ (Aussage nicht sinnvoll): ${parts.join('; ')}.`
    : null
}

/** Mehrfachbelastung is the number of threes in the row. */
function checkMehrfachbelastung(tabelle: Tabelle, { zeilen }: Werte): Diagnostic[] {
  return [...zeilen].flatMap(([raum, { zeile, werte }]) => {
    const delivered = werte.get('mehrfachbelastung')
    const counted = bewertungen.filter(({ name }) => werte.get(name) === 3).length
    const isComplete = bewertungen.every(({ name }) => werte.has(name))
    if (delivered === counted || delivered === undefined || !isComplete) return []
    return [
      toBefund({
        code: 'mehrfachbelastung',
        message: `Bei ${raum} steht eine Mehrfachbelastung von ${formatDatenzelle(delivered)}, die Klasse 3 kommt aber ${counted}-mal vor.`,
        hint: 'In der Quelle nachsehen: Die Mehrfachbelastung zählt die Kernindikatoren mit Klasse 3.',
        file: tabelle.datei,
        range: tabelle.locate(zeile, 'mehrfachbelastung'),
        path: `${raum}.mehrfachbelastung`,
      }),
    ]
  })
}
