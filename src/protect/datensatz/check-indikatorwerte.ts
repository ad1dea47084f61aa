import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Indikator, Rechenweg } from '../../generated/source-types.ts'
import type { Datensatz } from '../../model/datensatz.ts'
import type { Einheit } from '../../model/einheit.ts'
import { faktoren } from '../../model/einheit.ts'
import { toLieferweg } from '../../model/kernindikatoren.ts'
import type { Ebene } from '../../model/raum.ts'
import { ebenen } from '../../model/raum.ts'
import type { Werteauskunft } from '../../model/vergleich.ts'
import type { Wert } from '../../model/wert.ts'
import { nameIntervall, toBefund } from '../befund.ts'
import { zaehlerIntervall } from '../quote.ts'
import type { Abweichung } from '../regel.ts'
import { isVerraten } from '../summensystem.ts'
import type { Datenpruefung } from './check-datensatz.ts'
import { zaehltDinge } from './zaehlspalten.ts'

/** The rule for figures of an Indikator, given what the catalogue says of it. */
export type Regelfinder = (indikator: Abweichung) => Datenpruefung['regel']

/**
 * Figures that Indikatoren make of a Datensatz: rates that give a secret count back, rates over too
 * few, counts that come out too small when columns are subtracted.
 */
export function checkIndikatorwerte(
  datensatz: Datensatz,
  auskunft: Werteauskunft,
  { ortOf, regelOf }: Pick<Datenpruefung, 'ortOf'> & { readonly regelOf: Regelfinder },
): Diagnostic[] {
  const delivered = new Set(datensatz.tabellen.map(({ stand }) => stand))
  return [...auskunft.indikatoren.values()].flatMap((indikator) => {
    const weg = [...(indikator.berechnung ?? []), toLieferweg(indikator)].find(
      (each) => each.datensatz === datensatz.id && hasSpalten(datensatz, each),
    )
    if (!weg || countsDinge(weg, datensatz)) return []
    const { mindestfallzahl, mindest_nenner } = indikator
    const regel = regelOf({ mindestfallzahl, mindest_nenner })
    if (!canSayMore(indikator, regel, weg)) return []
    const staende = auskunft.staende(indikator.id).filter((stand) => delivered.has(stand))
    return staende.flatMap((stand) => {
      const werte = listWerte(indikator, stand, auskunft).filter(
        ({ datensatz: from, wert, umgerechnet }) =>
          from === datensatz.id && wert !== null && !umgerechnet,
      )
      const stellen = Math.max(0, ...werte.map(({ wert }) => decimalsOf(wert ?? 0)))
      return werte.flatMap((wert) => {
        const ebene = deliveredOn(datensatz, wert)
        const geheim = isAbsGeheim(datensatz, weg, wert)
        const befund = explain(wert, { indikator, regel, weg, stellen, geheim })
        if (!befund) return []
        const [spalte = ''] = spaltenOf(weg.zaehler)
        const ort = ortOf({ datensatz: datensatz.id, stand, ebene, raum: wert.raum, spalte })
        const name = auskunft.raeume.get(wert.raum)?.name ?? wert.raum
        return [
          toBefund(ort, {
            ...befund,
            message: `„${indikator.kurz}“ für ${name}: ${befund.message}`,
          }),
        ]
      })
    })
  })
}

/** Whether a Datensatz has what a calculation needs: as delivered, each Indikator may be in it. */
function hasSpalten({ spalten }: Datensatz, { zaehler }: Rechenweg): boolean {
  return spaltenOf(zaehler).every((name) => spalten.some((spalte) => spalte.name === name))
}

function spaltenOf(formel: string): readonly string[] {
  return [...formel.matchAll(/[a-z][a-z0-9_]*/g)].map(([name]) => name)
}

/** Whether a figure can give away anything that the cells it is made of do not. */
function canSayMore(
  { einheit }: Indikator,
  { mindestfallzahl }: Datenpruefung['regel'],
  { zaehler, nenner, abs }: Rechenweg,
): boolean {
  const isRate = nenner !== undefined && quoten.has(einheit)
  return isRate || (mindestfallzahl > 1 && !isSpalte(abs ?? zaehler))
}

/** A single column has been looked at cell by cell. */
function isSpalte(formel: string): boolean {
  return /^[a-z0-9_]+$/.test(formel)
}

