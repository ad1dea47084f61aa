import type { DataPath } from '../../diagnostics/data-path.ts'
import type {
  AchseEinesDiagramms,
  DiagrammDatei,
  Tabellenspalte,
} from '../../generated/source-types.ts'
import type { RuleFinding } from '../befund.ts'

type Meldung = (inner: DataPath, finding: RuleFinding) => void

/** What a specification says against itself or against the kinds of its columns. */
export function checkAchsen(
  { mark, encoding }: DiagrammDatei,
  spalten: readonly Tabellenspalte[],
  at: Meldung,
): void {
  const { x, y, color } = encoding
  checkGroessen(mark, [x, y], at)
  for (const [kanal, achse] of [
    ['x', x],
    ['y', y],
  ] as const) {
    const spalte = spalten.find(({ id }) => id === achse.field)
    const finding = checkAchse(mark, achse, spalte)
    if (finding) at(['encoding', kanal], finding)
  }
  for (const kanal of ['xOffset', 'yOffset'] as const)
    if (encoding[kanal] && encoding[kanal].field !== color?.field)
      at(['encoding', kanal], {
        message: `„${kanal}“ nennt eine andere Spalte als „color“.`,
        hint: 'Nennen Sie in beiden dieselbe Spalte: Balken nebeneinander brauchen die Farbe ihrer Reihe.',
      })
}

function isGroesse({ type, bin }: AchseEinesDiagramms): boolean {
  return type === 'quantitative' && bin === undefined
}

function checkGroessen(
  mark: DiagrammDatei['mark'],
  achsen: readonly AchseEinesDiagramms[],
  at: Meldung,
): void {
  const count = achsen.filter(isGroesse).length
  if (count === 0)
    at(['encoding'], {
      message: 'Keine der beiden Achsen misst etwas: „type: quantitative“ fehlt.',
      hint: 'Eine Achse nennt eine Spalte mit Zahlen und „type: quantitative“.',
    })
  if (count === 2 && mark !== 'point')
    at(['encoding'], {
      message: 'Beide Achsen messen Zahlen; das geht nur mit „mark: point“.',
      hint: 'Geben Sie einer Achse „type: ordinal“ (Jahre, Stufen) oder „type: nominal“ (Namen).',
    })
}

function checkAchse(
  mark: DiagrammDatei['mark'],
  { field, type, aggregate, bin, scale }: AchseEinesDiagramms,
  spalte: Tabellenspalte | undefined,
): RuleFinding | undefined {
  if (field === undefined && aggregate !== 'count')
    return {
      message: 'Die Achse nennt keine Spalte.',
      hint: 'Ergänzen Sie „field“ mit der Kennung einer Spalte.',
    }
  const isZahl = spalte?.art === 'zahl' || spalte?.art === 'anteil'
  if (type === 'quantitative' && spalte && !isZahl && aggregate !== 'count')
    return {
      message: `Die Spalte „${spalte.id}“ hat keine Zahlen, die Achse will welche messen.`,
      hint: 'Geben Sie der Spalte „art: zahl“ oder „art: anteil“, oder der Achse „type: nominal“.',
    }
  if (type !== 'quantitative' && (aggregate !== undefined || bin !== undefined))
    return {
      message: 'Nur eine Achse mit „type: quantitative“ kann zusammenfassen oder Klassen bilden.',
      hint: 'Löschen Sie „aggregate“ und „bin“ oder ändern Sie „type“.',
    }
  if (spalte?.art === 'anteil' && (aggregate === 'sum' || aggregate === 'mean'))
    return {
      message: `Die Spalte „${spalte.id}“ enthält Anteile; ihre Summe oder ihr Mittelwert sagt nichts.`,
      hint: 'Zeigen Sie die Zeilen einzeln, oder fassen Sie Anzahlen zusammen.',
    }
  if (scale?.zero === false && (mark === 'bar' || mark === 'area'))
    return {
      message: 'Balken und Flächen beginnen bei null, sonst täuscht ihre Länge.',
      hint: 'Löschen Sie „scale“, oder zeichnen Sie Linien oder Punkte.',
    }
  return undefined
}
