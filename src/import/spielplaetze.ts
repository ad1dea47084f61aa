import type { Paketbeschreibung } from './datenpaket.ts'
import type { Einspielung } from './einspielung.ts'
import { toRegisterentwurf } from './einrichtungen/entwurf.ts'
import { readGruenregister, weggelassen } from './einrichtungen/gruenregister.ts'
import type { Gruenart } from './einrichtungen/gruenzeile.ts'
import { toNamensnennungMitStand } from './einrichtungen/stand.ts'
import { lizenzen } from './lizenzen.ts'

const herausgeber = 'Senatsverwaltung für Mobilität, Verkehr, Klimaschutz und Umwelt'
const statistik = 'Grünflächeninformationssystem, öffentliche Spielplätze'

const paket: Paketbeschreibung = {
  name: 'spielplaetze',
  titel: 'Öffentliche Spielplätze',
  beschreibung:
    'Öffentliche Spielplätze mit Fläche laut Kataster und Nettospielfläche, als Liste und gezählt je Planungsraum. Die Liste nennt die Nettospielfläche. Gezählt sind gewidmete Spielplätze und solche ohne Angabe zur Widmung; entwidmete, noch nicht gewidmete und solche ohne Planungsraum sind nicht gezählt, ihre Anzahl und Fläche stehen an der Tabelle. Fehlt die Nettospielfläche, zählt der Spielplatz mit 0 m². Die Quelle nennt keinen Stand: Der Stand ist der Tag der Übernahme. Die Lizenz ist noch nicht bestätigt.',
  quellen: [{ title: `${herausgeber}: ${statistik}`, path: 'https://gdi.berlin.de/' }],
  lizenzen: [lizenzen.zu_klaeren],
  angaben: {
    art: 'spielplaetze',
    statistik,
    herausgeber,
    herausgeber_kurz: 'SenMVKU',
    lizenz: 'zu_klaeren',
    // Facilities are counted, not people.
    geheimhaltung: { mindestfallzahl: 1 },
  },
  namensnennung: (staende) =>
    toNamensnennungMitStand(`${herausgeber}, ${statistik}`, staende, 'Lizenz zu klären'),
  spalten: [
    { name: 'spielplaetze', titel: 'Öffentliche Spielplätze', einheit: 'Spielplätze' },
    {
      name: 'flaeche_m2',
      titel: 'Fläche der öffentlichen Spielplätze',
      einheit: 'm²',
      typ: 'number',
    },
    {
      name: 'nettospielflaeche_m2',
      titel: 'Nettospielfläche der öffentlichen Spielplätze',
      beschreibung: 'Nutzbare Spielfläche ohne Grün- und Wegeflächen.',
      einheit: 'm²',
      typ: 'number',
    },
  ],
  einheit: 'Spielplätze',
}

const art: Gruenart = {
  quelle: 'Spielplatz',
  mehrzahl: 'Spielplätze',
  name: 'Name des Spielplatzes',
  zusatz: 'Namenszusatz des Spielplatzes',
  netto: 'Nettospielfläche in m²',
  entgelt: new Set(),
  toEintrag: ({ id, name, flaeche, netto }, planungsraum) => ({
    einrichtung: {
      id,
      name,
      art: 'spielplatz',
      unterart: null,
      traeger: null,
      strasse: null,
      plz: null,
      planungsraum,
      lage: null,
      kapazitaet: netto,
      kapazitaet_einheit: netto === null ? null : 'm2',
    },
    zaehlt: { spielplaetze: 1, flaeche_m2: flaeche ?? 0, nettospielflaeche_m2: netto ?? 0 },
  }),
}

/** The register of the public playgrounds; it names no Stand. */
export const importSpielplaetze: Einspielung = (eingaben, umgebung, angaben) =>
  toRegisterentwurf(
    { paket, nicht_uebernommen: weggelassen },
    eingaben.map((eingabe) => readGruenregister(eingabe, art, { umgebung, angaben })),
    umgebung,
  )
