import { fold } from '../../diagnostics/closest.ts'
import type { Regel } from '../rule.ts'

/** Die Datei eines Amtes heißt wie das Amt: so ist sie zu finden. */
export const dateinameAmt: Regel = {
  stufen: { speichern: 'note' },
  erklaerung: {
    titel: 'Dateiname und Amt',
    ursache: 'Die Datei eines Amtes heißt wie das Amt; so findet sie jeder.',
    abhilfe: 'Benennen Sie die Datei um oder korrigieren Sie „amt“.',
    beispiel: {
      vorher: '# fachplanung/kita.yaml\namt: jugend',
      nachher: '# fachplanung/jugend.yaml\namt: jugend',
    },
  },
  check: ({ fachplanung, report }) => {
    for (const { source, data } of fachplanung) {
      const name = (source.file.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
      if (fold(name) === fold(data.amt)) continue
      report(source, ['amt'], 'value', {
        severity: 'note',
        message: `Die Datei heißt „${name}.yaml“, enthält aber den Beitrag des Amtes „${data.amt}“.`,
        hint: `Benennen Sie sie um in „${data.amt}.yaml“ oder korrigieren Sie „amt“.`,
      })
    }
  },
}
