import { profilordner } from '../../build/build-profil.ts'
import type { PlanEntry } from '../../build/plan.ts'
import { safeLine } from '../../diagnostics/safe-text.ts'
import { nounsOf } from './format-build.ts'

/** So many reasons are named; the rest is counted. */
const shownReasons = 3

/** What a build would do and why: one line per profile that is out of date. */
export function formatPlan(plan: readonly PlanEntry[]): string {
  const stale = plan.filter(({ gruende }) => gruende.length > 0)
  const lines = stale.map(
    ({ ordner, gruende }) => `→ ${safeLine(profilordner(ordner))}: ${formatReasons(gruende)}`,
  )
  const nouns = nounsOf(plan.map(({ ordner }) => profilordner(ordner)))
  return [...lines, formatCount(stale.length, plan.length, nouns), ''].join('\n')
}

function formatReasons(gruende: readonly string[]): string {
  const shown = gruende.slice(0, shownReasons).map((grund) => safeLine(grund))
  const rest = gruende.length - shown.length
  return [...shown, ...(rest > 0 ? [`${rest} weitere`] : [])].join(', ')
}

function formatCount(
  stale: number,
  all: number,
  [one, many]: readonly [einzahl: string, mehrzahl: string],
): string {
  if (stale === 0)
    return all === 1 ? `Das ${one} ist aktuell.` : `Alle ${all} ${many} sind aktuell.`
  const current = all - stale
  const verb = stale === 1 ? `1 ${one} ist` : `${stale} ${many} sind`
  return `${verb} zu setzen, ${current} ${current === 1 ? 'ist' : 'sind'} aktuell.`
}

/** The same for programs, as schemas/ausgabe/bauplan.schema.json says. */
export function planJson(plan: readonly PlanEntry[]): string {
  const profile = plan.map(({ ordner, gruende }) => ({ name: profilordner(ordner), gruende }))
  return `${JSON.stringify({ version: 1, profile }, null, 2)}\n`
}
