import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/texts.ts'
import type { Antwort, BeantworteterBefund } from './antworten.ts'
import { answerBefunde } from './antworten.ts'
import type { Befund } from './befund.ts'
import { createOrtReport } from './befund.ts'
import { profilregeln } from './profilregeln.ts'
import type { Vergleichsangaben } from './rule.ts'
import type { Tor } from './tor.ts'

/**
 * What was found about one profile for itself, before it is compared with others and before
 * anything is answered: plain data, which depends on its sources and on nothing in other profiles.
 */
export interface Rohbefunde {
  readonly tor: Tor
  /** Findings nobody can answer: of reading, of the schemas, about the answers themselves. */
  readonly diagnostics: readonly Diagnostic[]
  /** Findings of the rules about one profile. */
  readonly befunde: readonly Befund[]
  /** Findings of the rules that compare with figures; null if nothing could be compared. */
  readonly datenbefunde: readonly Befund[] | null
  /** What must not be published. */
  readonly vertraulichkeit: readonly Diagnostic[]
  readonly antworten: readonly Antwort[]
  readonly angaben: Vergleichsangaben
}

/** Findings as they are shown, and those that stay with the reason an author gave. */
export interface Endbefunde {
  readonly diagnostics: readonly Diagnostic[]
  readonly beantwortet: readonly BeantworteterBefund[]
}

/** Findings of the rules about several profiles, for each of them, in the order of their folders. */
export function compareProfile(
  profile: readonly Pick<Rohbefunde, 'tor' | 'angaben'>[],
): readonly (readonly Befund[])[] {
  const found = profile.map((): Befund[] => [])
  for (const [name, { stufen, check }] of Object.entries(profilregeln))
    check(
      profile.map(({ angaben, tor }, index) => ({
        ...angaben,
        report: createOrtReport(found[index] ?? [], name, { stufen, tor }),
      })),
    )
  return found
}

/** All findings about one profile, with those that comparing has shown, without those answered. */
export function finishBefunde(
  roh: Rohbefunde,
  verglichen: readonly Befund[],
  texts: Texts,
): Endbefunde {
  const own = answerOwn(roh, verglichen, texts)
  const daten = answerDatenbefunde(roh, texts)
  return {
    diagnostics: [
      ...roh.diagnostics,
      ...own.diagnostics,
      ...daten.diagnostics,
      ...roh.vertraulichkeit,
    ],
    beantwortet: [...own.beantwortet, ...daten.beantwortet],
  }
}

/** Answers to rules that compare with data are looked at when the data are there. */
export function answerOwn(
  { befunde, antworten }: Rohbefunde,
  verglichen: readonly Befund[],
  texts: Texts,
): Endbefunde {
  const own = antworten.filter(({ gilt }) => gilt === 'quellen')
  return answerBefunde([...befunde, ...verglichen], own, texts)
}

/** The findings of rules that compare with data, with their answers. */
export function answerDatenbefunde(
  { datenbefunde, antworten }: Rohbefunde,
  texts: Texts,
): Endbefunde {
  if (datenbefunde === null) return { diagnostics: [], beantwortet: [] }
  const own = antworten.filter(({ gilt }) => gilt === 'daten')
  return answerBefunde(datenbefunde, own, texts)
}
