import type { LegendenZeichen } from '../../model/darstellung.ts'
import { toSafeHtml } from '../safe-html.ts'
import type { SafeHtml } from '../safe-html.ts'

/** The same three signs as in the charts: dot, diamond, bar. */
const shapes: Record<LegendenZeichen, string> = {
  region: '<circle class="region" cx="8" cy="8" r="5.5"/>',
  bezirk: '<path class="bezirk" d="M8 3L13 8L8 13L3 8Z"/>',
  berlin: '<path class="berlin" d="M6.5 1h3v14h-3z"/>',
}

/** Drawn beside the word that says the same, so it is hidden from assistive technology. */
export function viewLegende(zeichen: LegendenZeichen): SafeHtml {
  return toSafeHtml(
    `<svg class="legendenzeichen" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">${shapes[zeichen]}</svg>`,
  )
}
