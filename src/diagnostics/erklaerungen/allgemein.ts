import type { Erklaerungen } from '../erklaerung.ts'

/** Findings of no stage of its own: `allgemein/…`. */
export const allgemeineErklaerungen: Erklaerungen = {
  'weitere-befunde': {
    titel: 'Weitere Befunde',
    ursache:
      'Aus einer Datei werden höchstens 50 Befunde gezeigt; die ersten Reparaturen nehmen oft viele weitere mit.',
    abhilfe: 'Beheben Sie zuerst die gezeigten, und prüfen Sie dann erneut.',
  },
}
