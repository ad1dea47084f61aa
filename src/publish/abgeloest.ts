import { escapeHtml } from '../html/safe-html.ts'
import { formatDatum } from '../wording/date.ts'
import type { Edition } from './list-editions.ts'
import { toAusgabename } from './manifest.ts'

const mark = /<!--bzrp:abgeloest-->[^]*?<!--\/bzrp:abgeloest-->\n/g
const place = '<body>\n'

/**
 * The page of an edition as it is linked to: the agreed bytes, and above them, once there is a newer
 * edition, a note that says so. The edition itself is not touched: without the note the page has the
 * hash of the agreed one again.
 */
export function withNote(html: string, nachfolger: Edition | undefined): string {
  if (!nachfolger) return html
  const { ausgabe, version, veroeffentlicht_am } = nachfolger.manifest
  const ziel = `${toAusgabename(nachfolger.manifest)}.html`
  const text = `Diese Ausgabe ist abgelöst. Seit dem ${formatDatum(veroeffentlicht_am)} gilt die Ausgabe ${ausgabe}, Version ${version}.`
  const note = `<!--bzrp:abgeloest--><p class="abgeloest" role="note">${escapeHtml(text)} <a href="${escapeHtml(ziel)}">Zur neuen Ausgabe</a></p><!--/bzrp:abgeloest-->\n`
  return html.replace(place, () => `${place}${note}`)
}

/** The page without such a note. */
export function withoutNote(html: string): string {
  return html.replaceAll(mark, '')
}
