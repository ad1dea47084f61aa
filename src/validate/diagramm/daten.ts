import type { DiagrammDatei } from '../../generated/source-types.ts'
import type { BelegteTabelle } from '../../model/belege.ts'
import type { RuleFinding } from '../befund.ts'

/** Limits of what a reader can tell apart, and of what a drawing can hold. */
const [maxReihen, maxNamen, maxZeichen] = [5, 40, 60]

/** Names and series in the rows of a chart: few enough, short enough, one number for each. */
export function checkDaten(
  { encoding }: DiagrammDatei,
  { spalten, zeilen, element }: BelegteTabelle,
  report: (finding: RuleFinding) => void,
): void {
  const cells = (field: string | undefined): readonly string[] | undefined => {
    const index = spalten.findIndex(({ id }) => id === field)
    return field === undefined || index < 0 ? undefined : rows.map((row) => row[index] ?? '')
  }
  const rows = element.summenzeile === true ? zeilen.slice(0, -1) : zeilen
  const reihen = cells(encoding.color?.field)
  checkAnzahl(reihen, maxReihen, 'Reihen', report)
  const kategorie = [encoding.x, encoding.y].find(({ type }) => type !== 'quantitative')
  const namen = cells(kategorie?.field)
  checkAnzahl(namen, maxNamen, 'Namen auf der Achse', report)
  const long = [...(reihen ?? []), ...(namen ?? [])].find((name) => name.length > maxZeichen)
  if (long !== undefined)
    report({
      message: `„${long}“ ist mit ${long.length} Zeichen zu lang für ein Diagramm: höchstens ${maxZeichen}.`,
      hint: 'Kürzen Sie den Namen und erklären Sie ihn unter „anmerkungen“.',
    })
  const isGathered = [encoding.x, encoding.y].some(({ aggregate }) => aggregate !== undefined)
  const twice = namen && !isGathered ? findTwice(namen, reihen) : undefined
  if (twice !== undefined)
    report({
      message: `Für „${twice}“ gibt es mehrere Zeilen; im Diagramm lägen ihre Marken aufeinander.`,
      hint: 'Unterscheiden Sie sie mit „color“ oder fassen Sie sie mit „aggregate: sum“ zusammen.',
    })
}

function checkAnzahl(
  namen: readonly string[] | undefined,
  limit: number,
  was: string,
  report: (finding: RuleFinding) => void,
): void {
  const count = new Set(namen).size
  if (count > limit)
    report({
      message: `Das Diagramm hat ${count} ${was}; mehr als ${limit} lassen sich nicht unterscheiden.`,
      hint: 'Fassen Sie Zeilen zusammen oder zeigen Sie eine Tabelle.',
    })
}

/** The first name that has a second row of the same series. */
function findTwice(
  namen: readonly string[],
  reihen: readonly string[] | undefined,
): string | undefined {
  const seen = new Set<string>()
  return namen.find((name, index) => {
    const key = JSON.stringify([name, reihen?.[index]])
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}
