import type { Beschluss } from '../generated/source-types.ts'
import type { Pruefsumme } from '../model/abschnitt.ts'

/** The place of a file inside its edition. */
export interface Dateieintrag {
  readonly pfad: string
  readonly bytes: number
  readonly sha256: Pruefsumme
}

/** What an edition is, who decided about it, and what it was made from and with. */
export interface Manifest {
  readonly format: 'bzrp-manifest/1'
  readonly raum: string
  readonly name: string
  readonly bezirk: string
  readonly ausgabe: number
  readonly version: string
  /** ISO dates. */
  readonly datenstand: string
  readonly bearbeitungsstand: string
  readonly veroeffentlicht_am: string
  /** Hash of all that was agreed on, and of each Abschnitt. */
  readonly gesamtsumme: Pruefsumme
  readonly abschnitte: readonly {
    readonly nr: string
    readonly titel: string
    readonly pruefsumme: Pruefsumme
  }[]
  readonly beschluesse: readonly (Omit<Beschluss, 'abschnitte'> & {
    readonly anzahl_abschnitte: number
  })[]
  readonly werkzeug: { readonly name: string; readonly version: string; readonly node: string }
  readonly browser: { readonly name: string; readonly version: string }
  /** Sources of the profile and of the Bezirk, with the hash of their text. */
  readonly eingaben: readonly { readonly datei: string; readonly sha256: Pruefsumme }[]
  /** Every file of the edition but the manifest and the list of hashes. */
  readonly dateien: readonly Dateieintrag[]
}

/** Name of the folder of an edition: `2025-1.0.0`. */
export function toAusgabename({ ausgabe, version }: Pick<Manifest, 'ausgabe' | 'version'>): string {
  return `${ausgabe}-${version}`
}

/** Newest last: by year, then by each number of the version. */
export function compareAusgaben(
  a: Pick<Manifest, 'ausgabe' | 'version'>,
  b: Pick<Manifest, 'ausgabe' | 'version'>,
): number {
  const numbers = ({ ausgabe, version }: typeof a): readonly number[] => [
    ausgabe,
    ...version.split('.').map(Number),
  ]
  const [left, right] = [numbers(a), numbers(b)]
  for (const [index, number] of left.entries()) {
    const difference = number - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** A path inside an edition: nothing absolute, nothing upwards, nothing hidden, no other separator. */
export function isAusgabepfad(path: string): boolean {
  return (
    path.length <= 300 &&
    path.split('/').every((part) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(part))
  )
}

/** A manifest as read from JSON; null for anything that bzrp cannot have written. */
export function parseManifest(text: string): Manifest | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const given = (data ?? {}) as Partial<Record<keyof Manifest, unknown>>
  const strings = [
    'raum',
    'name',
    'bezirk',
    'version',
    'datenstand',
    'bearbeitungsstand',
    'veroeffentlicht_am',
    'gesamtsumme',
  ] as const
  const isSound =
    given.format === 'bzrp-manifest/1' &&
    strings.every((key) => typeof given[key] === 'string') &&
    typeof given.ausgabe === 'number' &&
    /^\d{6}$/.test(String(given.raum)) &&
    /^\d{1,3}(?:\.\d{1,3}){2}$/.test(String(given.version)) &&
    [given.veroeffentlicht_am, given.datenstand].every((day) =>
      /^\d{4}-\d\d-\d\d$/.test(String(day)),
    ) &&
    Array.isArray(given.beschluesse) &&
    Array.isArray(given.abschnitte) &&
    Array.isArray(given.dateien)
  return isSound ? (data as Manifest) : null
}
