import { closest } from '../../diagnostics/closest.ts'
import type { Element } from '../../generated/source-types.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Jede Tabelle, jede Vorlage und jedes Bild, das ein Element nennt, liegt als Datei im Ordner des Profils. */
export const dateiFehlt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Datei fehlt',
    ursache:
      'Ein Element nennt eine Tabelle, ein Bild oder eine Vorlage für ein Diagramm, die nicht im Ordner des Profils liegt (ABB-03).',
    abhilfe:
      'Legen Sie die Datei in den Ordner tabellen, bilder oder diagramme des Profils oder korrigieren Sie den Pfad.',
    beispiel: { vorher: 'datei: tabellen/tab_41.csv', nachher: 'datei: tabellen/kleingaerten.csv' },
  },
  check: ({ analyse, quellen, report }) => {
    for (const { source, path, element } of eigeneElemente(analyse)) {
      for (const { feld, datei, ordner } of namedFiles(element)) {
        const finding = checkDatei(datei, ordner, quellen)
        if (finding) report(source, [...path, feld], 'value', finding)
      }
    }
  },
}

interface GenannteDatei {
  readonly feld: 'datei' | 'vorlage'
  readonly datei: string
  /** Where such files lie in a profile. */
  readonly ordner: 'tabellen/' | 'bilder/' | 'diagramme/'
}

function namedFiles(element: Element): readonly GenannteDatei[] {
  if (!('datei' in element) && !('vorlage' in element)) return []
  const { datei } = element
  const vorlage = 'vorlage' in element ? element.vorlage : undefined
  const ordner = element.art === 'bild' ? 'bilder/' : 'tabellen/'
  return [
    ...(datei === undefined ? [] : [{ feld: 'datei' as const, datei, ordner } as const]),
    ...(vorlage === undefined
      ? []
      : [{ feld: 'vorlage' as const, datei: vorlage, ordner: 'diagramme/' } as const]),
  ]
}

function checkDatei(
  datei: string,
  ordner: GenannteDatei['ordner'],
  { eintraege }: ProfilContext['quellen'],
): RuleFinding | undefined {
  if (datei.split('/').includes('..'))
    return {
      message: `„${datei}“ führt aus dem Ordner des Profils hinaus.`,
      hint: `Legen Sie die Datei in den Ordner ${ordner} des Profils.`,
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
      return missing(datei, ordner, eintraege)
  }
}

function missing(
  datei: string,
  ordner: GenannteDatei['ordner'],
  eintraege: ProfilContext['quellen']['eintraege'],
): RuleFinding {
  const files = [...eintraege].filter(([, each]) => each === 'datei').map(([path]) => path)
  const name = datei.split('/').at(-1)
  const meant = files.find((path) => path.endsWith(`/${name ?? ''}`)) ?? closest(datei, files)
  return {
    message: `Die Datei „${datei}“ gibt es nicht.`,
    hint:
      meant === undefined
        ? `Legen Sie sie in den Ordner ${ordner} des Profils.`
        : `Meinten Sie „${meant}“?`,
  }
}
