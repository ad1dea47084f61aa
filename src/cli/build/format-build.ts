import type { BuildResult, Dauer } from '../../build/build-result.ts'
import { vergleichsordner } from '../../build/vergleich.ts'
import { safe } from '../../diagnostics/safe-text.ts'
import type { BrowserInfo } from '../../pdf/browser-info.ts'
import { formatZahl } from '../../wording/number.ts'

/** Which browser prints, and what should be known about it. */
export function formatBrowser({ name, version, notes }: BrowserInfo): string {
  return [`Browser: ${name} ${version}`, ...notes].map((line) => `${safe(line)}\n`).join('')
}

/** One line per profile, as it ends. */
export function formatResult(result: BuildResult): string {
  const { name, ergebnis, dateien, grund, programmfehler, sekunden } = result
  switch (ergebnis) {
    case 'fertig':
      return `✓ ${safe(name)}: ${dateien.length} Dateien in ${formatSekunden(sekunden)}\n`
    case 'aktuell':
      return `· ${safe(name)}: aktuell\n`
    case 'befunde':
      return `✗ ${safe(name)}: nicht gesetzt, die Quellen haben Fehler\n`
    case 'gescheitert':
      return `✗ ${safe(name)}: nicht gesetzt. ${safe(grund ?? '')}\n${programmfehler === null ? '' : `${safe(programmfehler)}\n`}`
    case 'ausgelassen':
      return `– ${safe(name)}: nicht mehr gesetzt\n`
  }
}

/** How a build ended. */
export interface Abschluss {
  readonly results: readonly BuildResult[]
  /** The output folder, as a person would name it. */
  readonly ziel: string
  readonly sekunden: number
  /** Whether a signal ended it. */
  readonly abgebrochen: boolean
}

/** The last lines: how many, where, how long, and what took longest. */
export function formatEnde(abschluss: Abschluss): string {
  const { results, abgebrochen } = abschluss
  const slow = formatSlowest(results)
  return [
    ...(slow === null ? [] : [slow]),
    ...(abgebrochen ? ['Abgebrochen; was nicht gesetzt wurde, ist wie zuvor.'] : []),
    formatSummary(abschluss),
    '',
  ].join('\n')
}

function formatSummary({ results, ziel, sekunden }: Abschluss): string {
  const count = (ergebnis: BuildResult['ergebnis']): number =>
    results.filter((result) => result.ergebnis === ergebnis).length
  const done = count('fertig')
  const current = count('aktuell')
  const open = results.length - done - current
  const time = formatSekunden(sekunden)
  const [one, many] = nounsOf(results.map(({ name }) => name))
  if (done === 0 && open === 0)
    return `${current === 1 ? `Das ${one} ist` : `Alle ${current} ${many} sind`} in „${safe(ziel)}“ schon aktuell (${time}).`
  const parts = [
    `${done === 1 ? `1 ${one}` : `${done} ${many}`} gesetzt in „${safe(ziel)}“`,
    ...(current === 0 ? [] : [current === 1 ? '1 war aktuell' : `${current} waren aktuell`]),
    ...(open === 0 ? [] : [open === 1 ? `1 ${one} nicht` : `${open} ${many} nicht`]),
  ]
  return `${parts.join(', ')} (${time}).`
}

/** Profiles, or with the Bezirksvergleich among them: documents. */
export function nounsOf(names: readonly string[]): readonly [einzahl: string, mehrzahl: string] {
  return names.includes(vergleichsordner) ? ['Dokument', 'Dokumente'] : ['Profil', 'Profile']
}

/** From so many profiles on it is worth saying where the time went. */
const manyProfiles = 5

function formatSlowest(results: readonly BuildResult[]): string | null {
  const worked = results.flatMap(({ name, sekunden, dauer }) =>
    dauer ? [{ name, sekunden, dauer }] : [],
  )
  if (worked.length < manyProfiles) return null
  const sum = (schritt: keyof Dauer): string =>
    formatSekunden(worked.reduce((total, { dauer }) => total + dauer[schritt], 0))
  const slowest = worked
    .toSorted((a, b) => b.sekunden - a.sekunden)
    .slice(0, 3)
    .map(({ name, sekunden }) => `${safe(name)} ${formatSekunden(sekunden)}`)
  return [
    `Zeit, über alle Profile: setzen ${sum('setzen')}, drucken ${sum('drucken')}, schreiben ${sum('schreiben')}.`,
    `Am längsten: ${slowest.join(', ')}.`,
  ].join('\n')
}

function formatSekunden(sekunden: number): string {
  return `${formatZahl(sekunden, 1)} s`
}
