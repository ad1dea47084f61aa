import type { ProfilImVergleich, Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Eine Bezirksregion hat ein Profil: zwei Ordner für denselben Raum würden einander überschreiben. */
export const raumDoppelt: Regel<readonly ProfilImVergleich[]> = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Zwei Profile für einen Raum',
    ursache: 'Zwei Ordner beschreiben dieselbe Bezirksregion und würden einander überschreiben.',
    abhilfe: 'Korrigieren Sie „raum“ in einem der beiden oder löschen Sie einen Ordner.',
    beispiel: {
      vorher: '# profiles/092007-kopie/profil.yaml\nraum: "092007"',
      nachher: '# profiles/092008-koellnische-vorstadt/profil.yaml\nraum: "092008"',
    },
  },
  check: (profile) => {
    for (const { ordner, raum, report } of profile) {
      if (!raum) continue
      const { schluessel, ort } = raum
      const other = profile.find(
        (each) => each.ordner !== ordner && each.raum?.schluessel === schluessel,
      )
      if (other)
        report(ort, {
          message: `Für die Bezirksregion ${schluessel} gibt es zwei Profile: ${ordner} und ${other.ordner}.`,
          hint: 'Korrigieren Sie „raum“ in einem der beiden oder löschen Sie einen Ordner.',
        })
    }
  },
}
