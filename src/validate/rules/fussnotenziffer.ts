import type { Regel } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { findAll } from '../texte/find-all.ts'

/**
 * Eine Ziffer klebt an Jahr, Wort oder Satzzeichen: dort stand in der Vorlage eine hochgestellte
 * Fußnote. Aus „2017¹“ wird beim Kopieren „20171“ (Übernahme aus anderen Dateien).
 */
export const fussnotenziffer: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Fußnotenziffer im Text',
    ursache:
      'Eine Ziffer klebt an einem Jahr, einem Wort oder einem Satzzeichen. Meist war sie in der Vorlage eine hochgestellte Fußnote und ging beim Kopieren verloren: aus „2017¹“ wurde „20171“.',
    abhilfe: 'Löschen Sie die Ziffer oder setzen Sie eine Fußnote: [^1] im Text, [^1]: … am Ende.',
    beispiel: {
      vorher: 'text: |\n  Die Quote sank seit 20171 leicht.',
      nachher:
        'text: |\n  Die Quote sank seit 2017[^1] leicht.\n\n  [^1]: Vorher galt eine andere Altersgrenze.',
    },
  },
  check: ({ texte, report }) => {
    for (const stelle of texte) {
      if (stelle.art === 'zelle' || stelle.art === 'angabe') continue
      if (!digitBehind.test(stelle.wortlaut)) continue
      for (const match of findAll(stelle.wortlaut, glued)) {
        const [written, year, jahr, word, stop] = match
        const base = year ?? jahr ?? word ?? stop ?? ''
        reportText(
          report,
          stelle,
          { start: match.index, end: match.index + written.length },
          {
            message: `In „${written}“ klebt eine Ziffer, vermutlich eine verlorene Fußnote.`,
            hint: `Schreiben Sie „${base}“, bei Bedarf mit einer Fußnote dahinter: ${base}[^1].`,
          },
        )
      }
    }
  },
}

/** What every match contains: to look for it costs less than to try the pattern everywhere. */
const digitBehind = /(?:19|20)\d{3}|[\p{Ll}.!?][1-9]/u

/** A year with one digit more behind a word for time; a long word or the end of a sentence with a digit. */
const glued =
  /(?<=(?:seit|im Jahr|Ende|Anfang|Mitte|bis|von|ab|Stand:?|Jahre|in|zum 31\.12\.|vor|nach|zwischen|und|gegenüber|31\.12\.|30\.06\.) ?)((?:19|20)\d\d)[1-9](?![\d.,%/:-]|\s*(?:Menschen|Einwohner|Personen|Euro|€|%|m²|ha|Plätze|Wohnungen|Haushalte|Kinder))|(?<=[/.]\d{1,2}[./])((?:19|20)\d\d)[1-9](?!\d)|(?<![\p{L}\d-])(\p{Lu}?\p{Ll}{6,})[1-9]\d?(?=[\s.,;:!?)])|(?<=\p{Ll}{3})([.!?])[1-9]\d?(?=\s+\p{Lu}|\s*$)/gu
