import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '../build/lock.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { currentText } from '../files/current-text.ts'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'

/** What decisions change in the folder of a profile. */
export interface Beschlussdateien {
  readonly freigabe: Textwechsel
  /** Null if no request has changed. */
  readonly wuensche: Textwechsel | null
  readonly fassungen: readonly { readonly pruefsumme: string; readonly inhalt: string }[]
}

/** A file and what it is to hold now. */
export interface Textwechsel {
  /** The text that the new one was made from; null if there was no file. */
  readonly before: string | null
  /** Null to leave the file as it is. */
  readonly text: string | null
}

/**
 * Keeps what was decided about, then the requests, then the decisions: whoever is interrupted in
 * between has a Fassung that nobody names, and no decision without its Fassung. Two runs never write
 * at the same time, and none writes over what another one has written since it read.
 * @throws UserError if somebody has changed one of the files since it was read or is writing, or
 * (io) if something cannot be written; freigabe.yaml is then as it was.
 */
export function writeBeschluss(
  profilordner: string,
  { freigabe, wuensche, fassungen }: Beschlussdateien,
  now: Date,
): void {
  const folder = join(profilordner, 'fassungen')
  const kept = fassungen.map(({ pruefsumme, inhalt }) => ({
    file: join(folder, `${pruefsumme}.json`),
    inhalt,
  }))
  const files = {
    wuensche: join(profilordner, 'aenderungswuensche.yaml'),
    freigabe: join(profilordner, 'freigabe.yaml'),
  }
  const lock = takeLock(
    profilordner,
    now,
    'Warten Sie, bis er fertig ist, und wiederholen Sie den Befehl.',
  )
  try {
    refuseLinks([files.freigabe, files.wuensche, folder, ...kept.map(({ file }) => file)])
    requireUnchanged(files.freigabe, freigabe)
    if (wuensche) requireUnchanged(files.wuensche, wuensche)
    for (const { file, inhalt } of kept)
      if (!existsSync(file)) {
        mkdirSync(folder, { recursive: true })
        writeAtomic(file, inhalt)
      }
    if (wuensche?.text != null) writeAtomic(files.wuensche, wuensche.text)
    if (freigabe.text !== null) writeAtomic(files.freigabe, freigabe.text)
  } catch (error) {
    throw toIoError(error, 'schreiben', files.freigabe)
  } finally {
    lock.release()
  }
}

function requireUnchanged(file: string, { before }: Textwechsel): void {
  if (currentText(file) === before) return
  throw new UserError(`„${file}“ hat sich inzwischen geändert; nichts wurde geschrieben.`, {
    hint: 'Wiederholen Sie den Befehl.',
  })
}

/** Writing through a link would change a file that nobody has named. */
function refuseLinks(paths: readonly string[]): void {
  const link = paths.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
  if (link !== undefined)
    throw new UserError(
      `„${link}“ ist ein Verweis; Beschlüsse werden nur in eigene Dateien geschrieben.`,
      {
        hint: 'Legen Sie die Datei selbst an diese Stelle.',
      },
    )
}
