import type { Rolle } from '../model/diagramm.ts'
import type { Farbton } from '../model/erscheinungsbild.ts'

interface Rollenstil {
  readonly linie: Farbton
  readonly dicke: number
  readonly punktradius: number
  readonly name: Farbton
  readonly gewicht: 400 | 600
  /** Painted later, so on top. */
  readonly ebene: number
}

/** How the three are told apart in every chart: colour, weight and order. */
export const rollenstil: Readonly<Record<Rolle, Rollenstil>> = {
  region: { linie: 'akzent', dicke: 2.6, punktradius: 4.5, name: 'akzent', gewicht: 600, ebene: 2 },
  bezirk: { linie: 'tinte', dicke: 1.5, punktradius: 3, name: 'tinte', gewicht: 400, ebene: 1 },
  berlin: { linie: 'strich', dicke: 1.5, punktradius: 3, name: 'tinte', gewicht: 400, ebene: 0 },
}
