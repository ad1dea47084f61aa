import type { BezirkDatei, EigeneQuelle } from '../generated/source-types.ts'
import type { Geheimhaltung } from '../model/datensatz.ts'

/** What holds where bezirk.yaml says nothing; the same as in its schema. */
const ohneAngabe: Geheimhaltung = {
  mindestfallzahl: 3,
  mindest_nenner: 300,
  vorab_geschuetzt: false,
}

/** What a Datensatz, an Indikator or an own source demands otherwise. */
export type Abweichung = { readonly [K in keyof Geheimhaltung]?: Geheimhaltung[K] | undefined }

/**
 * The one rule for figures: that of the Bezirk, overridden by each further one in turn. The sign
 * of a secret figure is always „•“.
 */
export function resolveRegel(
  bezirk: Pick<BezirkDatei, 'geheimhaltung'> | undefined,
  ...abweichungen: readonly Abweichung[]
): Geheimhaltung {
  return [bezirk?.geheimhaltung ?? {}, ...abweichungen].reduce<Geheimhaltung>(
    (regel, { mindestfallzahl, mindest_nenner, vorab_geschuetzt }: Abweichung) => ({
      mindestfallzahl: mindestfallzahl ?? regel.mindestfallzahl,
      mindest_nenner: mindest_nenner ?? regel.mindest_nenner,
      vorab_geschuetzt: vorab_geschuetzt ?? regel.vorab_geschuetzt,
    }),
    ohneAngabe,
  )
}

/** The rule for a table from own sources: of several the strictest of each. */
export function resolveQuellenregel(
  bezirk: Pick<BezirkDatei, 'geheimhaltung'> | undefined,
  quellen: readonly EigeneQuelle[],
): Geheimhaltung {
  if (quellen.length === 0) return resolveRegel(bezirk)
  const regeln = quellen.map(({ geheimhaltung = {} }) => resolveRegel(bezirk, geheimhaltung))
  return {
    mindestfallzahl: Math.max(...regeln.map(({ mindestfallzahl }) => mindestfallzahl)),
    mindest_nenner: Math.max(...regeln.map(({ mindest_nenner }) => mindest_nenner)),
    vorab_geschuetzt: regeln.every(({ vorab_geschuetzt }) => vorab_geschuetzt),
  }
}
