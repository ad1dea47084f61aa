import { fold } from '../../diagnostics/closest.ts'
import { eigeneElemente } from '../elemente.ts'
import type { Regel } from '../rule.ts'

/**
 * Ein Alternativtext sagt, was zu sehen ist. Titel, Dateiname oder „Foto“ sagen das nicht; in den
 * untersuchten Profilen fehlte er durchgehend (ABB-01). Menschen, die das Bild nicht sehen, erfahren
 * sonst nichts.
 */
export const alternativtext: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Alternativtext',
    ursache:
      'Der Alternativtext wiederholt nur den Titel oder den Dateinamen. Menschen, die die Abbildung nicht sehen, erfahren daraus nichts (ABB-01).',
    abhilfe:
      'Sagen Sie in ein bis zwei Sätzen, was zu sehen ist und worauf es ankommt. Bei Diagrammen und Karten lassen Sie das Feld weg: dann entsteht der Text aus den Daten.',
    beispiel: {
      vorher: 'alternativtext: Luftbild der Region Adlershof',
      nachher:
        'alternativtext: Luftbild von Norden. Zwischen Bahn und Autobahn liegt der Technologiepark, östlich davon niedrige Wohnhäuser.',
    },
  },
  check: ({ analyse, report }) => {
    for (const { source, path, element } of eigeneElemente(analyse)) {
      if (!('alternativtext' in element)) continue
      const { alternativtext: text, titel = '' } = element
      const reason = whyEmpty(text, titel)
      if (reason !== undefined)
        report(source, [...path, 'alternativtext'], 'value', {
          message: `Der Alternativtext ${reason}.`,
          hint: 'Sagen Sie, was zu sehen ist: Art der Abbildung, was sie zeigt, worauf es ankommt.',
        })
    }
  },
}

function whyEmpty(text: string, titel: string): string | undefined {
  if (fold(text).replace(/\.$/, '') === fold(titel)) return 'wiederholt nur den Titel'
  if (/\.(?:jpe?g|png|tiff?|gif|svg)\b/i.test(text)) return 'ist ein Dateiname'
  const rest = text.replace(
    /(?<!\p{L})(?:Bild|Foto|Fotografie|Luftbild|Karte|Abbildung|Abb\.|Grafik|Diagramm|Ansicht|Eigene Aufnahme|der|die|das|von|vom|zur|zum|Bezirksregion|Region|\d+)(?!\p{L})/giu,
    '',
  )
  const words = rest.match(/\p{L}{2,}/gu) ?? []
  return words.length < 3 ? 'sagt nicht, was zu sehen ist' : undefined
}
