import type { ProfilContext } from './rule.ts'

/**
 * The day that ages are reckoned from (ISO): the Bearbeitungsstand of the profile, else the newest
 * Stand its files name. Never today: the same sources have the same findings. Undefined without any.
 */
export function bezugstagOf({
  profil,
  analyse,
  fachplanung,
  perspektiven,
}: Pick<ProfilContext, 'profil' | 'analyse' | 'fachplanung' | 'perspektiven'>): string | undefined {
  if (profil?.data.bearbeitungsstand !== undefined) return profil.data.bearbeitungsstand
  return [...analyse, ...fachplanung, ...(perspektiven ? [perspektiven] : [])]
    .flatMap(({ data }) => data.stand ?? [])
    .toSorted()
    .at(-1)
}

/** Whole months from one ISO day to another; negative if the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}
