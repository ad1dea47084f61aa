import { join } from 'node:path'
import type { Entscheider } from '../../model/gremien.ts'
import { gremienOf } from '../../model/gremien.ts'
import { toModell } from '../../approve/modell.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { formatText } from '../../diagnostics/format-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { BezirkDatei } from '../../generated/source-types.ts'
import { readGenuineFassung } from '../../publish/genuine-fassung.ts'
import type { GerechnetesProfil, Rechner } from '../../rechner.ts'
import { createRechner } from '../../rechner.ts'
import { toPruefbefunde } from '../../review/pruefbefunde.ts'
import type { Tagesordnungspunkt } from '../../review/tagesordnung.ts'
import { toTagesordnungspunkt } from '../../review/tagesordnung.ts'
import type { WorkspaceProfil } from '../../validate/workspace.ts'
import { torOfGremium } from '../approve/approve.ts'
import { loadChecked } from '../load-checked.ts'
import { createPaint } from '../paint.ts'
import type { Surroundings } from '../surroundings.ts'

/** A workspace at the gate of a Gremium. */
export interface Arbeitsstand {
  readonly root: string
  readonly bezirk: BezirkDatei
  readonly gremien: readonly Entscheider[]
  readonly profile: readonly WorkspaceProfil[]
  readonly texts: ReadonlyMap<string, string>
  readonly rechne: Rechner
}

/**
 * Opens a workspace for decisions of a Gremium; null, with the findings printed, if what all
 * profiles share has errors.
 */
export async function openArbeitsstand(
  root: string,
  gremium: string,
  world: Surroundings,
): Promise<Arbeitsstand | null> {
  const { loaded, library } = await loadChecked(root, { tor: torOfGremium(gremium) })
  const { bezirk, profile, texts, diagnostics } = loaded.workspace
  const shared = [...diagnostics, ...library.diagnostics]
  if (hasErrors(shared) || !bezirk) {
    world.err(formatText(shared, { texts, profile: 1, paint: createPaint(world.colour) }))
    return null
  }
  const rechne = await createRechner(loaded, library)
  return { root, bezirk, gremien: gremienOf(bezirk), profile, texts, rechne }
}

/** @throws UserError if there is none, or if it decides in no meeting. */
export function requireGremium({ gremien }: Arbeitsstand, id: string): Entscheider {
  const found = gremien.find((each) => each.id === id)
  const may = gremien.filter(({ umfang }) => umfang === 'alle').map((each) => each.id)
  if (!found)
    throw new UserError(`Das Gremium „${id}“ gibt es nicht.`, {
      hint: `Möglich sind: ${may.join(', ')}.`,
    })
  if (found.umfang === 'alle') return found
  throw new UserError(`Für „${id}“ gibt es keine Sitzung: Jedes Amt entscheidet für sich.`, {
    hint: 'Halten Sie die Zustimmung eines Amtes mit „bzrp approve“ fest.',
  })
}

/** A profile as an item of the agenda, with what it was computed to. */
export function toPunkt(
  { ordner, daten, diagnostics, pruefung }: WorkspaceProfil,
  { root, rechne }: Arbeitsstand,
  gremium: Entscheider,
): { readonly punkt: Tagesordnungspunkt; readonly gerechnet: GerechnetesProfil | null } {
  const { quellen } = pruefung.context
  const sources = [quellen.profil, quellen.perspektiven, ...quellen.analyse, ...quellen.fachplanung]
  const befunde = toPruefbefunde(
    diagnostics.filter(isBeforeDecision),
    (file) => sources.find((source) => source?.file === file)?.data,
  )
  if (!daten) return { punkt: { ordner, befunde, vorlage: null }, gerechnet: null }
  const gerechnet = rechne(daten)
  const punkt = toTagesordnungspunkt(
    {
      ordner,
      profil: gerechnet.inhalt.profil,
      freigabe: gerechnet.inhalt.freigabe,
      modell: toModell(gerechnet),
      wuensche: daten.aenderungswuensche?.wuensche ?? [],
      befunde,
      findFassung: (name) => readGenuineFassung(join(root, ordner), name)?.abschnitte ?? null,
    },
    gremium,
  )
  return { punkt, gerechnet }
}

function isBeforeDecision({ severity }: Diagnostic): boolean {
  return severity !== 'note'
}
