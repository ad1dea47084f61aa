import { toGesamtsumme } from '../approve/pruefsumme.ts'
import type { AbgelegteFassung } from '../read/fassung.ts'
import { readFassung } from '../read/fassung.ts'

/** A kept Fassung whose content has the hash it is named by; null for anything else. */
export function readGenuineFassung(profilordner: string, name: string): AbgelegteFassung | null {
  const fassung = readFassung(profilordner, name)
  if (!fassung) return null
  const hash = toGesamtsumme(fassung.abschnitte.map(({ abschnitt }) => abschnitt))
  return hash === name ? fassung : null
}
