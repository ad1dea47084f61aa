/** A colour by perceived lightness (0–1), chroma (0 is grey) and hue (degrees). */
export interface Oklch {
  readonly l: number
  readonly c: number
  readonly h: number
}

type Tripel = readonly [number, number, number]

/** Whether the text is a colour as this project writes it: `#rrggbb`. */
export function isFarbe(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/**
 * Contrast of two colours, 1 to 21. Source: WCAG 2.2, „contrast ratio“.
 * @throws RangeError if one is no `#rrggbb`.
 */
export function computeKontrast(a: string, b: string): number {
  const [dark, light] = [toLeuchtdichte(a), toLeuchtdichte(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, „relative luminance“. */
export function toLeuchtdichte(farbe: string): number {
  return luminanceOf(toLinearRgb(farbe))
}

/** Linear light in red, green and blue, each 0 to 1. */
export function toLinearRgb(farbe: string): Tripel {
  if (!isFarbe(farbe)) throw new RangeError(`„${farbe}“ ist keine Farbe der Form #rrggbb.`)
  const channel = (start: number): number => {
    const value = Number.parseInt(farbe.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Nearest `#rrggbb` to linear light. */
export function fromLinearRgb(rgb: Tripel): string {
  const channel = (value: number): string => {
    const light = Math.min(1, Math.max(0, value))
    const encoded = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${rgb.map(channel).join('')}`
}

/** Source of both directions: Björn Ottosson, „A perceptual color space for image processing“. */
export function toOklch(farbe: string): Oklch {
  const { l, a, b } = toOklab(toLinearRgb(farbe))
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

/** How different two colours look: distance in OKLab times 100; 2 is just noticeable. */
export function computeFarbabstand(a: Tripel, b: Tripel): number {
  const [one, two] = [toOklab(a), toOklab(b)]
  return 100 * Math.hypot(one.l - two.l, one.a - two.a, one.b - two.b)
}

/** The colour of that hue and luminance, with as much of the chroma as the screen can show. */
export function toFarbe(h: number, c: number, leuchtdichte: number): string {
  const chroma = bisect(0, c, (tried) => isShown(atLuminance(h, tried, leuchtdichte)))
  return fromLinearRgb(atLuminance(h, chroma, leuchtdichte))
}

function atLuminance(h: number, c: number, leuchtdichte: number): Tripel {
  const l = bisect(0, 1, (tried) => luminanceOf(fromOklch(tried, c, h)) <= leuchtdichte)
  return fromOklch(l, c, h)
}

/** Largest value for which the test holds, if it holds below and fails above. */
function bisect(low: number, high: number, holds: (value: number) => boolean): number {
  if (holds(high)) return high
  let [from, to] = [low, high]
  for (let step = 0; step < 24; step++) {
    const middle = (from + to) / 2
    if (holds(middle)) from = middle
    else to = middle
  }
  return from
}

function luminanceOf([r, g, b]: Tripel): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function isShown(rgb: Tripel): boolean {
  return rgb.every((value) => value >= -0.0005 && value <= 1.0005)
}

function toOklab([r, g, b]: Tripel): { l: number; a: number; b: number } {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  }
}

function fromOklch(l: number, c: number, h: number): Tripel {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}
