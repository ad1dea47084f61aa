import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Satz } from './befund.ts'
import type { Paketbeschreibung } from './datenpaket.ts'
import type { Angaben, Eingabe, Einspielung, Umgebung } from './einspielung.ts'
import { farFromBerlin, isNearBerlin } from './einrichtungen/berlin.ts'
import type { Eintrag, Register } from './einrichtungen/eintrag.ts'
import { toRegisterentwurf } from './einrichtungen/entwurf.ts'
import { createOrtssuche } from './einrichtungen/ortssuche.ts'
import { roundGrad } from './einrichtungen/projektion.ts'
import { comparePunkte } from './einrichtungen/punktprobe.ts'
import type { Registerzeile } from './einrichtungen/registerzeile.ts'
import { toRegisterzeilen } from './einrichtungen/registerzeile.ts'
import { requireStand, toNamensnennungMitStand } from './einrichtungen/stand.ts'
import { describeZeichen } from './einrichtungen/zeichen.ts'
import { lizenzen } from './lizenzen.ts'
import { readTabelle } from './tabelle.ts'
import { anzahl } from './zahl.ts'
import { checkSpalten, unknownSpalten } from './zaehlung.ts'

const herausgeber = 'Senatsverwaltung für Bildung, Jugend und Familie'
const statistik = 'Kita-Verzeichnis'

const paket: Paketbeschreibung = {
  name: 'kita',
  titel: 'Kindertagesstätten',
  beschreibung:
    'Kindertagesstätten mit ihren Plätzen, als Liste und gezählt je Planungsraum. Namen, Träger und Anschriften wie in der Quelle; Telefonnummern und Nummern der Träger sind weggelassen. Ein Planungsraum ohne Kindertagesstätte hat 0.',
  quellen: [
    {
      title: `${herausgeber}: ${statistik}`,
      path: 'https://www.berlin.de/sen/jugend/familie-und-kinder/kindertagesbetreuung/kitas/verzeichnis/',
    },
  ],
  lizenzen: [lizenzen['cc-by-3.0-de']],
  angaben: {
    art: 'kita',
    statistik,
    herausgeber,
    herausgeber_kurz: 'SenBJF',
    lizenz: 'cc-by-3.0-de',
    // Facilities are counted, not people.
    geheimhaltung: { mindestfallzahl: 1 },
  },
  namensnennung: (staende) =>
    toNamensnennungMitStand(`${herausgeber}, ${statistik}`, staende, 'CC BY 3.0 DE'),
  spalten: [
    { name: 'einrichtungen', titel: 'Kindertagesstätten', einheit: 'Einrichtungen' },
    { name: 'plaetze', titel: 'Plätze in Kindertagesstätten', einheit: 'Plätze' },
  ],
  einheit: 'Einrichtungen',
}

/** What the source calls its kinds; the usual one is left out of the list. */
const unterarten: ReadonlyMap<string, string | null> = new Map([
  ['Reguläre Einrichtung', null],
  ['Heilpädagogische Gruppe', 'Heilpädagogische Gruppe'],
  ['Sprachförderung', 'Sprachförderung'],
])

const spalten = [
  'id',
  'name',
  'places',
  'type',
  'sponsor_name',
  'street',
  'zip_code',
  'lat',
  'lon',
  'geojson_feature_id',
] as const

const nicht_uebernommen = [
  { spalten: ['phone_number'], grund: 'Telefonnummern werden nicht übernommen' },
  { spalten: ['sponsor_id'], grund: 'interne Nummern der Träger' },
]

/** The list of all Kitas of Berlin: one file per month, named after it. */
export const importKita: Einspielung = (eingaben, umgebung, angaben) => {
  const registers = eingaben.map((eingabe) => readVerzeichnis(eingabe, { umgebung, angaben }))
  return toRegisterentwurf({ paket, nicht_uebernommen }, registers, umgebung)
}

function readVerzeichnis(
  eingabe: Eingabe,
  { umgebung, angaben }: { umgebung: Umgebung; angaben: Angaben },
): Register {
  const tabelle = readTabelle(eingabe)
  const form = [...tabelle.befunde, ...checkSpalten(tabelle, spalten)]
  const dropped = nicht_uebernommen.flatMap((each) => each.spalten)
  const unbekannt = unknownSpalten(tabelle, [...spalten, ...dropped])
  const base = { unbekannt, anmerkung: null }
  if (hasErrors(form))
    return { ...base, erkannt: tabelle.erkannt, befunde: form, eintraege: [], hinweise: [] }
  const stand = angaben.stand === undefined ? findStand(eingabe.name) : undefined
  const rows = toRegisterzeilen(tabelle, 'id')
  const eintraege = rows.flatMap((row) => readKita(row, umgebung) ?? [])
  const befunde = rows.flatMap((row) => row.befunde)
  return {
    ...base,
    erkannt: { ...tabelle.erkannt, stand: stand ?? requireStand(angaben), gebietsstand: '2021' },
    befunde,
    eintraege,
    hinweise: hasErrors(befunde)
      ? []
      : [
          describeZeichen(tabelle, ['lat', 'lon']),
          ...comparePunkte(eintraege, {
            suche: createOrtssuche(umgebung),
            raeume: umgebung.raumliste('2021'),
          }),
        ],
  }
}

function readKita(row: Registerzeile, umgebung: Umgebung): Eintrag | undefined {
  const planungsraum = row.planungsraum('geojson_feature_id', umgebung)
  const name = row.pflicht('name')
  const plaetze = row.zahl('places', anzahl)
  const lage = readLage(row)
  const unterart = unterarten.get(row.text('type'))
  if (unterart === undefined) row.melde(toUnbekannteArt(row.text('type')), 'type')
  if (planungsraum === null || unterart === undefined) return undefined
  return {
    einrichtung: {
      id: row.id,
      name,
      art: 'kita',
      unterart,
      traeger: row.text('sponsor_name') || null,
      strasse: row.text('street') || null,
      plz: row.text('zip_code') || null,
      planungsraum,
      lage,
      kapazitaet: plaetze,
      kapazitaet_einheit: plaetze === null ? null : 'plaetze',
    },
    zaehlt: { einrichtungen: 1, plaetze: plaetze ?? 0 },
  }
}

function readLage(row: Registerzeile): Eintrag['einrichtung']['lage'] {
  const lon = row.zahl('lon', {})
  const lat = row.zahl('lat', {})
  if (lon === null || lat === null) return null
  if (!isNearBerlin([lon, lat])) row.melde(farFromBerlin, 'lat')
  return roundGrad([lon, lat])
}

function toUnbekannteArt(art: string): Satz {
  return {
    code: 'art-unbekannt',
    message: `Die Art „${art}“ ist nicht bekannt.`,
    hint: `Bekannt sind: ${[...unterarten.keys()].join(', ')}.`,
  }
}

/** Last day of the month in the name of the file: `…-2026-07-details.csv` → 2026-07-31. */
function findStand(datei: string): string | undefined {
  const name = datei.split(/[\\/]/).at(-1) ?? ''
  const [, jahr, monat] = /(?<![0-9])(20[0-9]{2})-(0[1-9]|1[0-2])(?![0-9])/.exec(name) ?? []
  if (jahr === undefined || monat === undefined) return undefined
  const last = new Date(Date.UTC(Number(jahr), Number(monat), 0)).getUTCDate()
  return `${jahr}-${monat}-${last}`
}
