import { findAll } from './find-all.ts'
import type { Ausschnitt } from './report-text.ts'

/** A body and a day on which it met or decided, by its place in a text. */
export interface Gremiumstag extends Ausschnitt {
  /** As people call it: „AG SRO“. */
  readonly gremium: string
  /** ISO date. */
  readonly datum: string
  /** Whether the text speaks of a protocol or decision, which cannot lie ahead. */
  readonly vergangen: boolean
}

const monate =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

const gremien = ['AG SRO', 'AG Sozialraumorientierung', 'Bezirksamt', 'BVV']

/** Body, a few words without another date or the end of a sentence, day. */
const pattern = new RegExp(
  `(?<lead>(?:Protokoll|Beschluss|beschlossen|abgestimmt|Sitzung|Vorlage)[^.;\\d]{0,40})?(?<![\\p{L}-])(?<gremium>${gremien.join('|')})(?![\\p{L}-])(?<between>[^.;\\d]{0,40})(?<![\\d.])(?<tag>\\d{1,2})\\.\\s?(?:(?<zahl>\\d{1,2})\\.\\s?|(?<monat>${monate.join('|')}) )(?<jahr>(?:19|20)\\d{2})(?!\\d)`,
  'gu',
)

/** Days on which a body met or decided. */
export function findGremiumstage(text: string): readonly Gremiumstag[] {
  return [...findAll(text, pattern, gremien)].flatMap((match) => {
    const { lead = '', between = '', gremium = '', tag, zahl, monat, jahr } = match.groups ?? {}
    const month = zahl === undefined ? monate.indexOf(monat ?? '') + 1 : Number(zahl)
    if (month < 1 || month > 12 || Number(tag) < 1 || Number(tag) > 31) return []
    const datum = [jahr, String(month).padStart(2, '0'), (tag ?? '').padStart(2, '0')].join('-')
    return [
      {
        gremium: gremium === 'AG Sozialraumorientierung' ? 'AG SRO' : gremium,
        datum,
        vergangen: /Protokoll|Beschluss|beschlossen|abgestimmt/.test(`${lead}${between}`),
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  })
}
