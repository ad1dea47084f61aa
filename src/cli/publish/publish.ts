import { join, relative } from 'node:path'
import { sha256 } from '../../approve/pruefsumme.ts'
import { toOutputFiles } from '../../build/output-files.ts'
import { formatText } from '../../diagnostics/format-text.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { BezirkDatei } from '../../generated/source-types.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import { openPrinter } from '../../pdf/printer.ts'
import type { Library, LoadedWorkspace } from '../../pipeline.ts'
import { createSetter } from '../../pipeline.ts'
import type { GerechnetesProfil } from '../../rechner.ts'
import { createRechner } from '../../rechner.ts'
import { toDataPackage } from '../../publish/data-package.ts'
import { toEditionFiles, toJson } from '../../publish/edition-files.ts'
import { listHindernisse } from '../../publish/hindernisse.ts'
import { readManifest } from '../../publish/list-editions.ts'
import { toAusgabename } from '../../publish/manifest.ts'
import { toManifest, toSelbstauskunft } from '../../publish/to-manifest.ts'
import { toModell } from '../../approve/modell.ts'
import { writeEdition } from '../../publish/write-edition.ts'
import { writeSite } from '../../publish/write-site.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { PublishOptions } from '../commands/publish.ts'
import { createDokumentsetzer } from '../dokumentsetzer.ts'
import { exitCode } from '../exit.ts'
import { checkDatum, heute } from '../heute.ts'
import { loadChecked } from '../load-checked.ts'
import { createPaint } from '../paint.ts'
import { printerOptions } from '../printer-options.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'
import { toolVersion } from '../tool.ts'

/** A profile that may be published, with all it is made of. */
interface Vorhaben {
  readonly root: string
  readonly loaded: LoadedWorkspace
  readonly library: Library
  readonly bezirk: BezirkDatei
  readonly daten: ProfilDaten
  readonly gerechnet: GerechnetesProfil
}

/** Runs `bzrp publish`; returns the exit code. */
export async function publish(
  name: string,
  options: PublishOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const { loaded, library } = await loadChecked(root, { tor: 'veroeffentlichung' })
  const { workspace } = loaded
  const [profil] = selectProfile(workspace.profile, [name], { cwd: world.cwd, root })
  if (!profil) throw new UserError(`Das Profil „${name}“ gibt es nicht.`)
  const diagnostics = [...workspace.diagnostics, ...library.diagnostics, ...profil.diagnostics]
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const { bezirk } = workspace
  const gerechnet =
    profil.daten && bezirk ? (await createRechner(loaded, library))(profil.daten) : null
  const hindernisse =
    gerechnet && profil.daten
      ? listHindernisse(gerechnet.inhalt, gerechnet.geschrieben, profil.daten, errors.length)
      : [`Die Prüfung zur Veröffentlichung nennt ${errors.length} Fehler (siehe oben).`]
  if (hindernisse.length > 0 || !gerechnet || !profil.daten || !bezirk)
    return refuse(profil.ordner, { hindernisse, errors, texts: workspace.texts }, options, world)
  if (options.zeigen) {
    world.out(
      options.json
        ? toPublishJson({ hindernisse: [] })
        : `${profil.ordner}: Der Veröffentlichung steht nichts entgegen.\n`,
    )
    return exitCode.ok
  }
  return release({ root, loaded, library, bezirk, daten: profil.daten, gerechnet }, options, world)
}

interface Ablehnung {
  readonly hindernisse: readonly string[]
  readonly errors: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
}

function refuse(
  ordner: string,
  { hindernisse, errors, texts }: Ablehnung,
  { json }: PublishOptions,
  world: Surroundings,
): number {
  if (json) world.out(toPublishJson({ hindernisse }))
  else {
    if (errors.length > 0)
      world.err(formatText(errors, { texts, profile: 1, paint: createPaint(world.colour) }))
    world.err(
      `${ordner} wird nicht veröffentlicht:\n${hindernisse.map((each) => `- ${each}\n`).join('')}`,
    )
  }
  return exitCode.freigabe
}

/** Prints the edition and puts it in its place; then everything around it. */
async function release(
  vorhaben: Vorhaben,
  options: PublishOptions,
  world: Surroundings,
): Promise<number> {
  const { root, loaded, library, bezirk, daten, gerechnet } = vorhaben
  const { kopf, raum } = gerechnet.inhalt.profil
  const folder = join(root, 'veroeffentlicht')
  const ort = { folder, raum: raum.id, name: toAusgabename(kopf) }
  // Whoever publishes the same edition again means the day on which it appeared.
  const before = readManifest(join(folder, ort.raum, ort.name))?.veroeffentlicht_am
  const datum = options.datum === undefined ? (before ?? heute(world)) : checkDatum(options.datum)
  const werkzeug = { name: 'bzrp', version: toolVersion() }
  const printer = await openPrinter(printerOptions(world, options.browser))
  try {
    const set = await createSetter(loaded, library, werkzeug)
    const manifest = toManifest(gerechnet, {
      veroeffentlicht_am: datum,
      werkzeug: { ...werkzeug, node: process.version },
      browser: { name: printer.browser.name, version: printer.browser.version },
      eingaben: inputsOf(loaded, daten.ordner),
    })
    const { inhalt, html, svgs } = await set(daten, 'profil', datum)
    const meta = {
      titel: raum.name,
      datum: new Date(kopf.bearbeitungsstand ?? kopf.datenstand),
      manifest: toSelbstauskunft(manifest),
    }
    const files = [
      ...toOutputFiles(inhalt, html, svgs),
      { path: 'profil.pdf', content: await printer.print(html, meta) },
      { path: 'modell.json', content: toJson(toModell(gerechnet)) },
    ]
    const withPackage = [
      ...files,
      { path: 'daten/datapackage.json', content: toJson(toDataPackage(inhalt, files)) },
    ]
    const ergebnis = writeEdition(ort, toEditionFiles(withPackage, manifest))
    writeSite(folder, createDokumentsetzer(bezirk))
    const ziel = relative(world.cwd, join(folder, ort.raum, ort.name)) || '.'
    world.out(
      options.json
        ? toPublishJson({ hindernisse: [], ausgabe: ziel, ergebnis })
        : describe(ziel, ergebnis),
    )
    return exitCode.ok
  } finally {
    await printer.close()
  }
}

function describe(ziel: string, ergebnis: 'neu' | 'unveraendert'): string {
  return ergebnis === 'neu'
    ? `Veröffentlicht in „${ziel}“.\n`
    : `Diese Ausgabe ist schon veröffentlicht, mit genau diesem Inhalt: „${ziel}“.\n`
}

/** Every text that went into the profile, with its hash. */
function inputsOf(
  { workspace }: LoadedWorkspace,
  ordner: string,
): readonly { readonly datei: string; readonly sha256: string }[] {
  return [...workspace.texts]
    .filter(([datei]) => datei === 'bezirk.yaml' || datei.startsWith(`${ordner}/`))
    .map(([datei, text]) => ({ datei, sha256: sha256(text) }))
    .toSorted((a, b) => (a.datei < b.datei ? -1 : 1))
}

function toPublishJson(result: {
  readonly hindernisse: readonly string[]
  readonly ausgabe?: string
  readonly ergebnis?: string
}): string {
  return toJson({ version: 1, veroeffentlicht: result.ausgabe !== undefined, ...result })
}
