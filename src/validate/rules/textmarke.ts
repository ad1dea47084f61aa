import { meintenSie } from '../../diagnostics/closest.ts'
import type { Datenmarke, Markenfehler } from '../../model/textmarken.ts'
import { findTextmarken, isDatenmarke, isTextmarke, markenformen } from '../../model/textmarken.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { immerFehler } from '../tor.ts'
import { unknownIndikator } from './indikator-unbekannt.ts'

/**
 * Eine Textmarke wie {{wert:B1}} wird durch die Zahl aus den Daten ersetzt. Was in Klammern steht
 * und keine Textmarke ist, stünde so im Profil.
 */
export const textmarke: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Textmarke',
    ursache:
      'In doppelten geschweiften Klammern steht eine Textmarke: sie wird durch die Zahl aus den Daten ersetzt, damit Text und Tabelle sich nie widersprechen. Hier ist sie falsch geschrieben oder nennt etwas, das es nicht gibt.',
    abhilfe: `Mögliche Textmarken: ${Object.values(markenformen).join(', ')}. Nach @ folgen bei Bedarf ein anderer Raum (bezirk, berlin oder ein Schlüssel) und ein anderer Stand, zum Beispiel {{wert:B1@berlin@2019-12-31}}. Soll die Klammer gedruckt werden, schreiben Sie \\{{.`,
    beispiel: {
      vorher: 'text: |\n  Der Anteil beträgt {{wrt:B1}}.',
      nachher: 'text: |\n  Der Anteil beträgt {{wert:B1}}.',
    },
  },
  check: (context) => {
    for (const stelle of context.texte)
      for (const { start, end, marke } of findTextmarken(stelle.text)) {
        const finding = isTextmarke(marke)
          ? isDatenmarke(marke)
            ? checkMarke(marke, context)
            : undefined
          : explain(marke)
        if (finding) reportText(context.report, stelle, { start, end }, finding)
      }
    for (const csv of context.quellen.tabellen.values())
      for (const { zellen, zeile } of csv.zeilen)
        for (const [index, zelle] of zellen.entries())
          if (findTextmarken(zelle).length > 0)
            context.report(
              { file: csv.file, locate: () => csv.locate(zeile, index) },
              [],
              'value',
              {
                message: 'In einer CSV-Datei werden Textmarken nicht ersetzt.',
                hint: 'Schreiben Sie die Zahl in die Zelle oder die Zeilen in das Element.',
              },
            )
  },
}

function explain({ fehler, teil }: Markenfehler): RuleFinding {
  switch (fehler) {
    case 'klammern':
      return {
        message: `„${teil}“ ist keine vollständige Textmarke.`,
        hint: `Eine Textmarke steht in zwei geschweiften Klammern auf einer Zeile: ${markenformen.wert}. Soll die Klammer gedruckt werden, schreiben Sie \\{{.`,
      }
    case 'name':
      return {
        message: `Eine Textmarke „${teil}“ gibt es nicht.`,
        hint:
          meintenSie(teil, Object.keys(markenformen)) ??
          `Möglich sind: ${Object.values(markenformen).join(', ')}.`,
      }
    case 'angaben': {
      const form = markenformen[teil.split(/[:@]/)[0] as keyof typeof markenformen]
      return {
        message: `Die Angaben in „{{${teil}}}“ passen nicht.`,
        hint: `Schreiben Sie zum Beispiel ${form}.`,
      }
    }
    case 'raum':
      return {
        message: `„@${teil}“ ist weder ein Raum noch ein Stand.`,
        hint: 'Nach @ steht bezirk, berlin, der Schlüssel eines Raums oder ein Datum wie 2019-12-31.',
      }
  }
}

/** What a mark names must exist; whether there is a figure is asked when the data are there. */
function checkMarke(
  { indikator, raum }: Datenmarke,
  { indikatoren, raeume }: ProfilContext,
): RuleFinding | undefined {
  if (indikatoren && !indikatoren.has(indikator)) return unknownIndikator(indikator, indikatoren)
  if (raum === undefined || !/^\d/.test(raum) || raeume.lor2021.get(raum)) return undefined
  const frueher = raeume.lor2006.get(raum)
  return {
    message: frueher
      ? `${raum} (${frueher.name}) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021.`
      : `Den Schlüssel ${raum} gibt es unter den LOR 2021 nicht.`,
    hint: 'Die Liste steht in katalog/lor/lor-2021.csv; ein Stand wird ganz geschrieben: 2019-12-31.',
  }
}
