import { veraendertesIntervall } from '../quote.ts'
import { jahrOf } from './merkmal.ts'
import type { Quotenreihe, Zahlreihe } from './reihen.ts'
import type { Rueckrechnung } from './rueckrechnung.ts'

/** So many right digits are no accident. */
const genug = 3

/**
 * Gaps that a change in percent says something about: it leads from the count of one year to that
 * of the other, as the rows without a gap show, or as the years in the titles do.
 */
export function findVeraenderungen(reihe: Quotenreihe, all: readonly Zahlreihe[]): Rueckrechnung[] {
  const own = all.filter(({ tabelle, zahlen }) => tabelle === reihe.tabelle && zahlen.size > 0)
  const pairs = own.flatMap((frueher) =>
    own
      .filter((spaeter) => spaeter !== frueher)
      .map((spaeter) => ({ frueher, spaeter, stellen: probe(reihe, frueher, spaeter) })),
  )
  const ranked = pairs
    .filter(({ stellen }) => stellen >= 0)
    .toSorted((a, b) => b.stellen - a.stellen)
  const proven = ranked.find(({ stellen }) => stellen >= genug)
  const named = ranked.filter(({ frueher, spaeter }) => isJahrespaar(frueher, spaeter))
  const best = proven ?? (named.length === 1 ? named[0] : undefined)
  if (!best) return []
  const { frueher, spaeter } = best
  return [...reihe.quoten].flatMap(([schluessel, quote]): Rueckrechnung[] => {
    const [before, after] = [frueher.zahlen.get(schluessel), spaeter.zahlen.get(schluessel)]
    const gap = after?.wert === null ? after : before?.wert === null ? before : undefined
    const known = gap === after ? before : after
    if (!gap || !known || known.wert === null) return []
    const richtung = gap === after ? 'spaeter' : 'frueher'
    const intervall = veraendertesIntervall(quote, known.wert, richtung)
    const titel = gap === after ? frueher.titel : spaeter.titel
    return intervall
      ? [{ reihe, schluessel, zahl: gap, intervall, mit: `der Zahl „${titel}“` }]
      : []
  })
}

function probe({ quoten }: Quotenreihe, frueher: Zahlreihe, spaeter: Zahlreihe): number {
  let stellen = 0
  for (const [key, quote] of quoten) {
    const [before, after] = [frueher.werte.get(key), spaeter.werte.get(key)]
    if (before === undefined || after === undefined || before === 0) continue
    const intervall = veraendertesIntervall(quote, before, 'spaeter')
    if (!intervall || after < intervall[0] || after > intervall[1]) return -1
    stellen += Math.max(0, Math.log10(before / (intervall[1] - intervall[0] + 1)))
  }
  return stellen
}

/** „2023“ and „2024“ beside a change mean what they seem to mean. */
function isJahrespaar(frueher: Zahlreihe, spaeter: Zahlreihe): boolean {
  const [before, after] = [jahrOf(frueher.titel), jahrOf(spaeter.titel)]
  return before !== undefined && after !== undefined && before < after
}
