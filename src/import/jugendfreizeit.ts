import type { Paketbeschreibung } from './datenpaket.ts'
import type { Einspielung } from './einspielung.ts'
import { toRegisterentwurf } from './einrichtungen/entwurf.ts'
import type { Punktzeile } from './einrichtungen/punktdatei.ts'
import { toNamensnennungMitStand } from './einrichtungen/stand.ts'
import type { Merkmale, Standortart } from './einrichtungen/standortregister.ts'
import { readStandortregister } from './einrichtungen/standortregister.ts'
import { lizenzen } from './lizenzen.ts'
import { isKeineZahl, parseZahl, anzahl } from './zahl.ts'

const herausgeber = 'Senatsverwaltung für Bildung, Jugend und Familie'
const statistik = 'Standorte der Jugendfreizeiteinrichtungen'

const paket: Paketbeschreibung = {
  name: 'jugendfreizeit',
  titel: 'Jugendfreizeiteinrichtungen',
  beschreibung:
    'Jugendfreizeiteinrichtungen, pädagogisch betreute Spielplätze, Abenteuerspielplätze und Kinderfarmen mit Plätzen, als Liste und gezählt je Planungsraum. Der Planungsraum kommt aus der Lage des Punkts in den vereinfachten Flächen der LOR 2021; nahe einer Grenze kann er falsch sein. Nennt die Quelle 0 Plätze, steht 0. Namen, Träger und Anschriften wie in der Quelle; Telefon und Internetadressen sind weggelassen. Die Quelle nennt keinen Stand: Der Stand ist der Tag der Übernahme.',
  quellen: [
    {
      title: `${herausgeber}, Geoportal Berlin: Jugendfreizeiteinrichtungen`,
      path: 'https://gdi.berlin.de/',
    },
  ],
  lizenzen: [lizenzen['dl-de-zero-2.0']],
  angaben: {
    art: 'jugendfreizeit',
    statistik,
    herausgeber,
    herausgeber_kurz: 'SenBJF',
    lizenz: 'dl-de-zero-2.0',
    // Facilities are counted, not people.
    geheimhaltung: { mindestfallzahl: 1 },
  },
  namensnennung: (staende) =>
    toNamensnennungMitStand(`Geoportal Berlin, ${statistik}`, staende, 'dl-de/zero-2-0'),
  spalten: [
    { name: 'einrichtungen', titel: 'Jugendfreizeiteinrichtungen', einheit: 'Einrichtungen' },
    { name: 'plaetze', titel: 'Plätze in Jugendfreizeiteinrichtungen', einheit: 'Plätze' },
  ],
  einheit: 'Einrichtungen',
}

/** What the source calls its kinds; the usual one is left out of the list. */
const unterarten: ReadonlyMap<string, string | null> = new Map([
  ['Jugendfreizeiteinrichtungen (JFE)', null],
  ['PbS oder ASP oder Kinderfarm', 'PbS oder ASP oder Kinderfarm'],
])

const kontakt = ['e_tel', 'e_web', 't_web'] as const
const zielgruppen = ['zielgr1', 'zielgr2', 'gend1', 'gend2'] as const
const ueberfluessig = ['e_bez_nr', 'e_ort', 't_art'] as const

const nicht_uebernommen = [
  { spalten: kontakt, grund: 'Kontaktdaten werden nicht übernommen' },
  { spalten: zielgruppen, grund: 'die Quelle erklärt die Kürzel nicht' },
  { spalten: ueberfluessig, grund: 'für Profile nicht gebraucht' },
]

const art: Standortart = {
  mehrzahl: 'Einrichtungen',
  id: 'e_nr',
  name: 'e_name',
  bezirk: 'e_bez',
  felder: ['e_plz', 'e_strasse', 'e_hnr', 'e_zus', 'e_platz', 'e_art', 't_name'],
  weggelassen: [...kontakt, ...zielgruppen, ...ueberfluessig],
  readMerkmale,
}

function readMerkmale(zeile: Punktzeile): Merkmale | undefined {
  const unterart = unterarten.get(zeile.text('e_art'))
  if (unterart === undefined) {
    zeile.melde(
      {
        code: 'art-unbekannt',
        message: `Die Art „${zeile.text('e_art')}“ ist nicht bekannt.`,
        hint: `Bekannt sind: ${[...unterarten.keys()].join('; ')}.`,
      },
      'e_art',
    )
    return undefined
  }
  const plaetze = parseZahl(zeile.text('e_platz'), anzahl)
  if (isKeineZahl(plaetze) || typeof plaetze !== 'number') {
    const satz = isKeineZahl(plaetze) ? plaetze : noNumber
    zeile.melde({ code: 'keine-zahl', ...satz }, 'e_platz')
    return undefined
  }
  const nummer = `${zeile.text('e_hnr')}${zeile.text('e_zus')}`
  return {
    einrichtung: {
      art: 'jfe',
      unterart,
      traeger: zeile.text('t_name') || null,
      strasse: [zeile.text('e_strasse'), nummer].join(' ').trim() || null,
      plz: zeile.text('e_plz') || null,
      kapazitaet: plaetze,
      kapazitaet_einheit: 'plaetze',
    },
    zaehlt: { einrichtungen: 1, plaetze },
  }
}

const noNumber = {
  message: 'Hier steht ein Zeichen statt der Zahl der Plätze.',
  hint: 'In der Quelle nachsehen.',
}

/** The youth centres of the Geoportal; the file names no Stand. */
export const importJugendfreizeit: Einspielung = (eingaben, umgebung, angaben) =>
  toRegisterentwurf(
    { paket, nicht_uebernommen },
    eingaben.map((eingabe) => readStandortregister(eingabe, art, { umgebung, angaben })),
    umgebung,
  )
