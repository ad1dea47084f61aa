import type { BelegteTabelle } from '../../model/belege.ts'
import { formatZahl } from '../../wording/number.ts'
import type { Regel } from '../rule.ts'
import type { Zellenzahl } from '../tabellenwerte.ts'
import { isAnteil, kopfOf, reportZelle, zahlOf } from '../tabellenwerte.ts'

/**
 * Ein Anteil passt zu seinen Anzahlen: in fast allen Zeilen ist er der Quotient zweier Spalten, in
 * dieser nicht. In einem veröffentlichten Profil waren die Anzahlen zweier Indikatoren aus einer
 * anderen Zeile kopiert (ZAHL-02).
 */
export const tabelleQuotient: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Anteil und Anzahl',
    ursache:
      'In den anderen Zeilen der Tabelle ergibt sich der Anteil aus zwei ihrer Spalten, in dieser nicht. Eine der drei Zahlen ist falsch, oft aus einer anderen Zeile kopiert (ZAHL-02).',
    abhilfe:
      'Prüfen Sie die drei Zahlen an der Quelle. Gehört die Zeile zu einer anderen Rechnung, beantworten Sie den Befund.',
    beispiel: {
      vorher: "- ['09200716', '8373', '1382', '19.5']",
      nachher: "- ['09200716', '8373', '1382', '16.5']",
    },
  },
  check: ({ tabellen, report }) => {
    for (const tabelle of tabellen)
      for (const [spalte, each] of tabelle.spalten.entries()) {
        if (!isAnteil(each)) continue
        const best = findRechnung(tabelle, spalte)
        if (!best) continue
        for (const { zeile, soll, anteil } of best.abweichungen)
          reportZelle(report, tabelle, [zeile, spalte], {
            message: `${say(anteil.wert, anteil.stellen)} % passt nicht zu ${best.describe(zeile)}: das sind ${say(soll, anteil.stellen)} %.`,
            hint: 'Prüfen Sie die Zahlen dieser Zeile an der Quelle.',
          })
      }
  },
}

function say(wert: number, stellen: number): string {
  return formatZahl(wert, stellen)
}

interface Rechnung {
  readonly treffer: number
  readonly abweichungen: readonly {
    readonly zeile: number
    readonly soll: number
    readonly anteil: Zellenzahl
  }[]
  readonly describe: (zeile: number) => string
}

/** The calculation that explains a column of shares best; undefined if none explains most rows. */
function findRechnung(tabelle: BelegteTabelle, anteilspalte: number): Rechnung | undefined {
  const { spalten, zeilen } = tabelle
  const counts = spalten.flatMap((spalte, index) =>
    spalte.isZahl && index !== anteilspalte && !isAnteil(spalte) ? [index] : [],
  )
  const value = (zeile: number, spalte: number): number | undefined =>
    zahlOf(zeilen[zeile]?.[spalte])?.wert
  const pairs = counts.flatMap((a) => counts.filter((b) => b !== a).map((b) => [a, b] as const))
  const candidates = pairs.flatMap(([a, b]) => {
    const describe = (zeile: number): string =>
      `${say(value(zeile, a) ?? 0, 0)} („${kopf(a)}“) und ${say(value(zeile, b) ?? 0, 0)} („${kopf(b)}“)`
    const kopf = (index: number): string => {
      const spalte = spalten[index]
      return spalte ? kopfOf(spalte) : ''
    }
    const quotient = (x: number, y: number): number | undefined =>
      y > 0 ? (x / y) * 100 : undefined
    return [
      // A share of the whole, and a change against what was before.
      tryRechnung(tabelle, anteilspalte, describe, (zeile) =>
        apply(value(zeile, a), value(zeile, b), quotient),
      ),
      tryRechnung(tabelle, anteilspalte, describe, (zeile) =>
        apply(value(zeile, a), value(zeile, b), (x, y) => quotient(x, y - x)),
      ),
    ]
  })
  return candidates
    .filter(explainsMost)
    .toSorted((x, y) => y.treffer - x.treffer || x.abweichungen.length - y.abweichungen.length)[0]
}

function apply(
  x: number | undefined,
  y: number | undefined,
  reckon: (x: number, y: number) => number | undefined,
): number | undefined {
  return x === undefined || y === undefined ? undefined : reckon(x, y)
}

function tryRechnung(
  { zeilen }: BelegteTabelle,
  anteilspalte: number,
  describe: Rechnung['describe'],
  reckon: (zeile: number) => number | undefined,
): Rechnung {
  let treffer = 0
  const abweichungen = zeilen.flatMap((cells, zeile) => {
    const anteil = zahlOf(cells[anteilspalte])
    const soll = reckon(zeile)
    if (!anteil || soll === undefined || !Number.isFinite(soll)) return []
    // Half of the last digit, and a little for shares of rounded counts.
    const fits = Math.abs(soll - anteil.wert) <= 0.5 * 10 ** -anteil.stellen + 1e-9
    if (fits && Math.abs(anteil.wert) * 10 ** anteil.stellen >= 10) treffer += 1
    return fits ? [] : [{ zeile, soll, anteil }]
  })
  return { treffer, abweichungen, describe }
}

/** Two thirds of the rows and at least two of them: then the rest is wrong and not meant so. */
function explainsMost({ treffer, abweichungen }: Rechnung): boolean {
  return treffer >= 2 && abweichungen.length * 2 <= treffer
}
