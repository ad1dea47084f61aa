import type { Profil } from '../model/profil.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import { resolveTextmarken } from '../wording/textmarke.ts'

/**
 * The same profile with words for the marks in its texts: `{{wert:B1}}` becomes „15,7 %“. Done
 * before anything is laid out, so that text and table take their figures from the same place.
 */
export function resolveTexte(profil: Profil, auskunft: Werteauskunft): Profil {
  const { kopf, raum } = profil
  const resolve = (text: string): string =>
    resolveTextmarken(text, { auskunft, raum, datenstand: kopf.datenstand })
  const { ueberblick, teile, perspektiven, fachplanung, glossar } = profil
  return {
    ...profil,
    kopf: {
      ...kopf,
      ...(kopf.kurzfassung === undefined ? {} : { kurzfassung: resolve(kopf.kurzfassung) }),
    },
    ...mapTexts({ ueberblick, teile, perspektiven, fachplanung, glossar }, resolve),
  }
}

/** The same value with every text in it changed; what holds no mark stays the very same. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, mapTexts(item, change)]),
  ) as T
}
