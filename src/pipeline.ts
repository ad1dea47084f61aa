/**
 * From a folder to finished profiles. The stages do not know each other; this file knows them all:
 *
 *   read       workspace, tables, images, data library   files → text with places
 *   validate   schema and rules                          → typed data, Diagnostics
 *   model      outline and sources become one            → Profil
 *   compute    counts                                    → figures and comparisons
 *   elements   Profil and figures                        → texts with figures, Profilinhalt
 *   charts     Diagramm                                  → SVG
 *   sandbox    chart of own data, in a process apart     → SVG
 *   html       Profilinhalt and SVG                      → one page
 *   pdf        page                                      → PDF
 *
 * Heavy stages are loaded when they are needed: `check` never sees a chart or a browser.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { checkIndikatoren } from './compute/check-indikatoren.ts'
import { checkMss } from './compute/check-mss.ts'
import { createWerteauskunft } from './compute/werteauskunft.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { startOfFile } from './diagnostics/diagnostic.ts'
import type { Ausgabeform } from './model/ausgabeform.ts'
import type { Datensatz } from './model/datensatz.ts'
import type { Geometrie } from './model/geometrie.ts'
import { allDarstellungen } from './model/inhalt.ts'
import type { Profilinhalt } from './model/inhalt.ts'
import type { ProfilDaten } from './model/profil.ts'
import type { Raumliste } from './model/raum.ts'
import type { Werteauskunft } from './model/vergleich.ts'
import { withAenderungen } from './publish/with-aenderungen.ts'
import type { Bildzweck } from './read/bild.ts'
import { readDatensaetze } from './read/datensaetze.ts'
import type { Folder } from './read/folder.ts'
import { openFolder } from './read/folder.ts'
import { readGeometrie } from './read/geometrie.ts'
import { listProfile } from './read/list-profile.ts'
import { readRaumliste, readUmrechnung } from './read/raeume.ts'
import { readProfile, readShared } from './read/workspace.ts'
import { createBezirksrechner, createRechner, requireBezirk } from './rechner.ts'
import { createTurns } from './threads/turns.ts'
import { validateDaten } from './validate/daten.ts'
import { diagnosticAt } from './validate/diagnostic-at.ts'
import type { ValidateOptions, Workspace } from './validate/workspace.ts'
import { validateProfile, validateShared } from './validate/workspace.ts'
import { createZeichenwerkzeuge, ohneGedaechtnis } from './zeichenwerkzeuge.ts'

/** A workspace that has been read and checked. */
export interface LoadedWorkspace {
  /** Folder with bezirk.yaml. */
  readonly root: string
  /** Folder of the installed package. */
  readonly tool: string
  readonly lor2021: Raumliste
  readonly lor2006: Raumliste
  readonly workspace: Workspace
}

/** Reads and checks a workspace; findings are values in it, also those of broken profiles. */
export async function loadWorkspace(
  root: string,
  tool: string,
  options: ValidateOptions = {},
): Promise<LoadedWorkspace> {
  const folder = openFolder(root)
  return loadProfile(await loadShared(folder, tool), folder, listProfile(folder), options)
}

/** What all profiles share, read and checked: no profile is in it. */
export async function loadShared(folder: Folder, tool: string): Promise<LoadedWorkspace> {
  const lor2021 = readRaumliste(join(tool, 'katalog'), '2021')
  const lor2006 = readRaumliste(join(tool, 'katalog'), '2006')
  const workspace = validateShared(await readShared(folder, tool))
  return { root: folder.root, tool, lor2021, lor2006, workspace }
}

/**
 * The same workspace with the profiles in these folders (`profiles/092007-adlershof`); where images
 * are only checked, none is in their data.
 */
export async function loadProfile(
  loaded: LoadedWorkspace,
  folder: Folder,
  ordner: readonly string[],
  { bildzweck, ...options }: ValidateOptions & { readonly bildzweck?: Bildzweck } = {},
): Promise<LoadedWorkspace> {
  const sources = await readProfile(folder, ordner, bildzweck)
  return { ...loaded, workspace: validateProfile(loaded.workspace, sources, loaded, options) }
}

/** What the figures and maps of every profile are taken from. */
export interface Library {
  readonly datensaetze: readonly Datensatz[]
  readonly auskunft: Werteauskunft
  readonly geometrie: Geometrie
  readonly diagnostics: readonly Diagnostic[]
}

