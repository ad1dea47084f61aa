/** The way to a value: keys of fields and indices of list entries (from 0). */
export type DataPath = readonly (string | number)[]

/** As shown to people and programs: `beitraege[3].kapitel`; empty for the whole file. */
export function formatPath(path: DataPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
