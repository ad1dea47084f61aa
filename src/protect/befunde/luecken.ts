import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Quellort } from '../../model/belege.ts'
import type { Enthuellung } from '../audit-summen.ts'
import { auditSummen } from '../audit-summen.ts'
import { joinUnd, nameIntervall, toBefund } from '../befund.ts'
import type { BenannteGleichung } from '../benannte-gleichung.ts'
import type { Loeser } from '../loeser.ts'
import type { Summensystem } from '../summensystem.ts'

/** Published figures with their sums, and how findings speak of them. */
export interface Zahlenwerk {
  readonly system: Summensystem<BenannteGleichung>
  /** „Zeile „Wista“, Spalte „Hilfen“; undefined for what is no cell. */
  readonly nameOf: (id: string) => string | undefined
  readonly ortOf: (id: string) => Quellort
  /** What to do about a gap that is given away. */
  readonly hintOf: (id: string) => string
}

/** Gaps that the sums around them give away, and sums that contradict each other. */
export function checkLuecken(werk: Zahlenwerk, loeser: Loeser): Diagnostic[] {
  const { enthuellungen, ungeprueft } = auditSummen(werk.system, loeser)
  return [
    ...enthuellungen.map((enthuellung) => toLueckenbefund(enthuellung, werk)),
    ...ungeprueft.flatMap((gleichungen) => toWiderspruch(gleichungen, werk)),
  ]
}

function toLueckenbefund(
  enthuellung: Enthuellung<BenannteGleichung>,
  werk: Zahlenwerk,
): Diagnostic {
  const { angabe, intervall, beweis } = enthuellung
  const gleichungen = beweis()
  const cell = werk.nameOf(angabe.id) ?? ''
  if (intervall[1] === 0)
    return toBefund(werk.ortOf(angabe.id), {
      severity: 'warning',
      code: 'sperrung-ohne-wirkung',
      message: `Das Zeichen „•“ in ${cell} schützt nichts: Aus ${nameSummen(gleichungen)} folgt, dass dort niemand gezählt wurde.`,
      hint: 'Schreiben Sie „–“ oder sperren Sie statt dieser eine Zahl, die größer ist als null.',
    })
  return toBefund(werk.ortOf(angabe.id), {
    severity: 'error',
    code: codeOf(gleichungen),
    message: toSatz(enthuellung, cell, gleichungen),
    hint: werk.hintOf(angabe.id),
  })
}

function codeOf(gleichungen: readonly BenannteGleichung[]): string {
  const arten = gleichungen.map(({ art }) => art)
  if (arten.includes('gleicher_raum')) return 'gleicher-raum-offen'
  if (arten.includes('raeume')) return 'raumebenen'
  return gleichungen.length === 1 ? 'eine-luecke' : 'luecken-bestimmbar'
}

function toSatz(
  { angabe, intervall }: Enthuellung,
  cell: string,
  gleichungen: readonly BenannteGleichung[],
): string {
  const [only] = gleichungen
  const minimum = `der Mindestfallzahl ${angabe.mindestfallzahl}`
  const summen = nameSummen(gleichungen)
  if (!angabe.geheim)
    return `In ${cell} steht keine Zahl; aus ${summen} folgt aber eine unter ${minimum} (${nameIntervall(intervall)}).`
  const gesperrt = `Die gesperrte Zahl in ${cell}`
  if (intervall[0] !== intervall[1])
    return `${gesperrt} liegt sicher ${nameIntervall(intervall)} und damit unter ${minimum}; das folgt aus ${summen}.`
  if (gleichungen.length > 1 || !only)
    return `${gesperrt} lässt sich trotz mehrerer Lücken genau ausrechnen, aus ${summen}.`
  if (only.art === 'gleicher_raum')
    return `${gesperrt} steht auf der anderen Ebene offen: Beide Zahlen sind gleich (${only.name}).`
  if (only.summe === angabe.id)
    return `${gesperrt} ist eine Summe, deren Teile alle offen stehen (${only.name}); wer sie addiert, kennt sie genau.`
  return `${gesperrt} ist die einzige Lücke in der Summe ${only.name}; wer die übrigen Zahlen abzieht, kennt sie genau.`
}

function nameSummen(gleichungen: readonly BenannteGleichung[]): string {
  const shown = gleichungen.slice(0, 4).map(({ name }) => name)
  const more = gleichungen.length - shown.length
  const names = more > 0 ? [...shown, `${more} weiteren`] : shown
  return `${names.length === 1 ? 'der Summe' : 'den Summen'} ${joinUnd(names)}`
}

function toWiderspruch(
  gleichungen: readonly BenannteGleichung[],
  { system, nameOf, ortOf }: Zahlenwerk,
): Diagnostic[] {
  const gap = gleichungen
    .flatMap(({ summe, teile }) => [...teile, summe])
    .find((id) => system.angaben.get(id)?.geheim)
  if (gap === undefined) return []
  return [
    toBefund(ortOf(gap), {
      severity: 'warning',
      code: 'nicht-pruefbar',
      message: `Ob sich die gesperrte Zahl in ${nameOf(gap) ?? ''} ausrechnen lässt, ist nicht zu prüfen: Die Zahlen passen nicht zu ${nameSummen(gleichungen)}.`,
      hint: 'Prüfen Sie die Zahlen und die Summen; ist eine davon keine Summe, nennen Sie sie anders.',
    }),
  ]
}
