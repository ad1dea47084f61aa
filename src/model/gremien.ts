import type { BezirkDatei, Beschluss, Beschlussgremium } from '../generated/source-types.ts'
import type { Profilkopf } from './profil.ts'

export type Ergebnis = Beschluss['ergebnis']

/** Who decides, about what, after whom; every default filled in. */
export interface Entscheider {
  readonly id: string
  readonly name: string
  /** `eigene`: each Amt about the Abschnitte that it contributes to. */
  readonly umfang: 'eigene' | 'alle'
  /** Ids of those who must have agreed before. */
  readonly nach: readonly string[]
  /** What it may decide; the first is meant if nothing is said. */
  readonly ergebnisse: readonly [Ergebnis, ...Ergebnis[]]
  /** Status of a Teil that it has agreed to as a whole; null if it changes none. */
  readonly status: Profilkopf['status'] | null
  readonly fuer_veroeffentlichung: boolean
}

/** The way of a profile where bezirk.yaml says nothing else, in its order. */
const standard: readonly Entscheider[] = [
  {
    id: 'fachamt',
    name: 'Fachamt',
    umfang: 'eigene',
    nach: [],
    ergebnisse: ['abgestimmt', 'vertagt', 'abgelehnt'],
    status: null,
    fuer_veroeffentlichung: false,
  },
  {
    id: 'ag_sro',
    name: 'AG Sozialraumorientierung',
    umfang: 'alle',
    nach: [],
    ergebnisse: ['abgestimmt', 'beschlossen_mit_auflagen', 'vertagt', 'abgelehnt'],
    status: 'abgestimmt_ag_sro',
    fuer_veroeffentlichung: true,
  },
  {
    id: 'bezirksamt',
    name: 'Bezirksamt',
    umfang: 'alle',
    nach: ['ag_sro'],
    ergebnisse: ['beschlossen', 'beschlossen_mit_auflagen', 'vertagt', 'abgelehnt'],
    status: 'beschlossen_bezirksamt',
    fuer_veroeffentlichung: true,
  },
  {
    id: 'bvv',
    name: 'Bezirksverordnetenversammlung',
    umfang: 'alle',
    nach: ['bezirksamt'],
    ergebnisse: ['zur_kenntnis_genommen', 'vertagt'],
    status: 'zur_kenntnis_bvv',
    fuer_veroeffentlichung: false,
  },
]

/** The Gremien of a Bezirk, in the order of the procedure. */
export function gremienOf({ gremien }: Pick<BezirkDatei, 'gremien'>): readonly Entscheider[] {
  return gremien === undefined ? standard : gremien.map(withDefaults)
}

function withDefaults(given: Beschlussgremium): Entscheider {
  const known = standard.find(({ id }) => id === given.id)
  const [first, ...rest] = given.ergebnisse ?? known?.ergebnisse ?? ['abgestimmt', 'abgelehnt']
  return {
    id: given.id,
    name: given.name,
    umfang: given.umfang ?? known?.umfang ?? 'alle',
    nach: given.nach ?? [],
    ergebnisse: [first, ...rest],
    status: given.status ?? known?.status ?? null,
    fuer_veroeffentlichung: given.fuer_veroeffentlichung ?? known?.fuer_veroeffentlichung ?? false,
  }
}

/** Results by which a Gremium agrees. */
export function isZustimmung(ergebnis: Ergebnis): boolean {
  return ergebnis !== 'vertagt' && ergebnis !== 'abgelehnt'
}

/** What a result is called. */
export const ergebnisWorte: Readonly<Record<Ergebnis, string>> = {
  abgestimmt: 'abgestimmt',
  beschlossen: 'beschlossen',
  beschlossen_mit_auflagen: 'beschlossen mit Auflagen',
  zur_kenntnis_genommen: 'zur Kenntnis genommen',
  vertagt: 'vertagt',
  abgelehnt: 'abgelehnt',
}
