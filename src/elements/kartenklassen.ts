import type { Indikator } from '../generated/source-types.ts'
import type { KarteDiagramm } from '../model/diagramm.ts'
import { toKlasse } from '../model/klassen.ts'
import type { Ebene } from '../model/raum.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatZahl } from '../wording/number.ts'
import { ebenenworte } from '../wording/raum.ts'

/** Colours that can still be told apart. */
const most = 5

/** How a map is coloured, and what its legend says. */
export interface Kartenklassen {
  readonly legende: KarteDiagramm['klassen']
  /** How the classes came about; null if their names say it. */
  readonly lesehilfe: string | null
  /** Index of the class; null for a missing figure. */
  indexOf(wert: Wert): number | null
}

/** The classes of the catalogue, else five of equal size; null without figures. */
export function toKartenklassen(
  indikator: Indikator,
  ebene: Exclude<Ebene, 'berlin'>,
  stand: string,
  auskunft: Werteauskunft,
): Kartenklassen | null {
  if (indikator.klassen) return toBenannteKlassen(indikator.klassen)
  const limits = auskunft.klassengrenzen(indikator.id, ebene, stand)
  // Many equal values share a limit: it is drawn once.
  const grenzen = limits && [...new Set(limits)]
  if (!grenzen) return null
  const { lang } = einheiten[indikator.einheit]
  const { mehrzahl } = ebenenworte[ebene]
  const isFull = grenzen.length === most - 1
  return {
    legende: {
      grenzen: grenzen.map((grenze) => formatZahl(grenze, indikator.nachkommastellen)),
      unten: isFull ? `niedrigstes Fünftel der Berliner ${mehrzahl}` : 'niedrigste Werte',
      oben: [isFull ? 'höchstes Fünftel' : 'höchste Werte', lang]
        .filter((text) => text !== '')
        .join(', '),
    },
    lesehilfe: `Klassen: Fünftel der ${auskunft.raeume.aufEbene(ebene).length} ${mehrzahl} Berlins${isFull ? '' : '; gleiche Grenzen sind zusammengefasst'}.`,
    indexOf: ({ wert }) => (wert === null ? null : toKlasse(wert, grenzen)),
  }
}

/** More classes than colours: the last ones, the least favourable, share theirs. */
function toBenannteKlassen(klassen: NonNullable<Indikator['klassen']>): Kartenklassen {
  const own = klassen.slice(0, klassen.length > most ? most - 1 : most)
  const rest = klassen.slice(own.length)
  const namen = own.map(({ name }) => name)
  const [next] = rest
  return {
    legende: {
      grenzen: [],
      namen: next ? [...namen, `${next.name} und mehr`] : namen,
      unten: '',
      oben: '',
    },
    lesehilfe: null,
    indexOf({ wert }) {
      const index = klassen.findIndex(({ code }) => code === wert)
      return index < 0 ? null : Math.min(index, next ? own.length : own.length - 1)
    },
  }
}
