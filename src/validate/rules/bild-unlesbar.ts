import { eigeneElemente } from '../elemente.ts'
import type { Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Ein Bild muss sich öffnen lassen und darf weder zu groß noch von fremder Art sein. */
export const bildUnlesbar: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Bild lässt sich nicht öffnen',
    ursache: 'Das Bild ist beschädigt, zu groß oder von einer Art, die nicht gedruckt werden kann.',
    abhilfe: 'Speichern Sie es als JPEG oder PNG.',
    beispiel: { vorher: 'datei: bilder/luftbild.svg', nachher: 'datei: bilder/luftbild.jpg' },
  },
  check: ({ analyse, quellen, report }) => {
    for (const { source, path, element } of eigeneElemente(analyse)) {
      if (element.art !== 'bild') continue
      const bild = quellen.bilder.get(element.datei)
      if (bild && 'message' in bild) report(source, [...path, 'datei'], 'value', bild)
    }
  },
}
