import type { Ebene, Raum } from '../model/raum.ts'

/** Names of the levels in one and in many, and after „nach“ or „von“. */
export const ebenenworte: Readonly<
  Record<Ebene, { readonly einzahl: string; readonly mehrzahl: string; readonly dativ: string }>
> = {
  planungsraum: { einzahl: 'Planungsraum', mehrzahl: 'Planungsräume', dativ: 'Planungsräumen' },
  bezirksregion: {
    einzahl: 'Bezirksregion',
    mehrzahl: 'Bezirksregionen',
    dativ: 'Bezirksregionen',
  },
  prognoseraum: { einzahl: 'Prognoseraum', mehrzahl: 'Prognoseräume', dativ: 'Prognoseräumen' },
  bezirk: { einzahl: 'Bezirk', mehrzahl: 'Bezirke', dativ: 'Bezirken' },
  berlin: { einzahl: 'Berlin', mehrzahl: 'Berlin', dativ: 'Berlin' },
}

/**
 * „in Berlin“, „im Bezirk Mitte“, „in der Bezirksregion Köllnische Vorstadt/Spindlersfeld“: the
 * level is named, because names of Räume do not bend („in Köllnische Vorstadt“ would be wrong).
 */
export function inRaum({ ebene, name }: Pick<Raum, 'ebene' | 'name'>): string {
  switch (ebene) {
    case 'berlin':
      return 'in Berlin'
    case 'bezirksregion':
      return `in der Bezirksregion ${name}`
    case 'planungsraum':
    case 'prognoseraum':
    case 'bezirk':
      return `im ${ebenenworte[ebene].einzahl} ${name}`
  }
}

/** „Berlins“, „des Bezirks Mitte“, „der Bezirksregion Adlershof“. */
export function desRaums({ ebene, name }: Pick<Raum, 'ebene' | 'name'>): string {
  switch (ebene) {
    case 'berlin':
      return 'Berlins'
    case 'bezirksregion':
      return `der Bezirksregion ${name}`
    case 'planungsraum':
    case 'prognoseraum':
      return `des ${ebenenworte[ebene].einzahl}s ${name}`
    case 'bezirk':
      return `des Bezirks ${name}`
  }
}
