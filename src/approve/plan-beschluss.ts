import type { Beschluss } from '../generated/source-types.ts'
import type { Abschnittsstand, Freigabestand } from '../model/freigabe.ts'
import type { Entscheider, Ergebnis } from '../model/gremien.ts'
import { ergebnisWorte, isZustimmung } from '../model/gremien.ts'

/** What a person says about a decision. */
export interface Beschlussangaben {
  readonly gremium: string
  readonly amt?: string | undefined
  /** ISO date. */
  readonly datum: string
  readonly ergebnis?: Ergebnis | undefined
  readonly nummer?: string | undefined
  readonly protokoll?: string | undefined
  readonly auflagen: readonly string[]
  /** Numbers of Abschnitte; undefined for all that the Gremium decides about. */
  readonly abschnitte: readonly string[] | undefined
}

/** A decision ready to be written, or every reason why it must not be. */
export type Beschlussplan =
  { readonly beschluss: Omit<Beschluss, 'fassung'> } | { readonly gruende: readonly string[] }

/**
 * What a decision becomes in freigabe.yaml.
 * @param heute ISO date: nobody has decided tomorrow
 */
export function planBeschluss(
  angaben: Beschlussangaben,
  stand: Freigabestand,
  kopf: { readonly ausgabe: number; readonly version: string },
  { gremien, heute }: { readonly gremien: readonly Entscheider[]; readonly heute: string },
): Beschlussplan {
  const gremium = gremien.find(({ id }) => id === angaben.gremium)
  if (!gremium)
    return {
      gruende: [
        `Das Gremium „${angaben.gremium}“ gibt es nicht. Möglich sind: ${gremien.map(({ id }) => id).join(', ')}.`,
      ],
    }
  const ergebnis = angaben.ergebnis ?? defaultErgebnis(gremium, angaben.auflagen)
  const chosen = selectAbschnitte(angaben, gremium, stand)
  const gruende = [
    ...checkAngaben(angaben, ergebnis, gremium, heute),
    ...chosen.gruende,
    ...(isZustimmung(ergebnis) ? checkBefore(gremium, chosen.abschnitte, gremien) : []),
  ]
  if (gruende.length > 0) return { gruende }
  const { amt, datum, nummer, protokoll, auflagen } = angaben
  return {
    beschluss: {
      gremium: gremium.id,
      ...(amt === undefined ? {} : { amt }),
      datum,
      ergebnis,
      ...(nummer === undefined ? {} : { nummer }),
      ...(protokoll === undefined ? {} : { protokoll }),
      ausgabe: kopf.ausgabe,
      version: kopf.version,
      ...(auflagen.length === 0
        ? {}
        : { auflagen: auflagen.map((text) => ({ text, erledigt: false })) }),
      abschnitte: chosen.abschnitte.map(({ nr, pruefsumme }) => ({ nr, pruefsumme })),
    },
  }
}

function defaultErgebnis({ ergebnisse }: Entscheider, auflagen: readonly string[]): Ergebnis {
  const withAuflagen = 'beschlossen_mit_auflagen'
  return auflagen.length > 0 && ergebnisse.includes(withAuflagen) ? withAuflagen : ergebnisse[0]
}

function checkAngaben(
  { amt, datum, auflagen }: Beschlussangaben,
  ergebnis: Ergebnis,
  gremium: Entscheider,
  heute: string,
): readonly string[] {
  const may = gremium.ergebnisse.map((each) => `${each} (${ergebnisWorte[each]})`).join(', ')
  return [
    ...(gremium.ergebnisse.includes(ergebnis)
      ? []
      : [`Das Ergebnis „${ergebnis}“ steht ${gremium.name} nicht zu. Möglich sind: ${may}.`]),
    ...(gremium.umfang === 'eigene' && amt === undefined
      ? ['Welches Amt hat entschieden? Nennen Sie es mit „--amt“.']
      : []),
    ...(gremium.umfang === 'alle' && amt !== undefined
      ? [
          `„--amt“ gehört zu Gremien, in denen jedes Amt für seine Beiträge entscheidet; ${gremium.name} entscheidet über alle.`,
        ]
      : []),
    ...(datum > heute ? [`Das Datum ${datum} liegt in der Zukunft.`] : []),
    ...(auflagen.length > 0 && ergebnis !== 'beschlossen_mit_auflagen'
      ? [`Auflagen gehören zum Ergebnis „beschlossen_mit_auflagen“, nicht zu „${ergebnis}“.`]
      : []),
    ...(auflagen.length === 0 && ergebnis === 'beschlossen_mit_auflagen'
      ? ['Das Ergebnis „beschlossen_mit_auflagen“ braucht mindestens eine Auflage („--auflage“).']
      : []),
  ]
}

function selectAbschnitte(
  { abschnitte: wanted, amt }: Beschlussangaben,
  gremium: Entscheider,
  { abschnitte }: Freigabestand,
): { readonly abschnitte: readonly Abschnittsstand[]; readonly gruende: readonly string[] } {
  const own = (abschnitt: Abschnittsstand): boolean =>
    gremium.umfang === 'alle' || (amt !== undefined && abschnitt.aemter.includes(amt))
  if (wanted === undefined) {
    const all = abschnitte.filter(own)
    if (all.length > 0 || amt === undefined) return { abschnitte: all, gruende: [] }
    return {
      abschnitte: [],
      gruende: [`Das Amt „${amt}“ hat zu diesem Profil nichts beigetragen.`],
    }
  }
  const gruende = wanted.flatMap((nr) => {
    const abschnitt = abschnitte.find((each) => each.nr === nr)
    if (!abschnitt) return [`Den Abschnitt „${nr}“ gibt es nicht, oder er hat noch keinen Inhalt.`]
    return own(abschnitt)
      ? []
      : [
          `Über den Abschnitt ${nr} entscheidet das Amt „${amt ?? ''}“ nicht: es hat dazu nichts beigetragen.`,
        ]
  })
  return { abschnitte: abschnitte.filter(({ nr }) => wanted.includes(nr)), gruende }
}

/** Those who come before must have agreed to what stands there now. */
function checkBefore(
  { name, nach }: Entscheider,
  abschnitte: readonly Abschnittsstand[],
  gremien: readonly Entscheider[],
): readonly string[] {
  return nach.flatMap((id) => {
    const before = gremien.find((each) => each.id === id)?.name ?? id
    const missing = abschnitte.filter(({ voten }) =>
      voten.some(({ gremium, zustand }) => gremium === id && zustand !== 'gilt'),
    )
    if (missing.length === 0) return []
    const list = missing.map(({ nr }) => nr).join(', ')
    return [
      `${name} entscheidet erst nach ${before}; dort fehlt die gültige Zustimmung zu: ${list}.`,
    ]
  })
}
