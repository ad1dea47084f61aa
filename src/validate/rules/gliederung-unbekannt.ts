import { meintenSie } from '../../diagnostics/closest.ts'
import type { Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Die Gliederung, die ein Profil nennt, muss im Katalog stehen. */
export const gliederungUnbekannt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Unbekannte Gliederung',
    ursache:
      'Die genannte Gliederung liegt nicht in katalog/gliederungen. Ohne sie weiß niemand, welche Kapitel das Profil hat.',
    abhilfe:
      'Nennen Sie eine vorhandene Gliederung, zum Beispiel berlin-14, oder legen Sie die Datei an.',
    beispiel: { vorher: 'gliederung: berlin14', nachher: 'gliederung: berlin-14' },
  },
  check: ({ profil, gliederungen, report }) => {
    const id = profil?.data.gliederung
    if (!profil || id === undefined || gliederungen.has(id)) return
    const known = [...gliederungen.keys()]
    report(profil.source, ['gliederung'], 'value', {
      message: `Die Gliederung „${id}“ gibt es nicht.`,
      hint: meintenSie(id, known) ?? `Möglich sind: ${known.join(', ')}.`,
    })
  },
}
