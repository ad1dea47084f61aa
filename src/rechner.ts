/**
 * From the checked sources of a profile to what it says and shows, and to how far it is agreed on:
 * the part of the pipeline that needs neither charts nor a page.
 */
import { UserError } from './diagnostics/user-error.ts'
import type { BezirkDatei, GliederungDatei } from './generated/source-types.ts'
import type { Abschnitt } from './model/abschnitt.ts'
import type { Ausgabeform } from './model/ausgabeform.ts'
import { ausgabeformen } from './model/ausgabeform.ts'
import type { Freigabestand } from './model/freigabe.ts'
import type { Profilinhalt } from './model/inhalt.ts'
import type { Profil, ProfilDaten } from './model/profil.ts'
import type { Library, LoadedWorkspace } from './pipeline.ts'
import type { Workspace } from './validate/workspace.ts'

/** What a profile says and shows, how far its agreement is, and its texts with their marks. */
export interface GerechnetesProfil {
  readonly geschrieben: Profil
  readonly inhalt: Profilinhalt & { readonly freigabe: Freigabestand }
  readonly abschnitte: readonly Abschnitt[]
  /** Hashes of what people wrote, by number of the Abschnitt. */
  readonly wortlaute: () => ReadonlyMap<string, string>
}

/**
 * Computes and words the checked sources of one profile, whole or in a short form, without laying
 * them out. What is agreed on is always the whole.
 * @param veroeffentlicht_am ISO date, if it is computed to be published
 */
export type Rechner = (
  daten: ProfilDaten,
  form?: Ausgabeform,
  veroeffentlicht_am?: string,
) => GerechnetesProfil

/** Loads what turns sources into content once, for all profiles of a workspace. */
export async function createRechner(
  { workspace, lor2021 }: LoadedWorkspace,
  { auskunft, geometrie }: Pick<Library, 'auskunft' | 'geometrie'>,
): Promise<Rechner> {
  const [model, texte, elements, approve, { toWortlaute }] = await Promise.all([
    import('./model/to-profil.ts'),
    import('./elements/resolve-texte.ts'),
    import('./elements/to-inhalt.ts'),
    import('./approve/with-freigabe.ts'),
    import('./approve/wortlaut.ts'),
  ])
  const { katalog } = workspace
  const bezirk = requireBezirk(workspace)
  const rechne: Rechner = (daten, form = 'profil', veroeffentlicht_am) => {
    const kurz = ausgabeformen[form].gliederung
    const geschrieben = model.toProfil(daten, {
      bezirk,
      gliederung: requireGliederung(katalog, daten.profil.gliederung ?? bezirk.gliederung),
      ...(kurz === null
        ? {}
        : { kurzform: { form, gliederung: requireGliederung(katalog, kurz) } }),
      raeume: lor2021,
      auskunft,
      glossar: katalog.glossar,
    })
    const profil = texte.resolveTexte(geschrieben, auskunft)
    const show = (shown: Profil): Profilinhalt =>
      elements.toInhalt(shown, { auskunft, geometrie, lizenzen: katalog.lizenzen })
    const beschluesse = daten.freigabe?.beschluesse ?? []
    const ganz = form === 'profil' ? undefined : rechne(daten).inhalt.freigabe
    return {
      geschrieben,
      wortlaute: () => toWortlaute(geschrieben),
      ...approve.withFreigabe(show(profil), { beschluesse, veroeffentlicht_am, show, ganz }),
    }
  }
  return rechne
}

/** Computes and words the Bezirksvergleich: nothing in it is agreed on, all of it follows from data. */
export async function createBezirksrechner(
  { workspace, lor2021 }: LoadedWorkspace,
  { auskunft, geometrie }: Pick<Library, 'auskunft' | 'geometrie'>,
): Promise<(daten: ProfilDaten) => Profilinhalt> {
  const [model, elements, { overviewIndikatoren }] = await Promise.all([
    import('./model/bezirksdaten.ts'),
    import('./elements/bezirk/to-bezirksinhalt.ts'),
    import('./model/profilkopf.ts'),
  ])
  const { katalog } = workspace
  const bezirk = requireBezirk(workspace)
  return (daten) => {
    const gliederung = requireGliederung(katalog, bezirk.gliederung)
    const { glossar } = katalog
    const context = { bezirk, gliederung, raeume: lor2021, auskunft, glossar }
    return elements.toBezirksinhalt(
      model.toBezirksprofil(daten, context),
      overviewIndikatoren(gliederung),
      { auskunft, geometrie },
    )
  }
}

/** An outline of the catalogue. @throws UserError if it has none of that name. */
function requireGliederung(
  { gliederungen }: Workspace['katalog'],
  name = 'berlin-14',
): GliederungDatei {
  const found = gliederungen.get(name)
  if (found) return found
  throw new UserError(`Die Gliederung „${name}“ gibt es nicht.`)
}

/** The district, which every profile needs. @throws UserError if its file has errors. */
export function requireBezirk({ bezirk }: Workspace): BezirkDatei {
  if (bezirk) return bezirk
  throw new UserError('Ohne gültige bezirk.yaml kann kein Profil gesetzt werden.', {
    hint: '„bzrp check“ zeigt, was in bezirk.yaml zu ändern ist.',
  })
}
