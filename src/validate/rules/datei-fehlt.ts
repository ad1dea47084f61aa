import { closest } from '../../diagnostics/closest.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Jede Tabelle und jedes Bild, das ein Element nennt, liegt als Datei im Ordner des Profils. */
export const dateiFehlt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Datei fehlt',
    ursache:
      'Ein Element nennt eine Tabelle oder ein Bild, das nicht im Ordner des Profils liegt (ABB-03).',
    abhilfe:
      'Legen Sie die Datei in den Ordner tabellen oder bilder des Profils oder korrigieren Sie den Pfad.',
    beispiel: { vorher: 'datei: tabellen/tab_41.csv', nachher: 'datei: tabellen/kleingaerten.csv' },
  },
  check: ({ analyse, quellen, report }) => {
    for (const { source, path, element } of eigeneElemente(analyse)) {
      if (element.art !== 'tabelle' && element.art !== 'bild') continue
      if (element.datei === undefined) continue
      const finding = checkDatei(element.datei, element.art, quellen)
      if (finding) report(source, [...path, 'datei'], 'value', finding)
    }
  },
}

function checkDatei(
  datei: string,
  art: 'tabelle' | 'bild',
  { eintraege }: ProfilContext['quellen'],
): RuleFinding | undefined {
  if (datei.split('/').includes('..'))
    return {
      message: `„${datei}“ führt aus dem Ordner des Profils hinaus.`,
      hint: `Legen Sie die Datei in den Ordner ${folderOf(art)} des Profils.`,
    }
  switch (eintraege.get(datei)) {
    case 'datei':
      return undefined
    case 'ordner':
      return {
        message: `„${datei}“ ist ein Ordner, keine Datei.`,
        hint: 'Nennen Sie die Datei darin.',
      }
    case 'verweis':
      return {
        message: `„${datei}“ ist ein Verweis, der aus dem Arbeitsordner hinaus oder ins Leere führt.`,
        hint: 'Legen Sie die Datei selbst an diese Stelle.',
      }
    case 'anderes':
      return {
        message: `„${datei}“ ist keine gewöhnliche Datei, sondern ein Gerät oder eine Leitung (FIFO).`,
        hint: 'Ersetzen Sie sie durch eine Datei.',
      }
    case undefined:
      return missing(datei, art, eintraege)
  }
}

function missing(
  datei: string,
  art: 'tabelle' | 'bild',
  eintraege: ProfilContext['quellen']['eintraege'],
): RuleFinding {
  const files = [...eintraege].filter(([, each]) => each === 'datei').map(([path]) => path)
  const name = datei.split('/').at(-1)
  const meant = files.find((path) => path.endsWith(`/${name ?? ''}`)) ?? closest(datei, files)
  return {
    message: `Die Datei „${datei}“ gibt es nicht.`,
    hint:
      meant === undefined
        ? `Legen Sie sie in den Ordner ${folderOf(art)} des Profils.`
        : `Meinten Sie „${meant}“?`,
  }
}

function folderOf(art: 'tabelle' | 'bild'): string {
  return art === 'tabelle' ? 'tabellen/' : 'bilder/'
}
