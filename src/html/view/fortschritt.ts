import { toSafeHtml } from '../safe-html.ts'
import type { SafeHtml } from '../safe-html.ts'

/** A disc filled clockwise by that share; the word beside it says the same, so it is hidden. */
export function viewFortschritt(share: number): SafeHtml {
  const filled = Math.min(1, Math.max(0, share))
  return toSafeHtml(
    `<svg class="scheibe" viewBox="-8 -8 16 16" width="12" height="12" aria-hidden="true" focusable="false"><circle r="6.5"/>${toSector(filled)}</svg>`,
  )
}

function toSector(share: number): string {
  if (share === 0) return ''
  if (share === 1) return '<circle class="voll" r="6.5"/>'
  const angle = 2 * Math.PI * share
  const x = (6.5 * Math.sin(angle)).toFixed(2)
  const y = (-6.5 * Math.cos(angle)).toFixed(2)
  return `<path class="voll" d="M0 0V-6.5A6.5 6.5 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z"/>`
}
