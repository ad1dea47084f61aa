import type { AbbildungDarstellung } from '../../model/darstellung.ts'
import { quelleOfGeometrie } from '../quellen.ts'
import { spalte, textZelle } from '../zelle.ts'
import type { BezirkContext } from './context.ts'
import { nummerOf } from './context.ts'
import { toUmgebung } from './karte.ts'

/** The Bezirk and its Bezirksregionen, with their numbers and names. */
export function toTitelkarte(context: BezirkContext): AbbildungDarstellung {
  const { geometrie, bezirk, regionen } = context
  return {
    art: 'abbildung',
    id: 'titelkarte',
    titel: `Die Bezirksregionen des Bezirks ${bezirk.name}`,
    lesehilfe: null,
    quellen: [quelleOfGeometrie],
    fussnoten: [],
    anmerkungen: [],
    diagramm: {
      ...toUmgebung(context),
      flaechen: regionen.map((raum) => ({
        flaeche: geometrie.flaeche(raum.id),
        text: '',
        klasse: 0,
        nummer: nummerOf(raum),
      })),
      liste: true,
      klassen: { grenzen: [], namen: [], unten: '', oben: '' },
    },
    breite: 'ganz',
    alternativtext: `Karte des Bezirks ${bezirk.name} mit seinen ${regionen.length} Bezirksregionen, nummeriert wie in allen Tabellen.`,
    legende: [],
    daten: {
      spalten: [
        spalte('schluessel', 'Nr.', { art: 'schluessel' }),
        spalte('raum', 'Bezirksregion', { zeilenkopf: true }),
      ],
      zeilen: regionen.map((raum) => ({
        art: 'wert',
        zellen: [textZelle(nummerOf(raum), raum.id), textZelle(raum.name)],
      })),
    },
  }
}
