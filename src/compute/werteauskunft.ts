import type { Indikator } from '../generated/source-types.ts'
import type { Datensatz } from '../model/datensatz.ts'
import type { Ebene, Raum, Raumliste } from '../model/raum.ts'
import { berlin } from '../model/raum.ts'
import type { Umrechnung } from '../model/umrechnung.ts'
import type { Verteilung, Werteauskunft } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import { createBestaende } from './bestaende.ts'
import type { Ebenenwerte } from './ebenenwerte.ts'
import { toEbenenwerte } from './ebenenwerte.ts'
import { createGedaechtnis } from './gedaechtnis.ts'
import type { Rechenschritt } from './rechenwege.ts'
import { planRechenschritte } from './rechenwege.ts'
import { standVor } from './veraenderung.ts'
import { toVergleich } from './vergleich.ts'
import { toKlassengrenzen, toVerteilung } from './verteilung.ts'
import { computeWert, toFehlenderWert, toSummenwert } from './wert.ts'

/** What figures are computed from. */
export interface Wertequellen {
  readonly lor2021: Raumliste
  readonly lor2006: Raumliste
  readonly umrechnung: Umrechnung
  readonly datensaetze: readonly Datensatz[]
  readonly indikatoren: readonly Indikator[]
}

/** Answers questions about figures; each is computed when first asked for and remembered. */
export function createWerteauskunft(quellen: Wertequellen): Werteauskunft {
  const { lor2021: raeume } = quellen
  const datensaetze = new Map(quellen.datensaetze.map((datensatz) => [datensatz.id, datensatz]))
  const indikatoren = new Map(quellen.indikatoren.map((indikator) => [indikator.id, indikator]))
  const bestaende = createBestaende(quellen)

  const indikatorOf = (id: string): Indikator => found(indikatoren.get(id), 'Indikator', id)
  const raumOf = (id: string): Raum => found(raeume.get(id), 'Raum', id)
  const schritte = createGedaechtnis((id: string) =>
    planRechenschritte(indikatorOf(id), datensaetze),
  )

  const wert = createGedaechtnis((id: string, raumId: string, stand: string): Wert => {
    const ort = { indikator: id, raum: raumOf(raumId), stand }
    const schritt: Rechenschritt | undefined = schritte(id).get(stand)
    if (!schritt) return toFehlenderWert(ort, 'keine_angabe')
    const bestand = bestaende.bestand(schritt.tabellen, ort.raum)
    return computeWert(indikatorOf(id), ort, { schritt, bestand })
  })
  const ebenenwerte = createGedaechtnis((id: string, ebene: Ebene, stand: string): Ebenenwerte =>
    toEbenenwerte(raeume, ebene, (raumId) => wert(id, raumId, stand)),
  )
  const verteilung = createGedaechtnis(
    (id: string, ebene: Ebene, stand: string): Verteilung | null =>
      toVerteilung(ebenenwerte(id, ebene, stand).berlin),
  )
  const staende = createGedaechtnis((id: string): readonly string[] => [...schritte(id).keys()])

  return {
    raeume,
    indikatoren,
    datensatz: (id) => datensaetze.get(id),
    staende,
    standBis(id, datenstand) {
      const all = staende(id)
      return all.findLast((stand) => stand <= datenstand) ?? all[0] ?? null
    },
    wert,
    zeitreihe: (id, raumId) => staende(id).map((stand) => wert(id, raumId, stand)),
    vergleich: createGedaechtnis((id: string, raumId: string, stand: string) => {
      const raum = raumOf(raumId)
      const bezirk = raeume.ueber(raumId, 'bezirk')?.id
      return toVergleich(indikatorOf(id), raum, bezirk, {
        wert: wert(id, raumId, stand),
        vorjahr: wert(id, raumId, standVor(stand, 1)),
        fuenf_jahre: wert(id, raumId, standVor(stand, 5)),
        bezirk: wert(id, bezirk ?? berlin, stand),
        berlin: wert(id, berlin, stand),
        ebenenwerte: ebenenwerte(id, raum.ebene, stand),
        verteilung: verteilung(id, raum.ebene, stand),
      })
    }),
    summe(id, spalte, raumId, stand) {
      const ort = { indikator: spalte, raum: raumOf(raumId), stand }
      const tabellen = datensaetze.get(id)?.tabellen.filter((each) => each.stand === stand) ?? []
      if (tabellen.length === 0) return toFehlenderWert(ort, 'keine_angabe', id)
      return toSummenwert(ort, bestaende.bestand(tabellen, ort.raum), id)
    },
    klassengrenzen: createGedaechtnis((id: string, ebene: Ebene, stand: string) =>
      toKlassengrenzen(ebenenwerte(id, ebene, stand).berlin),
    ),
  }
}

function found<T>(value: T | undefined, art: string, id: string): T {
  if (value === undefined) throw new RangeError(`${art} „${id}“ gibt es nicht.`)
  return value
}
