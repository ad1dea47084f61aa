import type { InhaltKapitel } from '../../model/inhalt.ts'
import { formatDatumLang } from '../../wording/date.ts'
import { joinUnd } from '../../wording/list.ts'
import { nameOf } from '../indikator-hinweise.ts'
import type { BezirkContext } from './context.ts'
import type { Vergleichsplan } from './plan.ts'

/** How the document is to be read, and what it leaves out. */
export function toMethode(
  nr: string,
  { indikatoren, ohneDaten }: Vergleichsplan,
  { auskunft, bezirk, regionen, kopf }: BezirkContext,
): InhaltKapitel {
  const anzahl = auskunft.raeume.aufEbene('bezirksregion').length
  const text = (id: string, titel: string, saetze: readonly string[]) => ({
    art: 'text' as const,
    id,
    titel,
    markdown: saetze.join(' '),
    quellen: [],
    anmerkungen: [],
  })
  return {
    nr,
    id: 'methode',
    titel: 'Methode und Lesehilfe',
    vorspann: 'Woher die Zahlen kommen, wie gerechnet wird und was der Vergleich nicht sagt.',
    darstellungen: [
      text('methode-zahlen', 'Zahlen', [
        `Verglichen werden die ${regionen.length} Bezirksregionen des Bezirks ${bezirk.name} mit ${indikatoren.length} Indikatoren; Leitstichtag ist der ${formatDatumLang(kopf.datenstand)}.`,
        'Die Zahlen sind dieselben wie in den Bezirksregionenprofilen: Anzahlen werden summiert und erst dann geteilt, Anteile nie gemittelt, gerundet wird erst beim Drucken.',
        'Auch Bezirksregionen ohne eigenes Profil sind enthalten.',
      ]),
      text('methode-rang', 'Rang, Rangfolge und Karte', [
        'Rang 1 hat den höchsten Wert; gleiche Werte teilen sich einen Rang, der nächste bleibt frei. Fehlende Werte haben keinen Rang.',
        `In der Rangfolge ist das graue Feld die mittlere Hälfte der ${anzahl} Bezirksregionen Berlins. Ein voller Punkt liegt im äußeren Zehntel Berlins, jeder andere ist hohl.`,
        'Die Nummern sind die letzten zwei Stellen des LOR-Schlüssels; sie sind auf allen Karten und in allen Tabellen gleich.',
        `Die Karten zeigen Fünftel der Bezirksregionen Berlins, nicht des Bezirks; so sind die Töne von Bezirk zu Bezirk vergleichbar.`,
      ]),
      text('methode-uebersicht', 'Fünftel in der Übersicht', [
        'Wo viele Bezirksregionen denselben Wert haben, gilt für sie alle die Mitte ihrer Plätze. Ein Wert, den die meisten haben, liegt deshalb im mittleren Fünftel.',
      ]),
      text('methode-grenzen', 'Was der Vergleich nicht sagt', [
        'Ein hoher Rang ist keine Bewertung. Bezirksregionen sind verschieden groß; in kleinen schwanken Anteile stärker. Unterschiede innerhalb einer Bezirksregion zeigen die Profile mit ihren Planungsräumen.',
        'Was auffällt, hat das Programm nach festen Regeln aus den Zahlen gebildet; kein Amt hat es bewertet.',
      ]),
      ...(ohneDaten.length === 0
        ? []
        : [
            text('methode-luecken', 'Nicht enthalten', [
              `Ohne Daten in der Datenbibliothek: ${joinUnd(ohneDaten.map(nameOf))}.`,
            ]),
          ]),
    ],
    abschnitte: [],
  }
}
