import { UserError } from '../diagnostics/user-error.ts'
import type { Origin } from './browser-info.ts'
import { commandFoldersOf, installableNames, installedPlaces, pathsOf } from './browser-places.ts'
import type { InstalledPlace, Machine } from './browser-places.ts'

/** What discovery may ask about the machine; tests hand in their own. */
export interface Probe extends Machine {
  /** What `--browser` says. */
  readonly option?: string | undefined
  /** Where Puppeteer keeps browsers, and those in it for this machine, the preferred first. */
  readonly puppeteer: { readonly folder: string; readonly browsers: readonly InstalledPlace[] }
  /** The archive of the browser that comes with the packages, if it is there. */
  readonly packaged: string | undefined
  isExecutable(path: string): boolean
}

/** A browser that may be there. */
export interface Candidate {
  readonly origin: Origin
  readonly name: string
  /** The program; for the packaged browser its archive. */
  readonly path: string
  /** Who named it (`BZRP_BROWSER`), if a person did. */
  readonly namedBy?: string
}

/** The result of looking round: pure, nothing has been started. */
export interface Search {
  /** What a person has named; then nothing else counts. */
  readonly set: (Candidate & { readonly usable: boolean }) | undefined
  /** All that was found besides, in the order in which they are tried. */
  readonly found: readonly Candidate[]
}

const variables = ['BZRP_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'] as const

/** Looks for browsers: named ones, Puppeteer's, the packaged one, installed ones. */
export function findBrowsers(probe: Probe): Search {
  return {
    set: findSet(probe),
    found: [
      ...probe.puppeteer.browsers
        .filter(({ path }) => probe.isExecutable(path))
        .map((place) => ({ origin: 'puppeteer' as const, ...place })),
      ...findPackaged(probe),
      ...firstOfEach(installedPlaces(probe).filter(({ path }) => probe.isExecutable(path))).map(
        (place) => ({ origin: 'installed' as const, ...place }),
      ),
    ],
  }
}

/**
 * The browsers to try, in this order. A named one stands alone: what a person has said is never
 * replaced by something else.
 * @throws UserError (usage) if the named one is broken, or if there is none at all.
 */
export function chooseBrowsers(search: Search, probe: Probe): readonly Candidate[] {
  const { set, found } = search
  if (set && !set.usable)
    throw new UserError(
      `Der mit ${set.namedBy ?? ''} angegebene Browser „${set.path}“ ist keine ausführbare Datei.`,
      { hint: `Berichtigen Sie den Pfad oder lassen Sie ${set.namedBy ?? ''} weg.` },
    )
  if (set) return [set]
  if (found.length === 0) throw noBrowser(probe)
  return found
}

/** The error of a machine without any browser: what was looked for, and the ways to get one. */
function noBrowser(probe: Probe): UserError {
  return new UserError(
    [
      'Es wurde kein Browser gefunden, der das PDF drucken kann. Gesucht wurden:',
      `- ein Browser, den --browser, ${variables.join(' oder ')} nennt,`,
      `- Puppeteers Browser in ${probe.puppeteer.folder},`,
      `- der Browser aus den Paketen von bzrp (${whyNotPackaged(probe)}),`,
      `- installierte Browser: ${installableNames.join(', ')}.`,
    ].join('\n'),
    { hint: waysToGetOne(probe) },
  )
}

function whyNotPackaged(probe: Probe): string {
  return runsPackaged(probe)
    ? 'sie sind unvollständig: „npm ci“ installiert sie neu'
    : `nur für Linux auf x64; hier: ${probe.platform} auf ${probe.arch}`
}

/** How to get a browser onto this machine: one German sentence. */
export function waysToGetOne({ platform }: Machine): string {
  const install =
    platform === 'linux'
      ? 'Installieren Sie einen Browser (Debian: „sudo apt install chromium“)'
      : 'Installieren Sie Google Chrome, Chromium oder Microsoft Edge'
  return `${install}, laden Sie einen mit „npx puppeteer browsers install chrome-headless-shell“, oder nennen Sie einen vorhandenen mit BZRP_BROWSER=Pfad.`
}

function findSet(probe: Probe): Search['set'] {
  const named = [
    { namedBy: '--browser', value: probe.option },
    ...variables.map((name) => ({ namedBy: name, value: probe.env[name] })),
  ].find(({ value }) => value !== undefined && value !== '')
  if (named?.value === undefined) return undefined
  const path = resolveNamed(named.value, probe)
  return {
    origin: 'set',
    name: pathsOf(probe).basename(path),
    path,
    namedBy: named.namedBy,
    usable: probe.isExecutable(path),
  }
}

/** A bare command is looked for where commands are; anything else is a path. */
function resolveNamed(value: string, probe: Probe): string {
  if (/[/\\]/.test(value)) return value
  const places = commandFoldersOf(probe).map((folder) => pathsOf(probe).join(folder, value))
  return places.find((path) => probe.isExecutable(path)) ?? value
}

function findPackaged(probe: Probe): readonly Candidate[] {
  if (!runsPackaged(probe) || probe.packaged === undefined) return []
  return [{ origin: 'packaged', name: 'Chromium Headless Shell', path: probe.packaged }]
}

function runsPackaged({ platform, arch }: Machine): boolean {
  return platform === 'linux' && arch === 'x64'
}

/** The same browser is often found under several paths: the first will do. */
function firstOfEach(places: readonly InstalledPlace[]): readonly InstalledPlace[] {
  return places.filter(
    ({ name }, index) => places.findIndex((place) => place.name === name) === index,
  )
}
