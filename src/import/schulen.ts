import type { Paketbeschreibung } from './datenpaket.ts'
import type { Einspielung } from './einspielung.ts'
import { toRegisterentwurf } from './einrichtungen/entwurf.ts'
import type { Punktzeile } from './einrichtungen/punktdatei.ts'
import { schularten, schulspalten } from './einrichtungen/schularten.ts'
import { toNamensnennungMitStand } from './einrichtungen/stand.ts'
import type { Merkmale, Standortart } from './einrichtungen/standortregister.ts'
import { readStandortregister } from './einrichtungen/standortregister.ts'
import { lizenzen } from './lizenzen.ts'

const herausgeber = 'Senatsverwaltung für Bildung, Jugend und Familie'
const statistik = 'Standorte der Schulen'

const paket: Paketbeschreibung = {
  name: 'schulen',
  titel: 'Schulen',
  beschreibung:
    'Allgemein bildende und berufliche Schulen in öffentlicher und freier Trägerschaft, als Liste und nach Schulart gezählt je Planungsraum. Der Planungsraum kommt aus der Lage des Punkts in den vereinfachten Flächen der LOR 2021; nahe einer Grenze kann er falsch sein. Eine Schule zählt dort, wo sie steht, auch wenn ein anderer Bezirk ihr Schulträger ist. Namen und Anschriften wie in der Quelle; Telefon, Fax, E-Mail und Internetadresse sind weggelassen. Die Quelle nennt keinen Stand: Der Stand ist der Tag der Übernahme.',
  quellen: [{ title: `${herausgeber}, Geoportal Berlin: Schulen`, path: 'https://gdi.berlin.de/' }],
  lizenzen: [lizenzen['dl-de-zero-2.0']],
  angaben: {
    art: 'schulen',
    statistik,
    herausgeber,
    herausgeber_kurz: 'SenBJF',
    lizenz: 'dl-de-zero-2.0',
    // Facilities are counted, not people.
    geheimhaltung: { mindestfallzahl: 1 },
  },
  namensnennung: (staende) =>
    toNamensnennungMitStand(`Geoportal Berlin, ${statistik}`, staende, 'dl-de/zero-2-0'),
  spalten: [{ name: 'schulen', titel: 'Schulen' }, ...schulspalten],
  einheit: 'Schulen',
}

const kontakt = ['telefon', 'fax', 'email', 'internet'] as const
const ueberfluessig = ['schultyp', 'ortsteil'] as const

const nicht_uebernommen = [
  { spalten: kontakt, grund: 'Kontaktdaten werden nicht übernommen' },
  { spalten: ueberfluessig, grund: 'sagt dasselbe wie Schulart, Träger und Lage' },
]

const art: Standortart = {
  mehrzahl: 'Schulen',
  id: 'bsn',
  name: 'name',
  bezirk: 'bezirk',
  felder: ['schulart', 'traeger', 'plz', 'strasse', 'hausnr'],
  weggelassen: [...kontakt, ...ueberfluessig],
  readMerkmale,
}

function readMerkmale(zeile: Punktzeile): Merkmale | undefined {
  const schulart = zeile.text('schulart')
  const kind = schularten.get(schulart)
  if (!kind) {
    zeile.melde(
      {
        code: 'art-unbekannt',
        message: `Die Schulart „${schulart}“ ist nicht bekannt.`,
        hint: `Bekannt sind: ${[...schularten.keys()].join('; ')}.`,
      },
      'schulart',
    )
    return undefined
  }
  return {
    einrichtung: {
      art: kind.art,
      unterart: schulart,
      traeger: zeile.text('traeger') || null,
      strasse: [zeile.text('strasse'), zeile.text('hausnr')].join(' ').trim() || null,
      plz: zeile.text('plz') || null,
      kapazitaet: null,
      kapazitaet_einheit: null,
    },
    zaehlt: { schulen: 1, [kind.spalte]: 1 },
  }
}

/** The schools of the Geoportal; the file names no Stand. */
export const importSchulen: Einspielung = (eingaben, umgebung, angaben) =>
  toRegisterentwurf(
    { paket, nicht_uebernommen },
    eingaben.map((eingabe) => readStandortregister(eingabe, art, { umgebung, angaben })),
    umgebung,
  )
