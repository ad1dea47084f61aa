/** A hash (SHA-256, hexadecimal) by the name of what was hashed. */
export type Hashes = Readonly<Record<string, string>>

/** What the findings about all profiles of a workspace depend on. */
export interface SharedSources {
  /** bzrp itself: code, templates, fonts, packages. */
  readonly programm: string
  /** Version of Node. */
  readonly node: string
  /** bezirk.yaml and the logo it names. */
  readonly bezirk: string
  readonly katalog: string
  /** By Datensatz. */
  readonly daten: Hashes
}

/** What all profiles of a workspace are made of. */
export interface SharedInputs extends SharedSources {
  /** Which program prints, `keiner` without PDF; null if only starting it can tell. */
  readonly browser: string | null
  /** What the caller decides: formats, a fixed date. As given, not hashed. */
  readonly vorgaben: Readonly<Record<string, string>>
}

/** Everything that the output of one profile depends on. */
export interface Inputs extends SharedInputs {
  /** Folder of the profile, relative to the workspace: its name is looked at too. */
  readonly ordner: string
  /** By path inside the folder of the profile. */
  readonly quellen: Hashes
}

/** What differs, one German phrase each; none if the same output would come out. */
export function findChanges(before: Inputs, now: Inputs): readonly string[] {
  return [
    ...(before.ordner === now.ordner ? [] : [`Ordner ${before.ordner} → ${now.ordner}`]),
    ...compareNamed(before.quellen, now.quellen, (name) => name),
    ...(before.bezirk === now.bezirk ? [] : ['bezirk.yaml oder das Logo geändert']),
    ...compareNamed(before.daten, now.daten, (name) => `Datensatz ${name}`),
    ...(before.katalog === now.katalog ? [] : ['Katalog geändert']),
    ...(before.programm === now.programm ? [] : ['bzrp geändert']),
    ...(before.node === now.node ? [] : [`Node ${before.node} → ${now.node}`]),
    ...compareNamed(before.vorgaben, now.vorgaben, (name) => `Vorgabe „${name}“`),
    ...(before.browser === now.browser && now.browser !== null ? [] : ['anderer Browser']),
  ]
}

function compareNamed(before: Hashes, now: Hashes, say: (name: string) => string): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()
  return names.flatMap((name) => {
    const [was, is] = [before[name], now[name]]
    if (was === is) return []
    return [
      `${say(name)} ${was === undefined ? 'neu' : is === undefined ? 'entfallen' : 'geändert'}`,
    ]
  })
}
