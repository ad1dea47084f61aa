import { computeFarbabstand, toLinearRgb } from './farbe.ts'

type Zeile = readonly [number, number, number]
type Matrix = readonly [Zeile, Zeile, Zeile]

/**
 * Complete colour-blindness on linear RGB.
 * Source: Machado, Oliveira, Fernandes (2009), „A Physiologically-based Model for Simulation of
 * Color Vision Deficiency“, severity 1.0.
 */
const farbfehlsichtigkeiten = {
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopie: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

const matrices: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  ...Object.values(farbfehlsichtigkeiten),
]

/** Smallest distance of two colours over normal sight and the three kinds of colour-blindness. */
export function computeKleinstenAbstand(a: string, b: string): number {
  const [one, two] = [toLinearRgb(a), toLinearRgb(b)]
  return Math.min(
    ...matrices.map((matrix) => computeFarbabstand(see(one, matrix), see(two, matrix))),
  )
}

function see([r, g, b]: Zeile, matrix: Matrix): Zeile {
  const channel = (row: Zeile): number =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))
  return [channel(matrix[0]), channel(matrix[1]), channel(matrix[2])]
}
