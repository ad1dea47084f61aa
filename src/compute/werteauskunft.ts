import type { Indikator } from '../generated/source-types.ts'
import type { Datensatz, Datentabelle } from '../model/datensatz.ts'
import type { Ebene, Raum, Raumliste } from '../model/raum.ts'
import { berlin } from '../model/raum.ts'
import type { Umrechnung } from '../model/umrechnung.ts'
import type { Vergleich, Verteilung, Werteauskunft } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import type { Bestand } from './bestaende.ts'
import { createBestaende } from './bestaende.ts'
import type { Ebenenwerte } from './ebenenwerte.ts'
import { toEbenenwerte } from './ebenenwerte.ts'
import { createEinrichtungen } from './einrichtungen.ts'
import { createGedaechtnis } from './gedaechtnis.ts'
import { collectGelieferteSpalten, collectUmrechenbare, planRechenschritte } from './rechenwege.ts'
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
  const indikatorOf = (id: string): Indikator => found(indikatoren.get(id), 'Indikator', id)
  const raumOf = (id: string): Raum => found(raeume.get(id), 'Raum', id)
  const { wert, staende, summe } = createEinzelwerte(quellen, { datensaetze, indikatorOf, raumOf })

  const ebenenwerte = createGedaechtnis((id: string, ebene: Ebene, stand: string): Ebenenwerte =>
    toEbenenwerte(raeume, ebene, (raumId) => wert(id, raumId, stand)),
  )
  const verteilung = createGedaechtnis(
    (id: string, ebene: Ebene, stand: string): Verteilung | null =>
      toVerteilung(ebenenwerte(id, ebene, stand).berlin),
  )
  const vergleich = createGedaechtnis((id: string, raumId: string, stand: string): Vergleich => {
    const raum = raumOf(raumId)
    const bezirk = raeume.ueber(raumId, 'bezirk')?.id
    const vorFuenf = standVor(stand, 5)
    return toVergleich(indikatorOf(id), raum, bezirk, {
      wert: wert(id, raumId, stand),
      vorjahr: wert(id, raumId, standVor(stand, 1)),
      fuenf_jahre: wert(id, raumId, vorFuenf),
      danach: staende(id)
        .filter((each) => vorFuenf < each && each < stand)
        .map((each) => wert(id, raumId, each)),
      bezirk: wert(id, bezirk ?? berlin, stand),
      berlin: wert(id, berlin, stand),
      ebenenwerte: ebenenwerte(id, raum.ebene, stand),
      verteilung: verteilung(id, raum.ebene, stand),
    })
  })
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
    vergleich,
    summe,
    einrichtungen: createEinrichtungen(quellen.datensaetze, raeume),
    klassengrenzen: createGedaechtnis((id: string, ebene: Ebene, stand: string) =>
      indikatorOf(id).einheit === 'klasse'
        ? null
        : toKlassengrenzen(ebenenwerte(id, ebene, stand).berlin),
    ),
  }
}

interface Nachschlagen {
  readonly datensaetze: ReadonlyMap<string, Datensatz>
  readonly indikatorOf: (id: string) => Indikator
  readonly raumOf: (id: string) => Raum
}

/** Figures of one Raum at one Stand, compared with nothing. */
function createEinzelwerte(
  quellen: Wertequellen,
  { datensaetze, indikatorOf, raumOf }: Nachschlagen,
): Pick<Werteauskunft, 'wert' | 'staende' | 'summe'> {
  const bestaende = createBestaende(quellen, quellen.datensaetze)
  const schritte = createGedaechtnis((id: string) =>
    planRechenschritte(indikatorOf(id), datensaetze),
  )
  const geliefert = collectGelieferteSpalten(quellen.indikatoren)
  const umrechenbar = collectUmrechenbare(quellen.indikatoren)
  return {
    staende: createGedaechtnis((id: string): readonly string[] => [...schritte(id).keys()]),
    wert: createGedaechtnis((id: string, raumId: string, stand: string): Wert => {
      const ort = { indikator: id, raum: raumOf(raumId), stand }
      const schritt = schritte(id).get(stand)
      if (!schritt) return toFehlenderWert(ort, 'keine_angabe')
      const bestandOf = ({ tabellen }: { tabellen: readonly Datentabelle[] }): Bestand =>
        bestaende.bestand(tabellen, ort.raum, schritt)
      const zaehler = bestandOf(schritt.zaehler)
      const nenner = schritt.nenner ? bestandOf(schritt.nenner) : zaehler
      return computeWert(indikatorOf(id), ort, { schritt, bestand: { zaehler, nenner } })
    }),
    summe(id, spalte, raumId, stand) {
      const ort = { indikator: spalte, raum: raumOf(raumId), stand }
      const tabellen = datensaetze.get(id)?.tabellen.filter((each) => each.stand === stand) ?? []
      if (tabellen.length === 0) return toFehlenderWert(ort, 'keine_angabe', id)
      const lesart = {
        geliefert: geliefert.get(id)?.has(spalte) ?? false,
        umrechenbar: umrechenbar.has(id),
      }
      return toSummenwert(ort, bestaende.bestand(tabellen, ort.raum, lesart), id)
    },
  }
}

function found<T>(value: T | undefined, art: string, id: string): T {
  if (value === undefined) throw new RangeError(`${art} „${id}“ gibt es nicht.`)
  return value
}
