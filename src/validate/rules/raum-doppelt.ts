import type { ProfilDatei } from '../../generated/source-types.ts'
import type { Geprueft, RuleReport } from '../rule.ts'

/** A profile among the others of its workspace. */
export interface ProfilImVergleich {
  readonly ordner: string
  readonly kopf: Geprueft<ProfilDatei> | undefined
  readonly report: RuleReport
}

/** Eine Bezirksregion hat ein Profil: zwei Ordner für denselben Raum würden einander überschreiben. */
export function raumDoppelt(profile: readonly ProfilImVergleich[]): void {
  for (const { ordner, kopf, report } of profile) {
    if (!kopf) continue
    const { raum } = kopf.data
    const other = profile.find((each) => each.ordner !== ordner && each.kopf?.data.raum === raum)
    if (other)
      report(kopf.source, ['raum'], 'value', {
        message: `Für die Bezirksregion ${raum} gibt es zwei Profile: ${ordner} und ${other.ordner}.`,
        hint: 'Korrigieren Sie „raum“ in einem der beiden oder löschen Sie einen Ordner.',
      })
  }
}
