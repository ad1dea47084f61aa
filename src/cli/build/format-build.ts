import type { BuildResult } from '../../build/build-result.ts'
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
    case 'befunde':
      return `✗ ${safe(name)}: nicht gesetzt, die Quellen haben Fehler\n`
    case 'gescheitert':
      return `✗ ${safe(name)}: nicht gesetzt. ${safe(grund ?? '')}\n${programmfehler === null ? '' : `${safe(programmfehler)}\n`}`
  }
}

/** The last line: how many, where, how long. */
export function formatSummary(
  results: readonly BuildResult[],
  { ziel, sekunden }: { readonly ziel: string; readonly sekunden: number },
): string {
  const done = results.filter(({ ergebnis }) => ergebnis === 'fertig').length
  const open = results.length - done
  const count = done === 1 ? '1 Profil' : `${done} Profile`
  const rest = open === 0 ? '' : open === 1 ? ', 1 Profil nicht' : `, ${open} Profile nicht`
  return `${count} gesetzt in „${safe(ziel)}“${rest} (${formatSekunden(sekunden)}).\n`
}

function formatSekunden(sekunden: number): string {
  return `${formatZahl(sekunden, 1)} s`
}
