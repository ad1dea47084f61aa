import type { Paketbeschreibung } from './datenpaket.ts'
import type { Einspielung } from './einspielung.ts'
import { toRegisterentwurf } from './einrichtungen/entwurf.ts'
import { readGruenregister, weggelassen } from './einrichtungen/gruenregister.ts'
import type { Gruenart } from './einrichtungen/gruenzeile.ts'
import { toNamensnennungMitStand } from './einrichtungen/stand.ts'
import { lizenzen } from './lizenzen.ts'

const herausgeber = 'Senatsverwaltung für Mobilität, Verkehr, Klimaschutz und Umwelt'
const statistik = 'Grünflächeninformationssystem, öffentliche Grünanlagen'

const paket: Paketbeschreibung = {
  name: 'gruenanlagen',
  titel: 'Öffentliche Grünanlagen',
  beschreibung:
    'Öffentliche Grünanlagen mit Fläche laut Kataster, als Liste und gezählt je Planungsraum. Gezählt sind gewidmete Anlagen und solche ohne Angabe zur Widmung (darunter das Tempelhofer Feld). Nicht gezählt sind entwidmete, noch nicht gewidmete und nur gegen Entgelt zugängliche Anlagen (Botanischer Garten, Britzer Garten, Gärten der Welt, Natur-Park Südgelände, Pfaueninsel, Tierpark, Zoo) sowie Anlagen ohne Planungsraum; Anzahl und Fläche stehen an der Tabelle. Eine Anlage zählt ganz in dem Planungsraum, den die Quelle nennt. Die Quelle nennt keinen Stand: Der Stand ist der Tag der Übernahme. Die Lizenz ist noch nicht bestätigt.',
  quellen: [{ title: `${herausgeber}: ${statistik}`, path: 'https://gdi.berlin.de/' }],
  lizenzen: [lizenzen.zu_klaeren],
  angaben: {
    art: 'gruenanlagen',
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
    { name: 'anlagen', titel: 'Öffentliche Grünanlagen', einheit: 'Anlagen' },
    {
      name: 'flaeche_m2',
      titel: 'Fläche der öffentlichen Grünanlagen',
      einheit: 'm²',
      typ: 'number',
    },
  ],
  einheit: 'Anlagen',
}

/**
 * Parks that may only be entered for money: the Kernindikator A4 leaves them out, and the register
 * does not mark them.
 */
const entgelt = new Set([
  '00008100_000a6b88', // Britzer Garten
  '00008100_0012db81', // Britzer Garten (Teilstück)
  '00008100_000e3b8a', // Botanischer Garten
  '00008100_00199269', // Erholungspark Marzahn (Gärten der Welt)
  '00008100_0012db9a', // Naturpark Schöneberger Südgelände
  '00008100_000e3b88', // Pfaueninsel (ferry)
  '00008100_001c9406', // Tierpark Friedrichsfelde
  '00008100_0014b9d0', // Zoologischer Garten
])

const art: Gruenart = {
  quelle: 'Grünanlage',
  mehrzahl: 'Grünanlagen',
  name: 'Name der Grünanlage',
  zusatz: 'Namenszusatz der Grünanlage',
  netto: null,
  entgelt,
  toEintrag: ({ id, name, flaeche }, planungsraum) => ({
    einrichtung: {
      id,
      name,
      art: 'gruenanlage',
      unterart: null,
      traeger: null,
      strasse: null,
      plz: null,
      planungsraum,
      lage: null,
      kapazitaet: flaeche,
      kapazitaet_einheit: flaeche === null ? null : 'm2',
    },
    zaehlt: { anlagen: 1, flaeche_m2: flaeche ?? 0 },
  }),
}

/** The register of the public parks; it names no Stand. */
export const importGruenanlagen: Einspielung = (eingaben, umgebung, angaben) =>
  toRegisterentwurf(
    { paket, nicht_uebernommen: weggelassen },
    eingaben.map((eingabe) => readGruenregister(eingabe, art, { umgebung, angaben })),
    umgebung,
  )
