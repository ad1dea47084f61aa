import { join, relative, resolve } from 'node:path'
import { compareModelle } from '../../approve/compare-modelle.ts'
import { toVergleichDokument } from '../../approve/vergleich-dokument.ts'
import { formatDokumentMarkdown } from '../../dokument/format-markdown.ts'
import { formatDokumentText } from '../../dokument/format-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { toIoError } from '../../files/io-error.ts'
import { writeAtomic } from '../../files/write-atomic.ts'
import type { Dokument } from '../../model/dokument.ts'
import { openPrinter } from '../../pdf/printer.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { DiffOptions } from '../commands/diff.ts'
import { createDokumentsetzer } from '../dokumentsetzer.ts'
import { exitCode } from '../exit.ts'
import { printerOptions } from '../printer-options.ts'
import type { Surroundings } from '../surroundings.ts'
import { loadModell } from './load-modell.ts'

/** Runs `bzrp diff`; returns the exit code: a difference is no error. */
export async function diff(
  alt: string,
  neu: string | null,
  options: DiffOptions,
  world: Surroundings,
): Promise<number> {
  const suche = { root: rootOrNull(options, world), profil: options.profil, world }
  const before = await loadModell(alt, suche)
  // An edition says which profile is meant.
  const after = await loadModell(neu, { ...suche, profil: options.profil ?? before.raum })
  if (before.raum !== after.raum)
    throw new UserError(
      `Das sind zwei Bezirksregionen: ${before.raum} ${before.name} und ${after.raum} ${after.name}.`,
    )
  const ergebnis = compareModelle(before, after)
  const form = options.json ? 'json' : (options.format ?? 'text')
  if (form === 'json') {
    const head = ({ ausgabe, version, datenstand }: typeof before): object => ({
      ausgabe,
      version,
      datenstand,
    })
    const result = {
      version: 1,
      raum: after.raum,
      alt: head(before),
      neu: head(after),
      ...ergebnis,
    }
    deliver(`${JSON.stringify(result, null, 2)}\n`, options, world)
    return exitCode.ok
  }
  const dokument = toVergleichDokument(before, after, ergebnis)
  if (form === 'text') deliver(formatDokumentText(dokument), options, world)
  else if (form === 'markdown') deliver(formatDokumentMarkdown(dokument), options, world)
  else if (form === 'html') deliver(set(dokument), options, world)
  else await print(dokument, after.datenstand, options, world)
  return exitCode.ok
}

function rootOrNull({ arbeitsordner }: DiffOptions, world: Surroundings): string | null {
  try {
    return findArbeitsordner(world.cwd, arbeitsordner)
  } catch (error) {
    // Two editions can be compared anywhere.
    if (arbeitsordner === undefined && error instanceof UserError) return null
    throw error
  }
}

function set(dokument: Dokument): string {
  return createDokumentsetzer({})(dokument)
}

async function print(
  dokument: Dokument,
  datum: string,
  options: DiffOptions,
  world: Surroundings,
): Promise<void> {
  if (options.ausgabe === undefined)
    throw new UserError('Wohin soll das PDF geschrieben werden?', {
      hint: 'Nennen Sie die Datei mit „-o aenderungen.pdf“.',
    })
  const printer = await openPrinter(printerOptions(world, options.browser))
  try {
    deliver(
      await printer.print(set(dokument), { titel: dokument.titel, datum: new Date(datum) }),
      options,
      world,
    )
  } finally {
    await printer.close()
  }
}

function deliver(
  content: string | Uint8Array,
  { ausgabe }: DiffOptions,
  world: Surroundings,
): void {
  if (ausgabe === undefined) {
    world.out(typeof content === 'string' ? content : '')
    return
  }
  const file = resolve(world.cwd, ausgabe)
  try {
    writeAtomic(file, content)
  } catch (error) {
    throw toIoError(error, 'schreiben', file)
  }
  world.err(`Geschrieben: ${relative(world.cwd, join(file)) || file}\n`)
}
