import type { Aenderungswunsch } from '../generated/source-types.ts'
import type { Freigabestand } from '../model/freigabe.ts'
import type { Wunschzeile } from './beschlussblatt.ts'

/** What becomes of the requests of one profile. */
export interface Wunschplan {
  /** New ones, or those whose state or answer is another one now. */
  readonly wuensche: readonly Aenderungswunsch[]
  readonly abgelehnt: readonly string[]
  readonly hinweise: readonly string[]
}

/**
 * Requests of a sheet against those that are there: a new one gets the next number, a printed one
 * its new state and answer. One that is there already is not added again.
 * @param datum ISO date of the meeting
 */
export function planWuensche(
  zeilen: readonly Wunschzeile[],
  {
    wuensche,
    freigabe,
  }: { readonly wuensche: readonly Aenderungswunsch[]; readonly freigabe: Freigabestand },
  datum: string,
): Wunschplan {
  const abgelehnt: string[] = []
  const changed: Aenderungswunsch[] = []
  let next = 1 + Math.max(0, ...wuensche.map(({ id }) => Number(id.slice(2))))
  for (const zeile of zeilen) {
    const { id, abschnitt, von, art, text, status, antwort, zelle } = zeile
    if (id !== null) {
      const known = wuensche.find((each) => each.id === id)
      if (known?.text !== text)
        abgelehnt.push(`Den Wunsch ${id} gibt es mit diesem Wortlaut nicht (${zelle}).`)
      else if (known.status !== status || (antwort !== null && known.antwort !== antwort))
        changed.push({ ...known, status, ...(antwort !== null && { antwort }) })
      continue
    }
    if (!freigabe.abschnitte.some(({ nr }) => nr === abschnitt))
      abgelehnt.push(`Zum Wunsch gibt es keinen Abschnitt „${abschnitt}“ (${zelle}).`)
    else if (
      !wuensche.some((each) => each.text === text && each.von === von && each.ort === abschnitt)
    )
      changed.push({
        id: `W-${String(next++).padStart(2, '0')}`,
        von,
        ort: abschnitt,
        text,
        art,
        status,
        ...(antwort !== null && { antwort }),
        datum,
      })
  }
  return { wuensche: changed, abgelehnt, hinweise: [] }
}
