import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { limitBefunde } from '../befund.ts'
import type { NeueTabelle, Paketbeschreibung } from '../datenpaket.ts'
import { toPaketdateien } from '../datenpaket.ts'
import type { Entwurf, NichtUebernommen, Umgebung } from '../einspielung.ts'
import { onlyBefunde } from '../einspielung.ts'
import type { NeueListe } from '../listendatei.ts'
import { checkStaende } from '../staende.ts'
import type { Register } from './eintrag.ts'
import { countJePlanungsraum } from './eintrag.ts'

/** What all registers of a kind share. */
export interface Registerart {
  readonly paket: Paketbeschreibung
  readonly nicht_uebernommen: readonly NichtUebernommen[]
}

/** The list and the counts of each Stand; nothing if a finding is an error. */
export function toRegisterentwurf(
  { paket, nicht_uebernommen }: Registerart,
  registers: readonly Register[],
  umgebung: Umgebung,
): Entwurf {
  const erkannt = registers.map((register) => register.erkannt)
  const befunde = limitBefunde([
    ...registers.flatMap((register) => register.befunde),
    ...checkStaende(erkannt),
  ])
  if (hasErrors(befunde)) return onlyBefunde(befunde, erkannt)
  const spalten = paket.spalten.map(({ name }) => name)
  const tabellen = registers.map((register) => toTabelle(register, spalten, umgebung))
  const unbekannt = [...new Set(registers.flatMap((register) => register.unbekannt))]
  const files = toPaketdateien(paket, tabellen, umgebung, registers.map(toListe))
  return {
    erkannt,
    uebernommen: spalten,
    nicht_uebernommen: [
      ...nicht_uebernommen,
      ...(unbekannt.length > 0 ? [{ spalten: unbekannt, grund: 'unbekannt' }] : []),
    ],
    hinweise: registers.flatMap(({ anmerkung, hinweise }) => [
      ...(anmerkung === null ? [] : [anmerkung]),
      ...hinweise,
    ]),
    befunde: [...befunde, ...files.befunde],
    dateien: files.dateien,
  }
}

function toTabelle(
  register: Register,
  spalten: readonly string[],
  umgebung: Umgebung,
): NeueTabelle {
  const stand = register.erkannt.stand ?? ''
  const { eintraege, anmerkung } = register
  return {
    stand,
    gebietsstand: '2021',
    ebene: 'planungsraum',
    anmerkung,
    zeilen: countJePlanungsraum(eintraege, spalten, {
      raeume: umgebung.raumliste('2021'),
      stand,
    }),
  }
}

function toListe({ erkannt, eintraege, anmerkung }: Register): NeueListe {
  return {
    stand: erkannt.stand ?? '',
    gebietsstand: '2021',
    anmerkung,
    einrichtungen: eintraege.map(({ einrichtung }) => einrichtung),
  }
}
