import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Datensatz, Geheimhaltung } from '../../model/datensatz.ts'
import { isBedingt, isFehlgrund } from '../../model/datenzelle.ts'
import type { Gebietsstand, Raumliste } from '../../model/raum.ts'
import { toBefund } from '../befund.ts'
import { checkLuecken } from '../befunde/luecken.ts'
import type { Loeser } from '../loeser.ts'
import { toDatensystem } from './datensystem.ts'
import type { Datenort, Datenstelle } from './datenstelle.ts'
import { zaehlspaltenOf } from './zaehlspalten.ts'

/** What the check of a Datensatz needs to know. */
export interface Datenpruefung {
  readonly regel: Geheimhaltung
  readonly raeume: Readonly<Record<Gebietsstand, Raumliste>>
  readonly ortOf: Datenort
}

/** Counts below the minimum that stand in the files of a Datensatz. */
export function checkKleineZellen(
  datensatz: Datensatz,
  { regel, raeume, ortOf }: Datenpruefung,
): Diagnostic[] {
  if (regel.mindestfallzahl <= 1) return []
  return datensatz.tabellen.flatMap((tabelle) => {
    const columns = zaehlspaltenOf(datensatz, tabelle)
    return [...tabelle.zeilen].flatMap(([raum, row]) =>
      columns.flatMap(({ name, titel, index }): Diagnostic[] => {
        const zelle = row[index] ?? 'keine_angabe'
        if (isFehlgrund(zelle)) return []
        const zahl = isBedingt(zelle) ? zelle.zahl : zelle
        if (zahl < 1 || zahl >= regel.mindestfallzahl) return []
        const { ebene, stand, gebietsstand } = tabelle
        const ort = ortOf({ datensatz: datensatz.id, stand, ebene, raum, spalte: name })
        return [
          toBefund(ort, {
            severity: 'error',
            code: 'kleine-zahl',
            message: `In „${titel}“ steht für ${raeume[gebietsstand].get(raum)?.name ?? raum} offen eine Anzahl unter der Mindestfallzahl ${regel.mindestfallzahl}.`,
            hint: `Lassen Sie sich die Zahlen geschützt liefern und spielen Sie sie neu ein. Zählen sie keine Menschen oder sind sie schon geschützt, steht das in daten/${datensatz.id}/datapackage.json unter „geheimhaltung“.`,
          }),
        ]
      }),
    )
  })
}

/** Hidden cells that other levels or columns of the same Datensatz give away. */
export function checkDatenluecken(
  datensatz: Datensatz,
  { regel, raeume, ortOf }: Datenpruefung,
  loeser: Loeser,
): Diagnostic[] {
  const staende = [...new Set(datensatz.tabellen.map(({ stand }) => stand))]
  return staende.flatMap((stand) => {
    const { mindestfallzahl } = regel
    const system = toDatensystem(datensatz, stand, { mindestfallzahl, raeume })
    if (!system) return []
    const nameOf = (id: string): string | undefined => {
      const stelle = system.stellen.get(id)
      return stelle && nameStelle(stelle, datensatz, raeume)
    }
    const ortOfId = (id: string) => ortOf(system.stellen.get(id) ?? anywhere(datensatz, stand))
    return checkLuecken({ system, nameOf, ortOf: ortOfId, hintOf: () => neuLiefern }, loeser)
  })
}

const neuLiefern =
  'Fragen Sie die Stelle, von der die Zahlen kommen, nach einer zweiten Sperrung, oder spielen Sie nur eine der beiden Ebenen oder Spalten ein.'

function anywhere({ id, tabellen }: Datensatz, stand: string): Datenstelle {
  const ebene = tabellen.find((tabelle) => tabelle.stand === stand)?.ebene ?? 'berlin'
  return { datensatz: id, stand, ebene, raum: '', spalte: '' }
}

/** „„Hilfen“ für Wista“: how findings name a cell of a Datensatz. */
function nameStelle(
  { raum, spalte }: Datenstelle,
  { spalten }: Datensatz,
  raeume: Datenpruefung['raeume'],
): string {
  const titel = spalten.find(({ name }) => name === spalte)?.titel ?? spalte
  const name = (raeume['2021'].get(raum) ?? raeume['2006'].get(raum))?.name ?? raum
  return `„${titel}“ für ${name}`
}
