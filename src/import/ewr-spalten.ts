import type { Probe } from './summenprobe.ts'
import type { Quellspalte } from './zaehlung.ts'

/** Limits of the age groups of the matrix: from (included) to the next (excluded). */
const alter = [
  0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 18, 21, 25, 27, 30, 35, 40, 45, 50, 55, 60, 63, 65, 67,
  70, 75, 80, 85, 90, 95, 110,
] as const

const twoDigits = (jahre: number): string => String(jahre).padStart(2, '0')

const altersgruppen: readonly Quellspalte[] = alter.slice(0, -1).map((von, index) => {
  const bis = alter[index + 1] ?? von
  const span = `${twoDigits(von)}_${twoDigits(bis)}`
  const titel = von === 0 ? 'unter 1 Jahr' : `${von} bis unter ${bis} Jahre`
  return { quelle: `E_E${span}`, name: `alter_${span}`, titel }
})

/** Coarse age groups: sums of the fine ones, read for checking only. */
const grobeGruppen = [
  { quelle: 'E_EU1', von: 0, bis: 1 },
  { quelle: 'E_E1U6', von: 1, bis: 6 },
  { quelle: 'E_E6U15', von: 6, bis: 15 },
  { quelle: 'E_E15U18', von: 15, bis: 18 },
  { quelle: 'E_E18U25', von: 18, bis: 25 },
  { quelle: 'E_E25U55', von: 25, bis: 55 },
  { quelle: 'E_E55U65', von: 55, bis: 65 },
  { quelle: 'E_E65U80', von: 65, bis: 80 },
  { quelle: 'E_E80U110', von: 80, bis: 110 },
] as const

/** Columns of the matrix that hold counts. */
export const ewrSpalten: readonly Quellspalte[] = [
  { quelle: 'E_E', name: 'einwohner', titel: 'Einwohnerinnen und Einwohner' },
  { quelle: 'E_EM', name: 'maennlich', titel: 'männlich' },
  { quelle: 'E_EW', name: 'weiblich', titel: 'weiblich' },
  ...altersgruppen,
  ...grobeGruppen.map(({ quelle, von, bis }) => ({
    quelle,
    name: quelle,
    titel: `${von} bis unter ${bis} Jahre`,
    nurPruefung: true,
  })),
]

/** Columns that repeat parts of the key. */
export const ewrSchluesselteile = ['BEZ', 'PGR', 'BZR', 'PLR', 'BEZPGR'] as const

/** What must add up within the matrix. */
export const ewrProben: readonly Probe[] = [
  { summe: 'einwohner', teile: ['maennlich', 'weiblich'], worte: 'E_EM und E_EW' },
  {
    summe: 'einwohner',
    teile: altersgruppen.map(({ name }) => name),
    worte: `den ${altersgruppen.length} Altersgruppen`,
  },
  ...grobeGruppen.map(({ quelle, von, bis }) => ({
    summe: quelle,
    teile: altersgruppen.filter((_, index) => isWithin(index, von, bis)).map(({ name }) => name),
    worte: 'den feineren Altersgruppen',
  })),
]

function isWithin(index: number, von: number, bis: number): boolean {
  const start = alter[index] ?? 0
  return start >= von && start < bis
}
