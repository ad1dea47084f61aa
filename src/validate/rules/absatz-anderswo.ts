import type { ProfilImVergleich, Regel, Vergleichsangaben } from '../rule.ts'

/**
 * Derselbe Absatz steht wörtlich im Profil einer anderen Region. Was für zwei Regionen gleich ist,
 * beschreibt meist keine von beiden. Eine Meldung je Datei, an ihrer ersten solchen Stelle.
 */
export const absatzAnderswo: Regel<readonly ProfilImVergleich[]> = {
  stufen: { speichern: 'note', abstimmung: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Absatz steht auch in einem anderen Profil',
    ursache:
      'Derselbe Absatz steht Wort für Wort im Profil einer anderen Region. Entweder wurde er kopiert und nicht angepasst, oder er sagt nichts über diese Region.',
    abhilfe:
      'Schreiben Sie, was für diese Region gilt. Ist der Absatz mit Absicht gleich, zum Beispiel eine Rechtsgrundlage, beantworten Sie den Befund; in profil.yaml gilt die Antwort für alle Dateien.',
    beispiel: {
      vorher: 'ist_stand: (derselbe Absatz wie im Profil der Nachbarregion)',
      nachher:
        'hinweise_beantwortet:\n  - regel: absatz-anderswo\n    stelle: Nach § 4 des Gesetzes\n    begruendung: Die Rechtsgrundlage ist in allen Regionen dieselbe.',
    },
  },
  check: (profile) => {
    const first = new Map<string, { readonly index: number; readonly file: string }>()
    for (const [index, { absaetze, report }] of profile.entries()) {
      const copied = new Map<string, Vergleichsangaben['absaetze'][number][]>()
      for (const absatz of absaetze) {
        const { file } = absatz.ort
        const other = first.get(absatz.schluessel)
        if (!other) first.set(absatz.schluessel, { index, file })
        else if (other.index !== index) {
          const others = copied.get(file)
          if (others) others.push(absatz)
          else copied.set(file, [absatz])
        }
      }
      for (const [absatz, ...more] of copied.values()) {
        if (!absatz) continue
        const where = first.get(absatz.schluessel)?.file ?? ''
        const rest =
          more.length === 0
            ? ''
            : ` Auch ${more.length === 1 ? 'ein weiterer' : `${more.length} weitere`} dieser Datei ${more.length === 1 ? 'steht' : 'stehen'} in anderen Profilen.`
        report(absatz.ort, {
          message: `Dieser Absatz steht wörtlich auch in ${where}.${rest}`,
          hint: 'Schreiben Sie, was für diese Region gilt; ist er mit Absicht gleich, beantworten Sie den Befund.',
        })
      }
    }
  },
}
