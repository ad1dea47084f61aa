import type { Schritt } from '../../build/build-profil.ts'
import { safeLine, shorten } from '../../diagnostics/safe-text.ts'

/** One line at the lower end of a terminal that is drawn again and again. */
export interface Bar {
  begin(count: number): void
  step(name: string, schritt: Schritt): void
  done(name: string): void
  /** What takes the line off the terminal, and what puts it there. */
  clear(): string
  draw(): string
}

const width = 20
const words: Readonly<Record<Schritt, string>> = {
  setzen: 'wird gesetzt',
  drucken: 'wird gedruckt',
  schreiben: 'wird geschrieben',
}

/**
 * A bar with the number of finished profiles and the one that is worked on longest, with its step:
 * `█████░░░░░ 12/143 · 092007-adlershof wird gedruckt (3 s)`.
 */
export function createBar(columns: number, clock: () => number): Bar {
  const open = new Map<string, { readonly since: number; readonly schritt: Schritt }>()
  let total = 0
  let finished = 0
  return {
    begin(count) {
      total = count
    },
    step(name, schritt) {
      open.set(name, { since: open.get(name)?.since ?? clock(), schritt })
    },
    done(name) {
      open.delete(name)
      finished++
    },
    clear: () => '\r\u001B[2K',
    draw() {
      if (total === 0 || finished === total) return ''
      const full = Math.round((finished / total) * width)
      const gauge = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${finished}/${total}`
      const [slowest] = [...open].toSorted(([, a], [, b]) => a.since - b.since)
      if (!slowest) return shorten(gauge, columns - 1)
      const [name, { since, schritt }] = slowest
      const seconds = Math.round((clock() - since) / 1000)
      return shorten(`${gauge} · ${safeLine(name)} ${words[schritt]} (${seconds} s)`, columns - 1)
    },
  }
}