/** Opens the data library: that of the tool, overlaid by that of the workspace. */
export function openLibrary({ root, tool, lor2021, lor2006, workspace }: LoadedWorkspace): Library {
  const katalog = join(tool, 'katalog')
  const { datensaetze, diagnostics } = readDatensaetze([join(tool, 'daten'), join(root, 'daten')], {
    raeume: { '2006': lor2006, '2021': lor2021 },
    root,
  })
  const auskunft = createWerteauskunft({
    lor2021,
    lor2006,
    umrechnung: readUmrechnung(katalog),
    datensaetze,
    indikatoren: workspace.katalog.indikatoren,
  })
  const unknown = workspace.katalog.indikatordateien.flatMap(({ source, data }) =>
    checkIndikatoren(data.indikatoren, datensaetze).map(({ path, ...finding }) =>
      diagnosticAt(source, path, 'value', { severity: 'error', ...finding }),
    ),
  )
  const klassen = checkMss(datensaetze).map(({ datensatz, ...finding }): Diagnostic => {
    const file = `daten/${datensatz}/datapackage.json`
    return { severity: 'warning', ...finding, file, range: startOfFile, path: '' }
  })
  const geometrie = readGeometrie(katalog, '2021')
  return {
    datensaetze,
    auskunft,
    geometrie,
    diagnostics: [...diagnostics, ...unknown, ...klassen],
  }
}

/** The same workspace with the findings that need the data library. */
export function compareWithLibrary(
  loaded: LoadedWorkspace,
  { auskunft }: Pick<Library, 'auskunft'>,
): LoadedWorkspace {
  return { ...loaded, workspace: validateDaten(loaded.workspace, auskunft) }
}

/** A profile, set: ready to be written and printed. */
export interface SetProfil {
  readonly inhalt: Profilinhalt
  readonly html: string
  /** SVG files by id of the Darstellung. */
  readonly svgs: ReadonlyMap<string, string>
}

/** Turns the checked sources of one profile, or of a Bezirksvergleich, into its page. */
export type Setter = (
  daten: ProfilDaten,
  form?: Ausgabeform,
  veroeffentlicht_am?: string,
) => Promise<SetProfil>

/** Loads charts and templates once, for all profiles of a workspace. */
export async function createSetter(
  loaded: LoadedWorkspace,
  library: Library,
  werkzeug: { readonly name: string; readonly version: string },
  gedaechtnis = ohneGedaechtnis,
): Promise<Setter> {
  const [rechne, rechneBezirk, { drawInhalt }, { drawEigene }, html, fonts, colours] =
    await Promise.all([
      createRechner(loaded, library),
      createBezirksrechner(loaded, library),
      import('./charts/draw-inhalt.ts'),
      import('./charts/draw-eigene.ts'),
      import('./html/render.ts'),
      import('./read/fonts.ts'),
      import('./model/erscheinungsbild.ts'),
    ])
  const { workspace } = loaded
  const bezirk = requireBezirk(workspace)
  const logo = workspace.logo
    ? {
        bild: workspace.logo,
        alternativtext: bezirk.erscheinungsbild?.logo_alternativtext ?? `Logo ${bezirk.name}`,
      }
    : null
  const files = fonts.readFonts()
  const erscheinungsbild = colours.createErscheinungsbild(bezirk.erscheinungsbild?.farbe_primaer)
  const farben = erscheinungsbild.hell
  const tools = createZeichenwerkzeuge(fonts.uprightLatin(files), farben)
  // One page after the other: drawn in turns, all would be ready only with the last of them.
  const drawing = createTurns(1)
  return async (daten, form = 'profil', veroeffentlicht_am) => {
    const inhalt: Profilinhalt =
      form === 'vergleich'
        ? rechneBezirk(daten)
        : withAenderungen(rechne(daten, form, veroeffentlicht_am), loaded.root)
    const { werkzeuge, end } = gedaechtnis({ ordner: daten.ordner, form }, farben, tools)
    const eigene = await drawEigene(allDarstellungen(inhalt), werkzeuge.drawEigen)
    const zeichnungen = await drawing.take(() => drawInhalt(inhalt, werkzeuge, eigene))
    end()
    const page = html.renderProfil({
      inhalt,
      zeichnungen: zeichnungen.seite,
      erscheinungsbild,
      logo,
      fonts: files,
      werkzeug,
      ...(inhalt.freigabe && { kennung: inhalt.freigabe.gesamtsumme.slice(0, 12) }),
      sha256: (text) => createHash('sha256').update(text).digest('base64'),
    })
    return { inhalt, html: page, svgs: zeichnungen.dateien }
  }
}
