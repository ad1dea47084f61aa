import type { Operand } from './operand.ts'
import { toNumber } from './operand.ts'

/** `[a b c d e f]` as in ISO 32000-1, 8.3.3: points are rows, multiplied from the left. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A rectangle; empty if its left is right of its right. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export const emptyBox: Box = {
  left: Infinity,
  bottom: Infinity,
  right: -Infinity,
  top: -Infinity,
}

/** First `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ]
}

/** The matrix of six operands; what is missing counts as 0. */
export function toMatrix(operands: readonly Operand[]): Matrix {
  const [a, b, c, d, e, f] = operands
  return [toNumber(a), toNumber(b), toNumber(c), toNumber(d), toNumber(e), toNumber(f)]
}

/** The smallest upright box around a transformed one. */
export function transformBox(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  if (isEmpty(box)) return box
  const { left, bottom, right, top } = box
  const xs = [
    a * left + c * bottom,
    a * left + c * top,
    a * right + c * bottom,
    a * right + c * top,
  ]
  const ys = [
    b * left + d * bottom,
    b * left + d * top,
    b * right + d * bottom,
    b * right + d * top,
  ]
  return {
    left: Math.min(...xs) + e,
    bottom: Math.min(...ys) + f,
    right: Math.max(...xs) + e,
    top: Math.max(...ys) + f,
  }
}

/** The smallest box around both. */
export function unite(first: Box, second: Box): Box {
  return {
    left: Math.min(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
    top: Math.max(first.top, second.top),
  }
}

/** What of the first lies in the second. */
export function intersect(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
    top: Math.min(first.top, second.top),
  }
}

export function isEmpty({ left, bottom, right, top }: Box): boolean {
  return left > right || bottom > top
}

/** Whether two drawings stand on the same coordinates, up to rounding. */
export function isSameMatrix(first: Matrix, second: Matrix): boolean {
  return first.every((value, index) => Math.abs(value - (second[index] ?? 0)) < 1e-4)
}
