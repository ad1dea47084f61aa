import { hashParts, sha256 } from '../files/hash.ts'
import type { Cache } from './cache.ts'
import type { Inputs, SharedSources } from './inputs.ts'
import type { Druck, Seite } from './seite.ts'

/** Key of everything that is read before anything is set. */
export function quellenschluessel(
  inputs: SharedSources & Partial<Pick<Inputs, 'ordner' | 'quellen'>>,
): string {
  const { ordner = '', daten, quellen = {}, programm, node, bezirk, katalog } = inputs
  return hashParts(
    new Map([
      ...Object.entries({ ordner, programm, node, bezirk, katalog }),
      ...named('daten', daten),
      ...named('quellen', quellen),
    ]),
  )
}

/** Key of everything that is decided before a browser is asked. */
function seitenschluessel(inputs: Inputs): string {
  const { formate = '', ...rest } = inputs.vorgaben
  const pages = formate.split(',').filter((format) => format !== 'pdf')
  return hashParts(
    new Map([
      ['seite', quellenschluessel(inputs)],
      ...named('vorgaben', { ...rest, formate: pages.join(',') }),
    ]),
  )
}

function named(group: string, parts: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(parts).map(([name, hash]) => [`${group}/${name}`, hash])
}

/** The page that the same sources have given before. */
export function readSeite(cache: Cache, inputs: Inputs): Seite | null {
  const bytes = cache.get('seiten', seitenschluessel(inputs))
  // Its checksum is right and its key names this version of bzrp: it is what we have written.
  return bytes ? (JSON.parse(bytes.toString('utf8')) as Seite) : null
}

/** Whether `readSeite` will find it. */
export function hasSeite(cache: Cache, inputs: Inputs): boolean {
  return cache.get('seiten', seitenschluessel(inputs)) !== null
}

export function keepSeite(cache: Cache, inputs: Inputs, seite: Seite): void {
  cache.put('seiten', seitenschluessel(inputs), () => JSON.stringify(seite))
}

/** Key of a PDF; null if it cannot be told which browser prints. */
function druckschluessel(inputs: Inputs, seite: Seite, druck: Druck): string | null {
  const html = seite.files.find(({ path }) => path === druck.html)
  if (inputs.browser === null || !html) return null
  const { programm, node, browser } = inputs
  const { titel } = druck
  const page = { html: sha256(html.content), datum: seite.datum, titel }
  return hashParts(new Map(Object.entries({ pdf: '1', programm, node, browser, ...page })))
}

/** The PDF of the same page, printed before by the same browser; else prints it and keeps it. */
export async function printOrReuse(
  cache: Cache,
  {
    inputs,
    seite,
    druck,
  }: { readonly inputs: Inputs; readonly seite: Seite; readonly druck: Druck },
  print: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = druckschluessel(inputs, seite, druck)
  const known = key === null ? null : cache.get('pdf', key)
  if (known) return known
  const pdf = await print()
  if (key !== null) cache.put('pdf', key, () => pdf)
  return pdf
}
