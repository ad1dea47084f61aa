import { Chalk } from 'chalk'
import type { Paint } from '../diagnostics/format-text.ts'
import { noPaint } from '../diagnostics/format-text.ts'

/** Colours for findings on a terminal; none where colour is not wanted. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return noPaint
  const chalk = new Chalk({ level: 1 })
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, note: chalk.cyan.bold },
    place: chalk.bold,
    quiet: chalk.dim,
  }
}
