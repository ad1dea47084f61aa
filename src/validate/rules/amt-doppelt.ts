import type { Rule } from '../rule.ts'

/** Ein Amt hat eine Datei: zwei würden sich widersprechen, und niemand wüsste, welche gilt. */
export const amtDoppelt: Rule = ({ fachplanung, report }) => {
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
}

function nameOf(file: string): string {
  return file.split('/').slice(-2).join('/')
}
