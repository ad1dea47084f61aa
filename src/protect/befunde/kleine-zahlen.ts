import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { toBefund } from '../befund.ts'
import type { Zahl } from '../profil/zahlen.ts'
import { nameZelle } from '../profil/zahlen.ts'

/** Counts from 1 to below the minimum that are printed. */
export function checkKleineZahlen(zahlen: readonly Zahl[]): Diagnostic[] {
  const withSigns = new Set(zahlen.filter(({ geheim }) => geheim).map(({ tabelle }) => tabelle))
  return zahlen
    .filter(({ wert, mindestfallzahl }) => wert !== null && wert > 0 && wert < mindestfallzahl)
    .map((zahl) => {
      // Whoever hides one number of a table says that it counts people.
      const isSicher = zahl.zaehlt === 'menschen' || withSigns.has(zahl.tabelle)
      return toBefund(zahl.ort(), {
        severity: isSicher ? 'error' : 'warning',
        code: 'kleine-zahl',
        message: `In ${nameZelle(zahl.tabelle, zahl)} steht offen eine Anzahl unter der Mindestfallzahl ${zahl.mindestfallzahl}.`,
        hint: isSicher ? sperren : `${entscheiden} ${sperren}`,
      })
    })
}

const sperren =
  'Schreiben Sie dort „•“ und prüfen Sie erneut, ob eine Summe die Zahl verrät, oder fassen Sie Gruppen zusammen.'
const entscheiden =
  'Zählt die Spalte Dinge und keine Menschen, Fälle oder Haushalte, ergänzen Sie bei ihr „zaehlt: dinge“. Sonst:'
