import { formatDatum } from '../../wording/date.ts'
import { bezugstagOf } from '../bezugstag.ts'
import type { Regel } from '../rule.ts'

/** Die Frist eines Amtes ist am Bearbeitungsstand vorbei, und sein Beitrag ist nicht eingereicht. */
export const fristVerstrichen: Regel = {
  stufen: { speichern: 'note', abstimmung: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Frist verstrichen',
    ursache:
      'Die Frist steht in der Datei des Amtes unter „frist“ oder in bezirk.yaml unter fristen.fachbeitraege. Sie liegt vor dem Bearbeitungsstand, der Status der Datei ist aber noch angefordert, in_arbeit oder rueckfrage.',
    abhilfe:
      'Fragen Sie bei dem Amt nach. Ist der Beitrag da, setzen Sie den Status auf eingereicht; sonst vereinbaren Sie eine neue Frist.',
    beispiel: {
      vorher: 'status: in_arbeit\nfrist: 2025-05-05',
      nachher: 'status: eingereicht\nfrist: 2025-05-05',
    },
  },
  check: (context) => {
    const heute = bezugstagOf(context)
    if (heute === undefined) return
    for (const { source, data } of context.fachplanung) {
      const frist = data.frist ?? context.bezirk?.fristen?.fachbeitraege
      const status = data.status ?? 'in_arbeit'
      if (frist === undefined || frist >= heute || !unfertig.has(status)) continue
      context.report(source, [data.frist === undefined ? 'amt' : 'frist'], 'value', {
        message: `Die Frist war der ${formatDatum(frist)}; der Beitrag ist noch „${status}“.`,
        hint: 'Fragen Sie bei dem Amt nach, oder vereinbaren Sie eine neue Frist.',
      })
    }
  },
}

const unfertig: ReadonlySet<string> = new Set(['angefordert', 'in_arbeit', 'rueckfrage'])
