import { fold, meintenSie } from '../../diagnostics/closest.ts'
import type { Datenzelle, Fehlgrund } from '../../model/datensatz.ts'
import type { WertStatus } from '../../model/wert.ts'
import { wertStatus } from '../../model/wert.ts'
import type { KeineAnzahl } from '../anzahl.ts'

const namen = Object.keys(wertStatus) as WertStatus[]
const jeName = new Map(namen.map((name) => [fold(name), name]))
/** „•“ may mean unknown or secret: it is read as secret. „0“ and „( )“ are signs like the others. */
const jeZeichen = new Map<string, WertStatus>(
  namen
    .filter((name) => name !== 'vorhanden' && name !== 'keine_angabe')
    .map((name) => [wertStatus[name].zeichen, name]),
)

/** A status as word („vorläufig“, `nichts_vorhanden`) or sign („p“, „–“); nothing is „vorhanden“. */
export function parseStatus(text: string): WertStatus | KeineAnzahl {
  if (text === '') return 'vorhanden'
  const sign = text === '-' ? '–' : text === '()' ? '( )' : text
  const status = jeZeichen.get(sign) ?? jeName.get(fold(text))
  if (status !== undefined) return status
  return {
    message: `Den Status „${text}“ gibt es nicht.`,
    hint: meintenSie(text, namen) ?? `Möglich sind: ${namen.join(', ')}.`,
  }
}

/** Value and status in one cell; an explanation if they contradict each other. */
export function combineStatus(
  zelle: Datenzelle | null,
  status: WertStatus,
): Datenzelle | KeineAnzahl {
  if (status === 'vorhanden' || status === 'unter_darstellungsgrenze')
    return (
      zelle ?? {
        message: 'Hier fehlt der Wert.',
        hint: 'Warum er fehlt, in die Spalte „status“ schreiben: geheim, nichts_vorhanden, keine_angabe …',
      }
    )
  if (isFehlstatus(status)) {
    // The official sign „•“ means either.
    const isSame = zelle === status || (zelle === 'geheim' && status === 'keine_angabe')
    if (zelle === null || isSame) return status
    return {
      message: `Hier steht ein Wert, nach dem Status „${status}“ darf aber keiner da sein.`,
      hint: 'Den Wert löschen oder den Status berichtigen.',
    }
  }
  if (typeof zelle === 'number') return { zahl: zelle, status }
  if (typeof zelle === 'object' && zelle?.status === status) return zelle
  return {
    message: `Zum Status „${status}“ gehört eine Zahl.`,
    hint: 'Die Zahl ergänzen oder den Status berichtigen.',
  }
}

/** Whether a status stands in the place of a number. */
function isFehlstatus(status: WertStatus): status is Fehlgrund {
  return !wertStatus[status].traegtWert
}
