import type { Ebene, Raumliste } from '../../model/raum.ts'
import type { Umgebung } from '../einspielung.ts'
import { delikte } from './delikte.ts'
import { compareEinwohner } from './einwohner.ts'
import { zeileOf } from './gebiete.ts'
import type { Spanne } from './haeufigkeit.ts'
import { findBezugsbevoelkerung } from './haeufigkeit.ts'
import type { Kriminaljahr } from './jahr.ts'
import { kriminalebenen } from './tabellen.ts'

/** What was found out about the rates of a year. */
export interface Ratenprobe {
  readonly hinweise: readonly string[]
  /** For the tables with rates that do not fit. */
  readonly anmerkungen: ReadonlyMap<Ebene, string>
}

/** Whether the rates of each area fit its cases and one another, and which people they refer to. */
export function probeRaten({ jahr, faelle, raten }: Kriminaljahr, umgebung: Umgebung): Ratenprobe {
  const raeume = umgebung.raumliste('2021')
  const personen = new Map<string, Spanne>()
  const anmerkungen = new Map<Ebene, string>()
  for (const ebene of kriminalebenen) {
    const abweichend = raeume.aufEbene(ebene).flatMap(({ id }) => {
      const key = zeileOf(id)
      const found = findBezugsbevoelkerung(
        faelle.zeilen.get(key)?.werte ?? new Map<string, number>(),
        raten.zeilen.get(key)?.werte ?? new Map<string, number>(),
      )
      if (found.personen) personen.set(id, found.personen)
      return found.abweichend.map((delikt) => ({ raum: id, delikt }))
    })
    if (abweichend.length > 0) anmerkungen.set(ebene, toAnmerkung(abweichend))
  }
  return {
    anmerkungen,
    hinweise: [
      ...[...anmerkungen].map(([ebene, text]) => `${jahr}, ${ebenenworte[ebene]}: ${text}`),
      ...compareEinwohner(jahr, personen, umgebung),
    ],
  }
}

const ebenenworte: Readonly<Record<Ebene, string>> = {
  planungsraum: 'Planungsräume',
  bezirksregion: 'Bezirksregionen',
  prognoseraum: 'Prognoseräume',
  bezirk: 'Bezirke',
  berlin: 'Berlin',
}

/** „3 Häufigkeitszahlen …: Raub (03, 05), Diebstahl insgesamt (11)“ */
function toAnmerkung(abweichend: readonly { raum: string; delikt: string }[]): string {
  const groups = delikte.flatMap(({ name, titel }) => {
    const keys = abweichend.filter(({ delikt }) => delikt === name).map(({ raum }) => raum)
    return keys.length === 0 ? [] : [`${titel} (${keys.join(', ')})`]
  })
  const head =
    abweichend.length === 1
      ? 'Eine Häufigkeitszahl passt nicht zur Fallzahl und den übrigen ihrer Zeile'
      : `${abweichend.length} Häufigkeitszahlen passen nicht zu den Fallzahlen und den übrigen ihrer Zeile`
  return shorten(`${head}; übernommen wie geliefert: ${groups.join('; ')}.`)
}

/** So long a remark on a table may be. */
const longest = 600

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}

/** Areas the source calls otherwise than the LOR list, once for all years. */
export function compareNamen(jahre: readonly Kriminaljahr[], raeume: Raumliste): string[] {
  const sentences = jahre.flatMap(({ faelle, raten }) =>
    [...faelle.zeilen.values(), ...raten.zeilen.values()].flatMap(({ gebiet, name }) => {
      const own = raeume.get(gebiet.raum)
      if (gebiet.art !== 'raum' || !own || own.ebene === 'berlin' || own.name === name) return []
      return [`${own.id} heißt in der Quelle „${name}“, in der LOR-Liste „${own.name}“.`]
    }),
  )
  return [...new Set(sentences)].sort()
}
