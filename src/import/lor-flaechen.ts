import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readJsonSource } from '../read/json-source.ts'
import { toBefund } from './befund.ts'
import { decode } from './decode.ts'
import type { Eingabe, ErkannteDatei } from './einspielung.ts'

/** Areas in square metres by key of the Planungsraum. */
export interface Flaechen {
  readonly flaechen: ReadonlyMap<string, number>
  /** File they stand in; empty without one. */
  readonly datei: string
  readonly erkannt: readonly ErkannteDatei[]
  readonly befunde: readonly Diagnostic[]
}

/** Whether a file is JSON: the areas come as an object `flaechen`, all else is CSV. */
export function isFlaechendatei({ bytes }: Eingabe): boolean {
  return decode(bytes.subarray(0, 100)).text.trimStart().startsWith('{')
}

/** Reads `{ "flaechen": { "01100101": 123456, … } }`. */
export function readFlaechen(eingaben: readonly Eingabe[]): Flaechen {
  const [eingabe] = eingaben
  if (!eingabe) return { flaechen: new Map(), datei: '', erkannt: [], befunde: [] }
  const { text, zeichensatz } = decode(eingabe.bytes)
  const { data, locate } = readJsonSource(text)
  const found = isRecord(data) && isRecord(data['flaechen']) ? Object.entries(data['flaechen']) : []
  const good = found.filter((entry): entry is [string, number] => isFlaeche(entry[1]))
  const erkannt: ErkannteDatei = {
    datei: eingabe.name,
    zeichensatz,
    trennzeichen: null,
    spalten: null,
    zeilen: found.length,
    stand: null,
    gebietsstand: null,
  }
  const shape =
    found.length > 0
      ? []
      : [
          toBefund({
            code: 'datei-unlesbar',
            message: 'In dieser Datei stehen keine Flächen.',
            hint: 'Erwartet wird JSON mit einem Objekt „flaechen“: Schlüssel und Quadratmeter.',
            file: eingabe.name,
          }),
        ]
  const wrong = found.filter(([, flaeche]) => !isFlaeche(flaeche))
  return {
    flaechen: new Map(good),
    datei: eingabe.name,
    erkannt: [erkannt],
    befunde: [
      ...shape,
      ...wrong.map(([id, flaeche]) =>
        toBefund({
          code: 'keine-flaeche',
          message: `„${String(flaeche)}“ ist keine Fläche in ganzen Quadratmetern.`,
          hint: 'In der Quelle nachsehen.',
          file: eingabe.name,
          range: locate(['flaechen', id]),
          path: `flaechen.${id}`,
        }),
      ),
    ],
  }
}

function isFlaeche(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