/** Places, areas, noise: rates of what is not counted in people have no secrets. */
function countsDinge(weg: Rechenweg, { spalten }: Datensatz): boolean {
  return spaltenOf(weg.zaehler).some((name) => {
    const spalte = spalten.find((each) => each.name === name)
    return spalte !== undefined && zaehltDinge(spalte)
  })
}

function listWerte(indikator: Indikator, stand: string, auskunft: Werteauskunft): Wert[] {
  return indikator.ebenen.flatMap((ebene) =>
    auskunft.raeume.aufEbene(ebene).map(({ id }) => auskunft.wert(indikator.id, id, stand)),
  )
}

/** Rates of people among people: not those over areas. */
const quoten: ReadonlySet<Einheit> = new Set<Einheit>(['prozent', 'je_100', 'je_1000', 'je_100000'])

interface Umstaende {
  readonly indikator: Indikator
  readonly regel: Datenpruefung['regel']
  readonly weg: Rechenweg
  /** Decimals as delivered: what is shown has no more. */
  readonly stellen: number
  /** Whether the count itself was delivered as secret; else it was not delivered at all. */
  readonly geheim: boolean
}

function explain(
  { wert, abs, nenner }: Wert,
  { indikator, regel, weg, stellen, geheim }: Umstaende,
): (Pick<Diagnostic, 'severity' | 'code' | 'message'> & { hint: string }) | undefined {
  const { mindestfallzahl, mindest_nenner } = regel
  const isSecret = (zahl: number): boolean => zahl >= 1 && zahl < mindestfallzahl
  if (abs !== null && isSecret(abs) && !isSpalte(weg.abs ?? weg.zaehler))
    return {
      severity: 'error',
      code: 'kleine-zahl',
      message: `Aus den Spalten „${weg.zaehler}“ ergibt sich eine Anzahl unter der Mindestfallzahl ${mindestfallzahl}.`,
      hint: 'Lassen Sie sich die Zahlen geschützt liefern oder zeigen Sie den Indikator nur auf einer höheren Ebene.',
    }
  if (wert === null || nenner === null || nenner === 0 || !quoten.has(indikator.einheit))
    return undefined
  const quote = { wert, nachkommastellen: stellen, faktor: faktoren[indikator.einheit] }
  const intervall = abs === null ? zaehlerIntervall(quote, nenner) : undefined
  if (intervall && intervall[1] > 0 && isVerraten({ geheim, mindestfallzahl }, intervall))
    return {
      severity: 'error',
      code: 'quote-rueckrechenbar',
      message: `Aus der Quote und ihrem Nenner lässt sich ${geheim ? 'die gesperrte Anzahl' : `eine Anzahl unter der Mindestfallzahl ${mindestfallzahl}`} zurückrechnen (${nameIntervall(intervall)}).`,
      hint: 'Sperren Sie auch die Quote oder den Nenner, und spielen Sie die Zahlen neu ein.',
    }
  if (nenner >= mindest_nenner) return undefined
  return {
    severity: 'error',
    code: 'nenner-zu-klein',
    message: `Die Quote bezieht sich auf weniger als ${mindest_nenner}.`,
    hint: 'Lassen Sie sich die Quote gesperrt liefern oder zeigen Sie den Indikator nur auf einer höheren Ebene. Gilt für diese Zahlen eine andere Grenze, tragen Sie sie in datapackage.json unter „geheimhaltung“ ein.',
  }
}

function isAbsGeheim({ tabellen }: Datensatz, { abs = '' }: Rechenweg, wert: Wert): boolean {
  return tabellen.some(
    ({ stand, ebene, spalten, zeilen }) =>
      stand === wert.stand &&
      ebene === wert.ebene &&
      zeilen.get(wert.raum)?.[spalten.indexOf(abs)] === 'geheim',
  )
}

function decimalsOf(zahl: number): number {
  return /\.(\d+)$/.exec(String(zahl))?.[1]?.length ?? 0
}

/** The level of the table that a figure comes from: its own, else the nearest below. */
function deliveredOn({ tabellen }: Datensatz, { ebene, stand }: Wert): Ebene {
  const delivered = new Set(
    tabellen.filter((tabelle) => tabelle.stand === stand).map((tabelle) => tabelle.ebene),
  )
  const below = ebenen.slice(0, ebenen.indexOf(ebene) + 1).toReversed()
  return below.find((each) => delivered.has(each)) ?? ebene
}
