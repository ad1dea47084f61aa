import type { AltersaufbauDiagramm } from '../../model/diagramm.ts'

type Reihe = AltersaufbauDiagramm['reihen'][number]

/** Thinner bars touch each other. */
const duennster = 4

/** From years of age to px: the youngest below. */
export function createAltersskala(
  gruppen: AltersaufbauDiagramm['gruppen'],
  oben: number,
  unten: number,
): (alter: number) => number {
  const von = Math.min(...gruppen.map((gruppe) => gruppe.von))
  const bis = Math.max(...gruppen.map((gruppe) => gruppe.bis))
  return (alter) => unten - ((alter - von) / (bis - von)) * (unten - oben)
}

/** A bar per group, as high as the group has years. */
export function toBalken(
  { gruppen }: AltersaufbauDiagramm,
  reihe: Reihe | undefined,
  farbe: 'akzent' | 'ruhig_2',
  toY: (alter: number) => number,
): readonly object[] {
  return gruppen.flatMap(({ von, bis }, index) => {
    const wert = reihe?.werte[index] ?? Number.NaN
    if (!Number.isFinite(wert)) return []
    const [top, bottom] = [toY(bis), toY(von)]
    const gap = bottom - top > duennster ? 1 : 0
    return [{ wert, y: top + gap / 2, y2: bottom - gap / 2, farbe }]
  })
}

/** Ink on a margin of paper, so that it shows on the bars as well as beside them. */
export function toUmriss(
  { gruppen }: AltersaufbauDiagramm,
  reihe: Reihe | undefined,
  toY: (alter: number) => number,
): readonly object[] {
  if (!reihe) return []
  const werte = gruppen
    .map((_, index) => reihe.werte[index] ?? 0)
    .map((wert) => (Number.isFinite(wert) ? wert : 0))
  const steps = gruppen.flatMap(({ von, bis }, index) => [
    { wert: werte[index] ?? 0, y: toY(von) },
    { wert: werte[index] ?? 0, y: toY(bis) },
  ])
  const ends = [{ wert: 0, y: steps[0]?.y ?? 0 }, ...steps, { wert: 0, y: steps.at(-1)?.y ?? 0 }]
  return [
    ...ends.map((point, folge) => ({ ...point, folge, farbe: 'papier', dicke: 3 })),
    ...ends.map((point, folge) => ({ ...point, folge, farbe: 'tinte', dicke: 1.25 })),
  ]
}
