import { eigeneElemente } from '../elemente.ts'
import type { Rule } from '../rule.ts'

/** Ein Bild muss sich öffnen lassen und darf weder zu groß noch von fremder Art sein. */
export const bildUnlesbar: Rule = ({ analyse, quellen, report }) => {
  for (const { source, path, element } of eigeneElemente(analyse)) {
    if (element.art !== 'bild') continue
    const bild = quellen.bilder.get(element.datei)
    if (bild && 'message' in bild) report(source, [...path, 'datei'], 'value', bild)
  }
}
