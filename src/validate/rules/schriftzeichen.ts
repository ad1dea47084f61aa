import type { Geprueft, Regel } from '../rule.ts'
import { findFehlende, reportFehlende } from '../texte/fehlende-zeichen.ts'
import { immerFehler } from '../tor.ts'

/**
 * Die Schrift des Dokuments hat keine Pfeile, Häkchen und Bildzeichen. Ein Zeichen, das ihr fehlt,
 * käme aus irgendeiner anderen Schrift; das PDF wäre nicht mehr archivfähig und entsteht nicht.
 */
export const schriftzeichen: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Zeichen fehlt in der Schrift',
    ursache:
      'Die Schrift des Dokuments (Source Sans 3) hat dieses Zeichen nicht, etwa einen Pfeil, ein Häkchen oder ein Bildzeichen. Es käme aus irgendeiner anderen Schrift, oder an seiner Stelle stünde ein leeres Kästchen; ein archivfähiges PDF darf das nicht.',
    abhilfe: 'Schreiben Sie in Worten, was das Zeichen sagt, oder lassen Sie es weg.',
    beispiel: {
      vorher: 'ist_stand: Die Quote liegt bei ≥ 8 %, Tendenz →.',
      nachher: 'ist_stand: Die Quote liegt bei mindestens 8 %, die Tendenz ist gleichbleibend.',
    },
  },
  check: (context) => {
    const { profil, analyse, fachplanung, perspektiven, tabellen, report } = context
    const files: readonly (Geprueft<unknown> | undefined)[] = [
      ...[profil, ...analyse, ...fachplanung, perspektiven],
      ...context.vorlagen.values(),
    ]
    for (const file of files) if (file) reportFehlende(file, report)
    for (const tabelle of tabellen)
      if (tabelle.element.datei !== undefined)
        for (const [row, zellen] of tabelle.zeilen.entries())
          for (const [column, zelle] of zellen.entries())
            for (const { finding } of findFehlende(zelle)) {
              const { file, range, path } = tabelle.zellenort(row, column)
              report({ file, locate: () => range }, [path], 'value', finding)
            }
  },
}
