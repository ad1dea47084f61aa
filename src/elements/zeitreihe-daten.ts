import type { Indikator, ZeitreiheElement } from '../generated/source-types.ts'
import type { Tabelle, TabellenSpalte, Zelle } from '../model/darstellung.ts'
import type { Rolle } from '../model/diagramm.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { isBestand } from '../model/einheit.ts'
import { formatDatum } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import type { ElementContext } from './context.ts'
import { vergleichsraeume } from './context.ts'
import { leereZelle, spalte, textZelle, wertZelle, zahlZelle } from './zelle.ts'

/** One line: the figures and what is drawn of them. */
export interface Reihe {
  readonly rolle: Rolle
  readonly raum: Raum
  readonly name: string
  readonly punkte: readonly {
    readonly wert: Wert
    /** The figure itself, or its index. */
    readonly gezeigt: number | null
  }[]
  /** The Stand whose figure is 100; null without an index. */
  readonly basis: string | null
}

/** The lines of the element, from `seit` up to and with the Datenstand; empty lines left out. */
export function loadReihen(
  indikator: Indikator,
  { seit = '', indexiert = false }: ZeitreiheElement,
  context: ElementContext,
): readonly Reihe[] {
  const { auskunft, profil } = context
  const end = auskunft.standBis(indikator.id, profil.kopf.datenstand) ?? ''
  const isShared = indexiert || !isBestand(indikator.einheit)
  const linien = vergleichsraeume(context)
    .filter(({ rolle }) => isShared || rolle === 'region')
    .map((vergleichsraum) => ({
      ...vergleichsraum,
      werte: auskunft
        .zeitreihe(indikator.id, vergleichsraum.raum.id)
        .filter(({ stand }) => seit <= stand && stand <= end),
    }))
    .filter(({ werte }) => werte.some(({ wert }) => wert !== null))
  const common = findBasis(linien.map(({ werte }) => werte))
  return linien.map(({ rolle, raum, name, werte }) => {
    const basis = indexiert ? (common ?? werte.find(({ wert }) => wert !== null)?.stand) : undefined
    const base = werte.find(({ stand }) => stand === basis)?.wert ?? null
    const punkte = werte.map((wert) => ({
      wert,
      gezeigt: indexiert ? toIndex(wert.wert, base) : wert.wert,
    }))
    return { rolle, raum, name, punkte, basis: basis ?? null }
  })
}

/** The first Stand of which all lines have a figure: only from there on can indices be compared. */
function findBasis(linien: readonly (readonly Wert[])[]): string | undefined {
  return linien[0]?.find(({ stand }) =>
    linien.every((werte) => werte.some((each) => each.stand === stand && each.wert !== null)),
  )?.stand
}

function toIndex(wert: number | null, base: number | null): number | null {
  return wert === null || base === null || base === 0 ? null : (wert / base) * 100
}

/** One row per Stand: the figures, and beside them the indices if these are drawn. */
export function toZeitreihentabelle(
  { indexiert }: ZeitreiheElement,
  indikator: Indikator,
  reihen: readonly Reihe[],
): Tabelle {
  const { lang } = einheiten[indikator.einheit]
  const gruppe = lang === '' ? indikator.kurz : lang
  const staende = [
    ...new Set(reihen.flatMap(({ punkte }) => punkte.map(({ wert }) => wert.stand))),
  ].sort()
  const columns = (prefix: string, head: string): readonly TabellenSpalte[] =>
    reihen.map(({ rolle, name }) =>
      spalte(`${prefix}${rolle === 'region' ? 'bezirksregion' : rolle}`, name, {
        art: 'zahl',
        gruppe: head,
        hervorgehoben: rolle === 'region' && prefix === '',
      }),
    )
  const isConverted = reihen.some(({ punkte }) => punkte.some(({ wert }) => wert.umgerechnet))
  return {
    spalten: [
      spalte('stand', 'Stand', { zeilenkopf: true }),
      ...columns('', gruppe),
      ...(indexiert ? columns('index_', 'Index') : []),
      ...(isConverted ? [spalte('hinweis', 'Hinweis')] : []),
    ],
    zeilen: staende.map((stand) => {
      const points = reihen.map(({ punkte }) => punkte.find(({ wert }) => wert.stand === stand))
      return {
        art: 'wert',
        zellen: [
          textZelle(formatDatum(stand), stand),
          ...points.map((punkt) => (punkt ? wertZelle(punkt.wert, indikator) : leereZelle)),
          ...(indexiert
            ? points.map((punkt) =>
                punkt?.gezeigt == null ? leereZelle : zahlZelle(punkt.gezeigt, 1),
              )
            : []),
          ...(isConverted ? [hinweisZelle(points)] : []),
        ],
      }
    }),
  }
}

/** Which figures of a row were carried over from the LOR 2006. */
function hinweisZelle(punkte: readonly (Reihe['punkte'][number] | undefined)[]): Zelle {
  return punkte.some((punkt) => punkt?.wert.umgerechnet) ? textZelle('umgerechnet') : leereZelle
}
