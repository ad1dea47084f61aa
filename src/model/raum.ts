/** The levels of the lebensweltlich orientierte Räume (LOR), from small to large. */
export const ebenen = ['planungsraum', 'bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const
export type Ebene = (typeof ebenen)[number]

/** The cut of the LOR: 2006 until 2020-12-31, 2021 since 2021-01-01. Never mixed. */
export type Gebietsstand = '2006' | '2021'

/** First Stand whose figures are delivered in the LOR of 2021. */
export const ersterStandLor2021 = '2021-01-01'

/** Key of Berlin as a whole. */
export const berlin = '00'

export interface Raum {
  /** LOR key as text; the leading zero matters. */
  readonly id: string
  readonly ebene: Ebene
  readonly name: string
  /** Key of the Raum above; null for Berlin. */
  readonly eltern: string | null
  /** Square metres; null where the official list has none (LOR 2006). */
  readonly flaeche_m2: number | null
  readonly gebietsstand: Gebietsstand
  /** First day of a Raum that was cut out of another one within the same Gebietsstand. */
  readonly gueltig_ab?: string
  /** Key of the Raum it was cut out of. */
  readonly vorgaenger?: string
}

/** All Räume of one Gebietsstand, with their hierarchy. */
export interface Raumliste {
  readonly gebietsstand: Gebietsstand
  get(id: string): Raum | undefined
  /** In the order of their keys. */
  aufEbene(ebene: Ebene): readonly Raum[]
  kinder(id: string): readonly Raum[]
  /** The Raum itself or the one above it on that level. */
  ueber(id: string, ebene: Ebene): Raum | undefined
  /** Itself or all those within, on that level, in the order of their keys. */
  innerhalb(id: string, ebene: Ebene): readonly Raum[]
}

/** @throws RangeError if a key stands twice or a parent is missing: the list is the tool's own. */
export function createRaumliste(gebietsstand: Gebietsstand, raeume: readonly Raum[]): Raumliste {
  const byId = new Map<string, Raum>()
  const childrenOf = new Map<string, Raum[]>()
  const byEbene = new Map<Ebene, Raum[]>(ebenen.map((ebene) => [ebene, []]))
  for (const raum of raeume.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (byId.has(raum.id)) throw new RangeError(`Raum ${raum.id} steht zweimal in der LOR-Liste.`)
    byId.set(raum.id, raum)
    byEbene.get(raum.ebene)?.push(raum)
    if (raum.eltern !== null) {
      const siblings = childrenOf.get(raum.eltern) ?? []
      siblings.push(raum)
      childrenOf.set(raum.eltern, siblings)
    }
  }
  for (const { id, eltern } of byId.values())
    if (eltern !== null && !byId.has(eltern))
      throw new RangeError(`Der Raum ${eltern} über ${id} fehlt in der LOR-Liste.`)

  const ueber = (id: string, ebene: Ebene): Raum | undefined => {
    for (let raum = byId.get(id); raum; raum = byId.get(raum.eltern ?? ''))
      if (raum.ebene === ebene) return raum
    return undefined
  }
  const within = new Map<string, readonly Raum[]>()
  const innerhalb = (id: string, ebene: Ebene): readonly Raum[] => {
    const raum = byId.get(id)
    if (!raum) return []
    if (raum.ebene === ebene) return [raum]
    const key = `${ebene} ${id}`
    const found =
      within.get(key) ?? (childrenOf.get(id) ?? []).flatMap((child) => innerhalb(child.id, ebene))
    within.set(key, found)
    return found
  }
  return {
    gebietsstand,
    get: (id) => byId.get(id),
    aufEbene: (ebene) => byEbene.get(ebene) ?? [],
    kinder: (id) => childrenOf.get(id) ?? [],
    ueber,
    innerhalb,
  }
}
