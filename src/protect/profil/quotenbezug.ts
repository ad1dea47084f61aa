import { zaehlerIntervall } from '../quote.ts'
import { foldLabel } from '../tabelle/zaehlart.ts'
import type { Quotenreihe, Zahlreihe } from './reihen.ts'

/** What the rates of a column are: the share of a count in another one. */
export interface Quotenbezug {
  readonly quote: Quotenreihe
  /** Null if the tables do not show what was counted. */
  readonly zaehler: Zahlreihe | null
  readonly nenner: Zahlreihe
}

/** So many right digits are no accident. */
const genug = 3

const grundworte =
  /einwohner|\bew\b|bevoelkerung|\binsgesamt|\bgesamt|untersucht|befragt|grundgesamtheit|\bbasis\b|\bnenner\b|\bn\b|\balle\b/

/**
 * Finds what a column of rates was computed from, as a reader would: by trying out which counts
 * give these rates. Only rows with all three numbers tell; without any, a table with one gap and
 * one other count tells by itself.
 */
export function findQuotenbezug(
  quote: Quotenreihe,
  reihen: readonly Zahlreihe[],
): Quotenbezug | undefined {
  const own = reihen.filter(({ tabelle }) => tabelle === quote.tabelle)
  const countable = reihen.filter(
    (reihe) => own.includes(reihe) || [...reihe.zahlen.values()].some(({ geheim }) => geheim),
  )
  const tried = countable
    .filter(({ zahlen }) => zahlen.size > 0)
    .flatMap((zaehler) =>
      reihen
        .filter((nenner) => nenner !== zaehler)
        .map((nenner) => ({ zaehler, nenner, stellen: probe(quote, zaehler, nenner) })),
    )
    .filter(({ stellen }) => stellen >= genug)
    .toSorted((a, b) => b.stellen - a.stellen)
  const [best] = tried
  return best
    ? { quote, zaehler: best.zaehler, nenner: best.nenner }
    : (findByGap(quote, own) ?? findByNenner(quote, own))
}

/** Right digits of the counts that the rates give; −1 if one of them is wrong. */
function probe({ quoten }: Quotenreihe, zaehler: Zahlreihe, nenner: Zahlreihe): number {
  let stellen = 0
  for (const [key, quote] of quoten) {
    const [count, base] = [zaehler.werte.get(key), nenner.werte.get(key)]
    if (count === undefined || base === undefined || base === 0) continue
    const intervall = zaehlerIntervall(quote, base)
    if (!intervall || count < intervall[0] || count > intervall[1]) return -1
    stellen += Math.max(0, Math.log10(base / (intervall[1] - intervall[0] + 1)))
  }
  return stellen
}

/** „412 Kinder, davon • mit Hilfen, das sind 0,5 %“: who reads this needs no proof. */
function findByGap(quote: Quotenreihe, own: readonly Zahlreihe[]): Quotenbezug | undefined {
  const columns = own.filter(({ zahlen }) => zahlen.size > 0)
  const gaps = columns.filter(({ zahlen, werte }) => zahlen.size > 0 && werte.size === 0)
  const [zaehler] = gaps
  const [nenner] = columns.filter((column) => column !== zaehler)
  if (!zaehler || !nenner || gaps.length > 1 || columns.length > 2) return undefined
  return fitsWhole(quote, nenner) ? { quote, zaehler, nenner } : undefined
}

/** A base that is called one, or one that gives whole numbers in every row though it need not. */
function findByNenner(quote: Quotenreihe, own: readonly Zahlreihe[]): Quotenbezug | undefined {
  const columns = own.filter(({ zahlen }) => zahlen.size > 0)
  const nenner =
    columns.find(
      (column) => grundworte.test(foldLabel(column.titel)) && fitsWhole(quote, column),
    ) ?? columns.find((column) => fitsWhole(quote, column, 2))
  return nenner && { quote, zaehler: null, nenner }
}

/** Whether all rates give whole numbers, with at least so many digits that chance would get wrong. */
function fitsWhole({ quoten }: Quotenreihe, nenner: Zahlreihe, mindestens = 0): boolean {
  let stellen = 0
  for (const [key, quote] of quoten) {
    const base = nenner.werte.get(key)
    if (base === undefined || base === 0) continue
    if (!zaehlerIntervall(quote, base)) return false
    const width = base / (quote.faktor * 10 ** quote.nachkommastellen)
    stellen += Math.max(0, -Math.log10(width))
  }
  return stellen >= mindestens
}
