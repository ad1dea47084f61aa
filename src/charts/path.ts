import { pathParse } from './vega-parts.ts'

/** A step of a path in absolute coordinates. */
export type Schritt =
  | { readonly art: 'M'; readonly x: number; readonly y: number }
  | { readonly art: 'L'; readonly x: number; readonly y: number }
  /** A curve (C) or arc (A): what comes before the end point, as the letter wants it. */
  | {
      readonly art: 'C' | 'A'
      readonly vor: readonly number[]
      readonly x: number
      readonly y: number
    }
  | { readonly art: 'Z' }

/**
 * Reads a path as Vega writes it and moves it by an offset.
 * @throws RangeError for commands that Vega's marks do not use.
 */
export function readPath(d: string, dx = 0, dy = 0): readonly Schritt[] {
  const steps: Schritt[] = []
  let [x, y] = [dx, dy]
  let start = [dx, dy] as const
  for (const step of pathParse(d)) {
    const [command] = step
    const letter = command.toUpperCase()
    const ox = command === letter ? dx : x
    const oy = command === letter ? dy : y
    const at = (index: number): number => Number(step[index + 1] ?? 0)
    switch (letter) {
      case 'M':
      case 'L':
        x = ox + at(0)
        y = oy + at(1)
        steps.push({ art: letter, x, y })
        if (letter === 'M') start = [x, y]
        break
      case 'H':
        x = ox + at(0)
        steps.push({ art: 'L', x, y })
        break
      case 'V':
        y = oy + at(0)
        steps.push({ art: 'L', x, y })
        break
      case 'C':
        ;[x, y] = [ox + at(4), oy + at(5)]
        steps.push({ art: 'C', vor: [ox + at(0), oy + at(1), ox + at(2), oy + at(3)], x, y })
        break
      case 'A':
        ;[x, y] = [ox + at(5), oy + at(6)]
        steps.push({ art: 'A', vor: step.slice(1, 6).map(Number), x, y })
        break
      case 'Z':
        ;[x, y] = start
        steps.push({ art: 'Z' })
        break
      default:
        throw new RangeError(`Unexpected command ${command} in a path of Vega.`)
    }
  }
  return steps
}

/** Tenths of a pixel are 0.02 mm in print: finer nobody sees, and every byte is printed. */
const perPixel = 10

/** A coordinate as written: „12.5“, „-.5“. */
export function formatCoordinate(value: number): string {
  return formatTenths(toTenths(value))
}

/**
 * Writes a path with relative lines, which is shorter; steps that end where they begin are left
 * out. The differences are taken between rounded points, so that no error adds up.
 */
export function writePath(steps: readonly Schritt[]): string {
  let text = ''
  let [x, y] = [0, 0]
  let start: readonly [number, number] = [0, 0]
  for (const step of steps) {
    if (step.art === 'Z') {
      text += 'z'
      ;[x, y] = start
      continue
    }
    const [nextX, nextY] = [toTenths(step.x), toTenths(step.y)]
    if (step.art === 'L') text += writeLine(nextX - x, nextY - y)
    else if (step.art === 'M') text += `M${formatPair(nextX, nextY)}`
    else text += `${step.art}${formatNumbers(step.vor)}${separate(formatPair(nextX, nextY))}`
    if (step.art === 'M') start = [nextX, nextY]
    ;[x, y] = [nextX, nextY]
  }
  return text
}

function writeLine(dx: number, dy: number): string {
  if (dx === 0 && dy === 0) return ''
  if (dy === 0) return `h${formatTenths(dx)}`
  return dx === 0 ? `v${formatTenths(dy)}` : `l${formatPair(dx, dy)}`
}

/** Radii and control points in tenths; flags and angle of an arc are whole numbers already. */
function formatNumbers(numbers: readonly number[]): string {
  return numbers.map((value, index) => (index === 0 ? '' : ' ') + formatCoordinate(value)).join('')
}

function formatPair(x: number, y: number): string {
  return formatTenths(x) + separate(formatTenths(y))
}

/** A minus separates two numbers by itself. */
function separate(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`
}

function toTenths(value: number): number {
  // `+ 0` turns a negative zero into zero.
  return Math.round(value * perPixel) + 0
}

function formatTenths(tenths: number): string {
  const rest = Math.abs(tenths % perPixel)
  if (rest === 0) return String(tenths / perPixel)
  const whole = Math.trunc(Math.abs(tenths) / perPixel)
  return `${tenths < 0 ? '-' : ''}${whole === 0 ? '' : whole}.${rest}`
}
