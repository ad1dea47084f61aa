import type { Schriftgewicht } from '../charts/text-metrics.ts'
import type { EigenesDiagramm } from '../model/diagramm.ts'

/** The first message to the child: the font files to measure with. */
export interface Ausruestung {
  readonly art: 'schriften'
  readonly schriften: Readonly<Record<Schriftgewicht, Uint8Array>>
}

/** A chart to draw, as wide as asked for in px. */
export interface Zeichenauftrag {
  readonly art: 'auftrag'
  readonly nummer: number
  readonly diagramm: EigenesDiagramm
  readonly breite: number
}

/** What the child answers: a drawing, to be looked at before it is believed, or why there is none. */
export interface Zeichenantwort {
  readonly nummer: number
  readonly plan?: unknown
  readonly fehler?: { readonly ursache: 'zeit' | 'vega'; readonly text: string }
}

/**
 * Milliseconds that one drawing may take. The child ends its own work a little earlier, so that it
 * cannot go on if nobody is left to kill it.
 */
export const frist = { kind: 8_000, wirt: 10_000 } as const
