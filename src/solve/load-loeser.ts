import loadHighs from 'highs'
import type { Loeser, Programm } from '../protect/loeser.ts'

/** Far above any count of people: stands for „no limit“ in front of the solver. */
const ohneGrenze = 1e9
/** Seconds for one question. Real tables need a thousandth of one. */
const hoechstdauer = 10

/** Loads HiGHS (WebAssembly, about 50 ms) and asks it in the LP format of CPLEX. */
export async function loadLoeser(): Promise<Loeser> {
  // The types describe the CommonJS form of the package; Node loads the other one.
  const load = loadHighs as unknown as typeof loadHighs.default
  const highs = await load()
  return (programm, unbekannte, richtung) => {
    const { Status, ObjectiveValue, Columns } = highs.solve(toLp(programm, unbekannte, richtung), {
      output_flag: false,
      time_limit: hoechstdauer,
    })
    if (Status !== 'Optimal') return undefined
    const wert = toWhole(ObjectiveValue)
    return {
      wert: Math.abs(wert) >= ohneGrenze ? Math.sign(wert) * Infinity : wert,
      werte: programm.schranken.map((_, index) => toWhole(Columns[`x${index}`]?.Primal ?? NaN)),
    }
  }
}

/** Not −0, which −0.4 is rounded to. */
function toWhole(wert: number): number {
  return Math.round(wert) + 0
}

function toLp(
  { schranken, gleichungen }: Programm,
  unbekannte: number,
  richtung: 'minimum' | 'maximum',
): string {
  const names = schranken.map((_, index) => `x${index}`)
  const rows = gleichungen.map(({ glieder, rest }) => {
    const terms = glieder.map(([index, faktor]) => `${faktor === 1 ? '+' : '-'} x${index}`)
    return `${terms.join('\n ')}\n = ${rest}`
  })
  const bounds = schranken.map(([von, bis], index) => {
    const [low, high] = [Math.max(von, -ohneGrenze), Math.min(bis, ohneGrenze)]
    return `${low} <= x${index} <= ${high}`
  })
  return [
    richtung === 'minimum' ? 'Minimize' : 'Maximize',
    ` x${unbekannte}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'General',
    ...names.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n')
}
