import { join, relative, resolve } from 'node:path'
import type { Entscheider } from '../../model/gremien.ts'
import type { OutputFile } from '../../build/switch-folder.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { formatDokumentDocx } from '../../dokument/format-docx.ts'
import { writeSitzung } from '../../publish/write-sitzung.ts'
import { toBaVorlage } from '../../review/ba-vorlage.ts'
import { toKenntnisnahme } from '../../review/kenntnisnahme.ts'
import type { Sitzung } from '../../review/sitzung-dokument.ts'
import { countAbschnitte, toSitzungDokument } from '../../review/sitzung-dokument.ts'
import type { Tagesordnungspunkt, Vorlage } from '../../review/tagesordnung.ts'
import type { WorkspaceProfil } from '../../validate/workspace.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { PackOptions } from '../commands/review.ts'
import { createDokumentsetzer } from '../dokumentsetzer.ts'
import { exitCode } from '../exit.ts'
import { checkDatum } from '../heute.ts'
import { printerOptions } from '../printer-options.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Arbeitsstand } from './open-sitzung.ts'
import { openArbeitsstand, requireGremium, toPunkt } from './open-sitzung.ts'

/** Runs `bzrp review pack`; returns the exit code. */
export async function packSitzung(
  names: readonly string[],
  options: PackOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const datum = checkDatum(options.sitzung)
  const stand = await openArbeitsstand(root, options.gremium, world)
  if (!stand) return exitCode.findings
  const gremium = requireGremium(stand, options.gremium)
  const punkte = selectPunkte(names, stand, { gremium, world })
  const sitzung: Sitzung = { gremium, datum, bezirk: stand.bezirk }
  const target = resolve(
    world.cwd,
    options.ausgabe ?? join(root, 'sitzungen', `${datum}-${gremium.id}`),
  )
  const files = await setFiles(sitzung, punkte, options, world)
  writeSitzung(target, files)
  const ordner = relative(world.cwd, target) || '.'
  world.out(options.json ? toJson(ordner, files, punkte) : describe(ordner, files, punkte))
  return exitCode.ok
}

/** The named profiles; else those that have been handed in and that this Gremium has to decide about. */
function selectPunkte(
  names: readonly string[],
  stand: Arbeitsstand,
  { gremium, world }: { readonly gremium: Entscheider; readonly world: Surroundings },
): readonly Tagesordnungspunkt[] {
  const ort = { cwd: world.cwd, root: stand.root }
  const chosen = selectProfile(stand.profile, names, ort).filter(
    (profil) => names.length > 0 || isHandedIn(profil),
  )
  const punkte = chosen
    .map((profil) => toPunkt(profil, stand, gremium).punkt)
    .filter(({ vorlage }) => vorlage === null || vorlage.abschnitte.length > 0)
  if (punkte.length > 0) return punkte
  throw new UserError(`${gremium.name} hat nichts zu entscheiden.`, {
    hint:
      names.length === 0
        ? 'Profile im Status „entwurf“ kommen nur auf die Tagesordnung, wenn Sie sie nennen.'
        : 'Alle Abschnitte der genannten Profile haben die Zustimmung.',
  })
}

/** Drafts that nobody has put forward yet, and what nobody works on any more, are no item. */
function isHandedIn({ pruefung, daten }: WorkspaceProfil): boolean {
  const status = pruefung.context.profil?.data.status ?? 'entwurf'
  if (status === 'abgeloest' || status === 'zurueckgezogen') return false
  return status !== 'entwurf' || (daten?.freigabe?.beschluesse.length ?? 0) > 0
}

async function setFiles(
  sitzung: Sitzung,
  punkte: readonly Tagesordnungspunkt[],
  options: PackOptions,
  world: Surroundings,
): Promise<readonly OutputFile[]> {
  const dokument = toSitzungDokument(sitzung, punkte)
  const html = createDokumentsetzer(sitzung.bezirk)(dokument)
  const vorlagen = punkte.flatMap(({ vorlage }) => vorlage ?? [])
  const { writeBeschlussblatt } = await import('../../review/write-beschlussblatt.ts')
  const files: OutputFile[] = [
    { path: 'beschlussblatt.xlsx', content: await writeBeschlussblatt(sitzung, vorlagen) },
    ...draftVorlagen(sitzung, vorlagen, options.vorlagen === true),
  ]
  if (options.format.includes('html')) files.push({ path: 'unterlagen.html', content: html })
  if (options.format.includes('pdf')) {
    const { openPrinter } = await import('../../pdf/printer.ts')
    const printer = await openPrinter(printerOptions(world, options.browser))
    try {
      const meta = { titel: dokument.titel, datum: new Date(`${sitzung.datum}T00:00:00Z`) }
      files.push({ path: 'unterlagen.pdf', content: await printer.print(html, meta) })
    } finally {
      await printer.close()
    }
  }
  return files
}

/** The papers by which the Bezirksamt decides and the BVV is told, for people to go on with. */
function draftVorlagen(
  sitzung: Sitzung,
  vorlagen: readonly Vorlage[],
  alle: boolean,
): readonly OutputFile[] {
  const { gremium, datum } = sitzung
  return [
    ...(alle || gremium.status === 'beschlossen_bezirksamt'
      ? [
          {
            path: 'ba-vorlage.docx',
            content: formatDokumentDocx(toBaVorlage(sitzung, vorlagen), datum),
          },
        ]
      : []),
    ...(alle || gremium.status === 'zur_kenntnis_bvv'
      ? [
          {
            path: 'vorlage-zur-kenntnisnahme.docx',
            content: formatDokumentDocx(toKenntnisnahme(sitzung, vorlagen), datum),
          },
        ]
      : []),
  ]
}

function describe(
  ordner: string,
  files: readonly OutputFile[],
  punkte: readonly Tagesordnungspunkt[],
): string {
  const lines = punkte.map(({ ordner: profil, vorlage }) =>
    vorlage
      ? `  ${vorlage.name} (${vorlage.raum}): zu entscheiden ${countAbschnitte(vorlage.abschnitte.length)}`
      : `  ${profil}: nicht entscheidungsreif, „bzrp check“ zeigt die Fehler`,
  )
  return `${[`Unterlagen in „${ordner}“: ${files.map(({ path }) => path).join(', ')}`, ...lines].join('\n')}\n`
}

/** As schemas/ausgabe/sitzung.schema.json says. */
function toJson(
  ordner: string,
  files: readonly OutputFile[],
  punkte: readonly Tagesordnungspunkt[],
): string {
  const profile = punkte.map(({ ordner: profil, vorlage, befunde }) => ({
    ordner: profil,
    raum: vorlage?.raum ?? null,
    abschnitte: vorlage?.abschnitte.map(({ nr }) => nr) ?? [],
    fehler: befunde.filter(({ schwere }) => schwere === 'Fehler').length,
    wuensche_offen: vorlage?.wuensche.length ?? 0,
  }))
  const dateien = files.map(({ path }) => path)
  return `${JSON.stringify({ version: 1, ordner, dateien, profile }, null, 2)}\n`
}
