import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { erwarteteRaeume } from '../model/erwartete-raeume.ts'
import type { Ebene, Gebietsstand, Raum, Raumliste } from '../model/raum.ts'
import { ersterStandLor2021 } from '../model/raum.ts'
import { toDeutschesDatum } from './datum.ts'
import type { Umgebung } from './einspielung.ts'

type Satz = Pick<Diagnostic, 'code' | 'message'> & { readonly hint: string }

/** The LOR that hold at a Stand. */
export function toGebietsstand(stand: string): Gebietsstand {
  return stand < ersterStandLor2021 ? '2006' : '2021'
}

/** The last Stand of the LOR 2006 is delivered in either of them. */
const umstellung = '2020-12-31'

/** The LOR of figures of one Stand; on the day of the change those that more keys belong to. */
export function findGebietsstand(
  stand: string,
  ids: readonly string[],
  umgebung: Umgebung,
): Gebietsstand {
  if (stand !== umstellung) return toGebietsstand(stand)
  const count = (gebietsstand: Gebietsstand): number =>
    ids.filter((id) => umgebung.raumliste(gebietsstand).get(id)).length
  return count('2021') > count('2006') ? '2021' : '2006'
}

/** Words for one Raum of a level. */
export const ebenenworte: Readonly<Record<Ebene, { readonly ein: string; readonly der: string }>> =
  {
    planungsraum: { ein: 'ein Planungsraum', der: 'Der Planungsraum' },
    bezirksregion: { ein: 'eine Bezirksregion', der: 'Die Bezirksregion' },
    prognoseraum: { ein: 'ein Prognoseraum', der: 'Der Prognoseraum' },
    bezirk: { ein: 'ein Bezirk', der: 'Der Bezirk' },
    berlin: { ein: 'Berlin', der: 'Das Land' },
  }

/** What is wrong with a key that is not in the list of its LOR. */
export function explainUnbekannt(
  id: string,
  { stand, gebietsstand }: { stand: string; gebietsstand: Gebietsstand },
  umgebung: Umgebung,
): Satz {
  const other: Gebietsstand = gebietsstand === '2021' ? '2006' : '2021'
  if (umgebung.raumliste(other).get(id))
    return {
      code: 'gebietsstand-falsch',
      message: `Der Schlüssel ${id} gehört zu den LOR ${other}; zum Stand ${toDeutschesDatum(stand)} gelten die LOR ${gebietsstand}.`,
      hint: `Die Zahlen für die LOR ${gebietsstand} liefern lassen: Schlüssel lassen sich nicht umbenennen.`,
    }
  return {
    code: 'raum-unbekannt',
    message: `Einen Raum mit dem Schlüssel „${id}“ gibt es in den LOR ${gebietsstand} nicht.`,
    hint: umgebung.raumliste(gebietsstand).get(`0${id}`)
      ? `Die führende Null fehlt: „0${id}“, als Text gespeichert.`
      : 'Den Schlüssel in der LOR-Liste nachsehen; Berlin hat den Schlüssel 00.',
  }
}

/**
 * The Räume that are missing among those delivered: who delivers one Raum of a Bezirk delivers all
 * of them. Whole Bezirke may be left out, because a Bezirk may only have its own figures.
 */
export function findFehlende(
  liste: Raumliste,
  { ebene, stand }: { ebene: Ebene; stand: string },
  geliefert: ReadonlySet<string>,
): Raum[] {
  if (ebene === 'berlin' || ebene === 'bezirk') return []
  const bezirke = new Set([...geliefert].map((id) => liste.ueber(id, 'bezirk')?.id))
  return erwarteteRaeume(liste, ebene, stand).filter(
    ({ id }) => !geliefert.has(id) && bezirke.has(liste.ueber(id, 'bezirk')?.id),
  )
}
