import type { Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Ein Amt hat eine Datei: zwei würden sich widersprechen, und niemand wüsste, welche gilt. */
export const amtDoppelt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Ein Amt, zwei Einträge',
    ursache:
      'Ein Amt hat zwei Dateien im Ordner fachplanung oder steht zweimal in bezirk.yaml. Niemand wüsste, welcher Eintrag gilt.',
    abhilfe: 'Führen Sie beide zusammen oder korrigieren Sie den Schlüssel des Amtes.',
    beispiel: {
      vorher: '# fachplanung/jugend-neu.yaml\namt: jugend',
      nachher: '# alles in fachplanung/jugend.yaml\namt: jugend',
    },
  },
  check: ({ fachplanung, report }) => {
    const first = new Map<string, string>()
    for (const { source, data } of fachplanung) {
      const other = first.get(data.amt)
      if (other === undefined) first.set(data.amt, source.file)
      else
        report(source, ['amt'], 'value', {
          message: `Für das Amt „${data.amt}“ gibt es zwei Dateien: ${nameOf(other)} und ${nameOf(source.file)}.`,
          hint: 'Führen Sie die Beiträge in einer Datei zusammen oder korrigieren Sie „amt“.',
        })
    }
  },
}

function nameOf(file: string): string {
  return file.split('/').slice(-2).join('/')
}
