import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { closest } from '../../diagnostics/closest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { toIoError } from '../../files/io-error.ts'
import type { Art } from '../../import/arten.ts'
import { arten } from '../../import/arten.ts'
import type {
  Angaben,
  AsyncEinspielung,
  Eingabe,
  Einspielung,
  Umgebung,
} from '../../import/einspielung.ts'
import { createUmgebung } from './umgebung.ts'
import { readZuordnung } from './zuordnung.ts'

/** An import ready to run. */
export interface PreparedImport {
  readonly einspielung: Einspielung | AsyncEinspielung
  readonly eingaben: readonly Eingabe[]
  readonly umgebung: Umgebung
  readonly angaben: Angaben
  /** Folder of the workspace it writes to. */
  readonly ziel: string
}

/** What was typed behind `bzrp import`. */
export interface ImportCall {
  readonly art: string
  readonly dateien: readonly string[]
  readonly options: Omit<Angaben, 'zuordnung'> & {
    readonly nach?: string
    readonly zuordnung?: string
  }
}

/** @throws UserError if the kind or a file does not exist, or if the kind knows no such option. */
export async function prepareImport(
  { art, dateien, options }: ImportCall,
  cwd: string,
): Promise<PreparedImport> {
  const kind = arten.find((each) => each.art === art)
  if (!kind) throw unknownArt(art)
  const { nach = '.', ...typed } = options
  for (const option of angaben)
    if (typed[option] !== undefined && !kind.angaben?.includes(option))
      throw unknownAngabe(option, kind)
  const ziel = resolve(cwd, nach)
  return {
    einspielung: await kind.load(),
    eingaben: dateien.map((name) => readEingabe(name, cwd)),
    umgebung: createUmgebung(ziel),
    angaben: toAngaben(typed, cwd),
    ziel,
  }
}

/** Options that only some kinds know. */
const angaben = ['stand', 'herausgeber', 'lizenz', 'namensnennung', 'zuordnung'] as const

function toAngaben(
  { stand, herausgeber, lizenz, namensnennung, zuordnung }: ImportCall['options'],
  cwd: string,
): Angaben {
  return {
    ...(stand !== undefined && { stand }),
    ...(herausgeber !== undefined && { herausgeber }),
    ...(lizenz !== undefined && { lizenz }),
    ...(namensnennung !== undefined && { namensnennung }),
    ...(zuordnung !== undefined && { zuordnung: readZuordnung(readEingabe(zuordnung, cwd)) }),
  }
}

function unknownAngabe(option: string, { art, angaben: known = [] }: Art): UserError {
  return new UserError(`Die Art „${art}“ kennt die Angabe --${option} nicht.`, {
    hint:
      known.length === 0
        ? 'Diese Art braucht keine weiteren Angaben.'
        : `Möglich sind: ${known.map((name) => `--${name}`).join(', ')}.`,
  })
}

function unknownArt(art: string): UserError {
  const names = arten.map((each) => each.art)
  const guess = closest(art, names)
  return new UserError(`Die Art „${art}“ gibt es nicht.`, {
    hint: guess === undefined ? `Möglich sind: ${names.join(', ')}.` : `Meinten Sie „${guess}“?`,
  })
}

function readEingabe(name: string, cwd: string): Eingabe {
  const file = resolve(cwd, name)
  if (!existsSync(file)) throw new UserError(`Die Datei „${name}“ gibt es nicht.`)
  try {
    return { name, bytes: readFileSync(file) }
  } catch (error) {
    throw toIoError(error, 'lesen', name)
  }
}
