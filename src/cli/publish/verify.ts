import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { toKurzform } from '../../approve/pruefsumme.ts'
import { ergebnisWorte } from '../../model/gremien.ts'
import { safe } from '../../diagnostics/safe-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Edition } from '../../publish/list-editions.ts'
import { readRecord } from '../../pdf/edition-record.ts'
import { listEditions, readManifest } from '../../publish/list-editions.ts'
import type { Befundung } from '../../publish/verify.ts'
import { verifyEdition, verifyFile } from '../../publish/verify.ts'
import { openFolder } from '../../read/folder.ts'
import { formatDatum } from '../../wording/date.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { VerifyOptions } from '../commands/verify.ts'
import { exitCode } from '../exit.ts'
import type { Surroundings } from '../surroundings.ts'

/** One thing that was looked at. */
interface Ergebnis extends Befundung {
  readonly pfad: string
}

/** Runs `bzrp verify`; returns the exit code. */
export function verify(path: string, options: VerifyOptions, world: Surroundings): number {
  const given = resolve(world.cwd, path)
  if (!existsSync(given))
    throw new UserError(`„${path}“ gibt es nicht.`, { hint: 'Prüfen Sie den Pfad.' })
  const results = statSync(given).isDirectory()
    ? ofFolder(given, path)
    : [{ pfad: path, ...ofFile(readFile(given), knownEditions(given, options, world)) }]
  world.out(options.json ? toVerifyJson(results) : results.map(formatErgebnis).join('\n'))
  return results.every(({ abweichungen }) => abweichungen.length === 0)
    ? exitCode.ok
    : exitCode.freigabe
}

function ofFile(bytes: Uint8Array, editions: readonly Edition[]): Befundung {
  return verifyFile(bytes, editions, readRecord(bytes))
}

/** An edition, or a folder of editions. */
function ofFolder(folder: string, shown: string): readonly Ergebnis[] {
  if (existsSync(join(folder, 'manifest.json')) || existsSync(join(folder, 'SHA256SUMS')))
    return [{ pfad: shown, ...verifyEdition(folder) }]
  const editions = listEditions(folder)
  if (editions.length === 0)
    throw new UserError(`Im Ordner „${shown}“ liegt keine Ausgabe.`, {
      hint: 'Nennen Sie den Ordner einer Ausgabe oder den Ordner „veroeffentlicht“.',
    })
  return editions.map(({ pfad }) => ({
    pfad: join(shown, pfad),
    ...verifyEdition(join(folder, pfad)),
  }))
}

/** Those of the workspace, and the one the file itself lies in. */
function knownEditions(
  file: string,
  { arbeitsordner }: VerifyOptions,
  world: Surroundings,
): readonly Edition[] {
  const around = [dirname(file), dirname(dirname(file))].flatMap((folder): Edition[] => {
    const manifest = existsSync(join(folder, 'manifest.json')) ? readManifest(folder) : null
    return manifest ? [{ pfad: basename(folder), manifest }] : []
  })
  return [...workspaceEditions(arbeitsordner, world), ...around]
}

/** Whoever verifies a downloaded PDF need not stand in a workspace. */
function workspaceEditions(given: string | undefined, world: Surroundings): readonly Edition[] {
  try {
    return listEditions(join(findArbeitsordner(world.cwd, given), 'veroeffentlicht'))
  } catch (error) {
    if (given === undefined && error instanceof UserError) return []
    throw error
  }
}

function readFile(file: string): Uint8Array {
  const result = openFolder(dirname(file)).read(basename(file), 400_000_000)
  if ('bytes' in result) return result.bytes
  throw new UserError(`${result.finding.message} („${file}“)`, { kind: 'io' })
}

function formatErgebnis({ pfad, manifest, abweichungen, hinweise }: Ergebnis): string {
  const state = abweichungen.length === 0 ? '✓ unverändert' : '✗ nicht wie veröffentlicht'
  const lines = [
    `${pfad}: ${state}`,
    ...(manifest
      ? [
          `  ${manifest.name} (${manifest.raum}), Bezirk ${manifest.bezirk}, Ausgabe ${manifest.ausgabe}, Version ${manifest.version}`,
          `  Datenstand ${formatDatum(manifest.datenstand)}, veröffentlicht am ${formatDatum(manifest.veroeffentlicht_am)}, Inhalt ${toKurzform(manifest.gesamtsumme)}`,
          ...manifest.beschluesse.map(
            ({ gremium, amt, datum, ergebnis, nummer }) =>
              `  ${amt === undefined ? gremium : `${gremium} ${amt}`}, ${formatDatum(datum)}: ${ergebnisWorte[ergebnis]}${nummer === undefined ? '' : ` (Nr. ${nummer})`}`,
          ),
        ]
      : []),
    ...hinweise.map((hinweis) => `  ${hinweis}`),
    ...abweichungen.map((abweichung) => `  - ${abweichung}`),
  ]
  return lines.map((line) => `${safe(line)}\n`).join('')
}

function toVerifyJson(results: readonly Ergebnis[]): string {
  const ergebnisse = results.map(({ pfad, manifest, abweichungen, hinweise }) => ({
    pfad,
    unveraendert: abweichungen.length === 0,
    ausgabe: manifest && {
      raum: manifest.raum,
      name: manifest.name,
      ausgabe: manifest.ausgabe,
      version: manifest.version,
      veroeffentlicht_am: manifest.veroeffentlicht_am,
      gesamtsumme: manifest.gesamtsumme,
      beschluesse: manifest.beschluesse,
    },
    abweichungen,
    hinweise,
  }))
  return `${JSON.stringify({ version: 1, ergebnisse }, null, 2)}\n`
}
