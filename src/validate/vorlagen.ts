import type { AnalyseDatei } from '../generated/source-types.ts'
import { mapElemente } from './eigene-tabellen.ts'
import type { ProfilContext } from './rule.ts'

/** The same file with the specification in place of the name of its file. */
export function withVorlagen(
  datei: AnalyseDatei,
  vorlagen: ProfilContext['vorlagen'],
): AnalyseDatei {
  return mapElemente(datei, (element) => {
    if (element.art !== 'diagramm' || element.spezifikation) return element
    const spezifikation = vorlagen.get(element.vorlage ?? '')?.data
    return spezifikation ? { ...element, spezifikation } : element
  })
}
