import { stringify } from 'csv-stringify/sync'

/** CSV of the data library: UTF-8 without byte order mark, `;`, quotes only where needed, LF. */
export function toCsv(kopf: readonly string[], zeilen: readonly (readonly string[])[]): string {
  return stringify([[...kopf], ...zeilen.map((zeile) => [...zeile])], { delimiter: ';' })
}
