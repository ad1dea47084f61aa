import { fold } from '../../diagnostics/closest.ts'
import type { Rule } from '../rule.ts'

/** Die Datei eines Amtes heißt wie das Amt: so ist sie zu finden. */
export const dateinameAmt: Rule = ({ fachplanung, report }) => {
  for (const { source, data } of fachplanung) {
    const name = (source.file.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
    if (fold(name) === fold(data.amt)) continue
    report(source, ['amt'], 'value', {
      severity: 'note',
      message: `Die Datei heißt „${name}.yaml“, enthält aber den Beitrag des Amtes „${data.amt}“.`,
      hint: `Benennen Sie sie um in „${data.amt}.yaml“ oder korrigieren Sie „amt“.`,
    })
  }
}
