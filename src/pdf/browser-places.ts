import { posix, win32 } from 'node:path'
import type { PlatformPath } from 'node:path'

/** What is known of a machine without touching its disk. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A browser that may be installed here, with the path where it would be. */
export interface InstalledPlace {
  readonly name: string
  readonly path: string
}

/** Commands on Linux and other Unixes, the lightest browser first. */
const commands = [
  ['Chromium Headless Shell', 'chromium-headless-shell'],
  ['Chrome Headless Shell', 'chrome-headless-shell'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
] as const

/** Looked into even if `PATH` does not name them. */
const commandFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin'] as const

const macApplications = [
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
] as const

const windowsPrograms = [
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
] as const

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'] as const

/** Names of the browsers that are looked for, for messages: each once. */
export const installableNames: readonly string[] = [...new Set(commands.map(([name]) => name))]

/** Every path where an installed browser may be, the preferred browser first. */
export function installedPlaces(machine: Machine): readonly InstalledPlace[] {
  if (machine.platform === 'darwin') {
    const folders = ['/Applications', posix.join(machine.home, 'Applications')]
    return inEach(macApplications, folders, posix)
  }
  if (machine.platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => machine.env[name] ?? [])
    return inEach(windowsPrograms, folders, win32)
  }
  return inEach(commands, commandFoldersOf(machine), posix)
}

/** How paths are written on the machine. */
export function pathsOf({ platform }: Machine): PlatformPath {
  return platform === 'win32' ? win32 : posix
}

/** The folders in which a bare command is looked for; relative entries of `PATH` are a trap. */
export function commandFoldersOf(machine: Machine): readonly string[] {
  const { platform, env } = machine
  const paths = pathsOf(machine)
  const named = (env['PATH'] ?? env['Path'] ?? '')
    .split(paths.delimiter)
    .filter((folder) => paths.isAbsolute(folder))
  return [...new Set([...named, ...(platform === 'win32' ? [] : commandFolders)])]
}

function inEach(
  programs: readonly (readonly [name: string, file: string])[],
  folders: readonly string[],
  paths: PlatformPath,
): readonly InstalledPlace[] {
  return programs.flatMap(([name, file]) =>
    folders.map((folder) => ({ name, path: paths.join(folder, file) })),
  )
}
