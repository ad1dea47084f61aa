import type { Datensatz, Einrichtungsliste } from '../model/datensatz.ts'
import type { Raumliste } from '../model/raum.ts'
import type { Einrichtungsauskunft, Werteauskunft } from '../model/vergleich.ts'

/**
 * Answers which facilities lie in a Raum of the LOR 2021. A Datensatz that has such facilities
 * elsewhere in Berlin, but none in the Raum, answers with an empty list: that is knowledge too.
 */
export function createEinrichtungen(
  datensaetze: readonly Datensatz[],
  raeume: Raumliste,
): Werteauskunft['einrichtungen'] {
  return (arten, raumId, datenstand) => {
    const ebene = raeume.get(raumId)?.ebene
    if (ebene === undefined) throw new RangeError(`Raum „${raumId}“ gibt es nicht.`)
    const isWithin = (planungsraum: string): boolean =>
      raeume.ueber(planungsraum, ebene)?.id === raumId
    return datensaetze.flatMap((datensatz): Einrichtungsauskunft[] => {
      const liste = findListe(datensatz.listen, datenstand)
      const fitting = liste?.einrichtungen.filter(({ art }) => arten.includes(art)) ?? []
      if (!liste || fitting.length === 0) return []
      const einrichtungen = fitting.filter(({ planungsraum }) => isWithin(planungsraum))
      return [{ datensatz: datensatz.id, stand: liste.stand, einrichtungen }]
    })
  }
}

/** Keys of the LOR 2006 mean other places: lists in that cut are not read. */
function findListe(
  listen: readonly Einrichtungsliste[],
  datenstand: string,
): Einrichtungsliste | undefined {
  const known = listen.filter(({ gebietsstand }) => gebietsstand === '2021')
  return known.findLast(({ stand }) => stand <= datenstand) ?? known[0]
}
