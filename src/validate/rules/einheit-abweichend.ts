import type { Einheit } from '../../model/einheit.ts'
import { einheiten } from '../../wording/einheit.ts'
import type { Regel, RuleFinding } from '../rule.ts'
import { reportTabelle, reportZelle } from '../tabellenwerte.ts'

/**
 * Ein Kernindikator steht in der Einheit des Katalogs: kiezbezogene Straftaten je 100.000
 * Einwohner, nicht je 100 (KAT-01). Sonst lassen sich zwei Profile nicht vergleichen.
 */
export const einheitAbweichend: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Einheit weicht vom Katalog ab',
    ursache:
      'Die Tabelle nennt einen Indikator in einer anderen Einheit als der Katalog. In veröffentlichten Profilen stand A8 einmal je 100 und einmal je 100.000 (KAT-01).',
    abhilfe: 'Rechnen Sie um oder nennen Sie den Indikator anders, wenn er anders definiert ist.',
    beispiel: {
      vorher: "- ['A8', 'je 100', '2.9']",
      nachher: "- ['A8', 'je 100.000', '2869']",
    },
  },
  check: ({ tabellen, katalog, report }) => {
    for (const tabelle of tabellen) {
      const { spalten, zeilen } = tabelle
      const einheitspalte = spalten.findIndex(({ titel }) =>
        /^Einheit(?!\p{L})/u.test(titel.trim()),
      )
      for (const [zeile, zellen] of zeilen.entries()) {
        const code = codeOf(zellen[0] ?? '')
        const einheit = code === undefined ? undefined : katalog.get(code)?.einheit
        const written = zellen[einheitspalte]
        if (einheit && written !== undefined && differs(written, einheit))
          reportZelle(
            report,
            tabelle,
            [zeile, einheitspalte],
            explain(code ?? '', written, einheit),
          )
      }
      for (const { titel, einheit: written } of spalten) {
        const code = codeOf(titel)
        const einheit = code === undefined ? undefined : katalog.get(code)?.einheit
        if (einheit && written !== undefined && differs(written, einheit))
          reportTabelle(report, tabelle, explain(code ?? titel, written, einheit))
      }
    }
  },
}

/** „A8“, „KID A8“, „A8 (je 100)“ */
function codeOf(text: string): string | undefined {
  return /^(?:KID )?([A-Z]\d{1,2}\+?)(?![\w+])/.exec(text.trim())?.[1]
}

function explain(code: string, written: string, einheit: Einheit): RuleFinding {
  const { lang, zeichen } = einheiten[einheit]
  const wanted = zeichen === '' ? lang : zeichen
  return {
    message: `Der Indikator ${code} steht hier in „${written.trim()}“, im Katalog in „${wanted}“.`,
    hint: `Rechnen Sie um in ${wanted}.`,
  }
}

/** Whether two units are said differently and mean something else. */
function differs(written: string, einheit: Einheit): boolean {
  const { lang, zeichen, nach } = einheiten[einheit]
  const wanted = [lang, zeichen, nach].map(bare).filter((each) => each !== '')
  const here = bare(written)
  return here !== '' && wanted.length > 0 && !wanted.includes(here)
}

/** Without blanks, separators of thousands and what is counted. */
function bare(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/(?<=\d)[.\s\u2009\u00A0](?=\d{3})/g, '')
    .replace(/einwohner\p{L}*|personen?|menschen|ew\b|anteil in|prozent/gu, (word) =>
      word === 'prozent' ? '%' : '',
    )
    .replace(/je\s*$|pro\s*$/, '')
    .replaceAll('/', 'je')
    .replaceAll('pro', 'je')
    .replace(/[\s()]/g, '')
    .replace(/^in(?=%)/, '')
}
