import { meintenSie } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { FruehereMassnahme, PerspektivenDatei } from '../../generated/source-types.ts'
import type { Regel, RuleFinding } from '../rule.ts'

/**
 * Was die letzte Ausgabe versprochen hat, verschwindet nicht: jede ihrer Maßnahmen steht unter
 * fruehere_massnahmen mit ihrem Verbleib.
 */
export const massnahmeVerbleib: Regel = {
  stufen: { abstimmung: 'warning', freigabe: 'error' },
  erklaerung: {
    titel: 'Verbleib früherer Maßnahmen',
    ursache:
      'Das Profil hat eine Vorgängerausgabe. Was aus einer ihrer Maßnahmen geworden ist, steht nicht da: umgesetzt, fortgeführt, geändert oder entfallen.',
    abhilfe:
      'Nennen Sie in perspektiven.yaml unter fruehere_massnahmen jede Maßnahme der letzten Ausgabe mit ihrem Verbleib; für fortgeführte die heutige Kennung, für entfallene den Grund.',
    beispiel: {
      vorher: 'fruehere_massnahmen:\n  - {id: M-04, titel: Schulweg, verbleib: offen}',
      nachher:
        'fruehere_massnahmen:\n  - {id: M-04, titel: Schulweg, verbleib: fortgefuehrt, massnahme: M-02}',
    },
  },
  check: ({ profil, perspektiven, report }) => {
    const vorgaenger = profil?.data.vorgaenger
    const hasTeil2 = (perspektiven?.data.massnahmen ?? []).length > 0
    const fruehere = perspektiven?.data.fruehere_massnahmen
    if (profil && vorgaenger && hasTeil2 && fruehere === undefined)
      report(profil.source, ['vorgaenger'], 'key', {
        message: `Was aus den Maßnahmen der Ausgabe ${vorgaenger.ausgabe} geworden ist, steht nicht im Profil.`,
        hint: 'Nennen Sie sie in perspektiven.yaml unter „fruehere_massnahmen“ mit ihrem Verbleib; gab es keine, schreiben Sie „fruehere_massnahmen: []“.',
      })
    if (!perspektiven) return
    for (const [index, eintrag] of (fruehere ?? []).entries()) {
      const found = explain(eintrag, perspektiven.data)
      if (!found) continue
      const [field, finding] = found
      const path: DataPath = ['fruehere_massnahmen', index, field]
      report(perspektiven.source, path, 'value', finding)
    }
  },
}

function explain(
  { id, verbleib, massnahme, begruendung }: FruehereMassnahme,
  { massnahmen = [] }: PerspektivenDatei,
): readonly [string, RuleFinding] | undefined {
  const known = massnahmen.map((each) => each.id)
  const goesOn = verbleib === 'fortgefuehrt' || verbleib === 'geaendert'
  if (massnahme !== undefined && !known.includes(massnahme))
    return [
      'massnahme',
      {
        message: `Die Maßnahme „${massnahme}“ gibt es in dieser Datei nicht.`,
        hint: meintenSie(massnahme, known) ?? 'Nennen Sie die Kennung, unter der sie heute steht.',
      },
    ]
  if (verbleib === 'offen')
    return [
      'verbleib',
      {
        message: `Der Verbleib der früheren Maßnahme ${id} ist offen.`,
        hint: 'Klären Sie mit dem Amt, ob sie umgesetzt, fortgeführt, geändert oder entfallen ist.',
      },
    ]
  if (goesOn && massnahme === undefined)
    return [
      'verbleib',
      {
        message: `Die frühere Maßnahme ${id} geht weiter, aber es fehlt, als welche.`,
        hint: 'Ergänzen Sie „massnahme:“ mit ihrer heutigen Kennung.',
      },
    ]
  if (verbleib === 'entfallen' && begruendung === undefined)
    return [
      'verbleib',
      {
        message: `Die frühere Maßnahme ${id} ist entfallen, der Grund fehlt.`,
        hint: 'Ergänzen Sie „begruendung:“; sie steht dann im Profil.',
      },
    ]
  return undefined
}
