import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program to start as browser, with what it needs around it. */
export interface Program {
  readonly path: string
  /** Folder of the packaged browser with its libraries and fonts; undefined for all others. */
  readonly embeddedIn: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether Chromium's sandbox can be on. Chromium refuses to start as root with it; `BZRP_NO_SANDBOX=1`
 * is for containers that forbid what it needs.
 */
export function isSandboxed(uid: number, env: Environment): boolean {
  return uid !== 0 && env['BZRP_NO_SANDBOX'] !== '1'
}

/** Why the sandbox is off; completes „ohne Sandbox, weil …“. */
export function whyNoSandbox(uid: number): string {
  return uid === 0 ? 'bzrp als root läuft' : 'BZRP_NO_SANDBOX=1 gesetzt ist'
}

/** What a person should know about a browser without sandbox: one sentence, or none. */
export function sandboxNotes(sandbox: boolean, uid: number): readonly string[] {
  return sandbox ? [] : [`Der Browser druckt ohne Sandbox, weil ${whyNoSandbox(uid)}.`]
}

/**
 * Arguments beside Puppeteer's own: text is laid out by the true widths of the letters, and nothing
 * can be reached by network, not even by way of a proxy.
 */
export function launchArguments(sandbox: boolean): readonly string[] {
  return [
    '--font-render-hinting=none',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
    ...(sandbox ? [] : ['--no-sandbox']),
  ]
}

/**
 * The environment of the browser. Language and time zone are fixed, because form fields and
 * fallback fonts depend on them and the same page must give the same bytes. The packaged browser
 * gets nothing else from outside: its libraries, its fonts, and the profile as home.
 */
export function launchEnvironment(
  { embeddedIn }: Program,
  profile: string,
  env: Environment,
): Record<string, string | undefined> {
  const fixed = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: '', TZ: 'UTC' }
  if (embeddedIn === undefined) return { ...env, ...fixed }
  return {
    PATH: env['PATH'],
    HOME: profile,
    TMPDIR: profile,
    LD_LIBRARY_PATH: join(embeddedIn, 'lib'),
    FONTCONFIG_FILE: writeFontconfig(embeddedIn, profile),
    ...fixed,
  }
}

/** Only the fonts of the package: the machine's own must not show in the PDF. */
function writeFontconfig(embeddedIn: string, profile: string): string {
  const file = join(profile, 'fonts.conf')
  const cache = join(profile, 'fontcache')
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeXml(join(embeddedIn, 'fonts'))}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
`,
  )
  return file
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
