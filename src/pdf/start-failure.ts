import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { killGroup } from './browser-process.ts'
import { UserError } from '../diagnostics/user-error.ts'

/** A browser that was found but does not work; `said` is one line, partly in its own words. */
export class StartFailure extends Error {
  readonly said: string
  /** It had started: the next try may go well. */
  readonly passing: boolean

  constructor(
    said: string,
    { passing = false, cause }: { readonly passing?: boolean; readonly cause?: unknown } = {},
  ) {
    super(said, { cause })
    this.name = 'StartFailure'
    this.said = said
    this.passing = passing
  }
}

/** Of what it says, at most so many characters are shown. */
const longest = 120

/** How long a browser may take to say why it does not start. */
const patience = 10_000

/** What a person can do, by what the browser says. */
const remedies: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /sandbox/i,
    'Hier darf der Browser seine Sandbox nicht einrichten; das kommt in Containern vor. Erlauben Sie es, oder setzen Sie BZRP_NO_SANDBOX=1, wenn Sie allen Quellen der Profile trauen.',
  ],
  [
    /shared librar|cannot open shared object|not found \(required by/i,
    'Dem Browser fehlen Bibliotheken des Betriebssystems: Installieren Sie ihn über die Paketverwaltung, oder nennen Sie mit BZRP_BROWSER einen anderen.',
  ],
  [
    /EACCES|EPERM|permission denied|failed to map segment/i,
    'Der Ordner erlaubt keine Programme (noexec) oder Ihnen fehlen Rechte: Setzen Sie XDG_CACHE_HOME auf einen anderen Ordner, oder nennen Sie mit BZRP_BROWSER einen anderen Browser.',
  ],
  [
    /kann nicht geschrieben werden/,
    'Setzen Sie TMPDIR auf einen Ordner, in dem Sie schreiben dürfen und in dem Platz ist.',
  ],
  [
    /keine einzige Schrift/,
    'Installieren Sie eine Schrift (Debian: „sudo apt install fonts-dejavu“), oder nennen Sie mit BZRP_BROWSER einen anderen Browser.',
  ],
  [/Archiv des Browsers .* beschädigt/, 'Installieren Sie bzrp neu („npm ci“).'],
  [
    /beendet durch SIG(?:TRAP|ILL|SEGV|ABRT)/,
    'Der Browser ist beim Start abgestürzt: Prüfen Sie, ob /proc eingehängt und genug Speicher frei ist, oder nennen Sie mit BZRP_BROWSER einen anderen.',
  ],
]

/**
 * Starts a program that did not work as a browser once more by itself, to hear what it says: over
 * Puppeteer's pipe nothing of it arrives. Returns one line, shortened.
 */
export async function askWhyNot(
  path: string,
  launchArguments: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  profile: string,
): Promise<string> {
  try {
    const child = spawn(
      path,
      ['--headless', ...launchArguments, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
      {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: patience,
        killSignal: 'SIGKILL',
        detached: process.platform !== 'win32',
      },
    )
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    // Its children may live on and would keep the output open.
    child.once('exit', () => {
      if (child.pid !== undefined && process.platform !== 'win32') killGroup(child.pid)
    })
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    const line = tellingLine(Buffer.concat(said).toString())
    return line ?? (signal ? `beendet durch ${signal}` : `beendet mit Code ${code ?? 0}`)
  } catch (error) {
    return (error as Error).message
  }
}

/** The line of a browser's output that says most: the named cause, else the last one. */
export function tellingLine(output: string): string | undefined {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '' && !/^(?:#\d+ |Received signal|\[end of stack)/.test(line))
  const line =
    lines.find((each) => remedies.some(([pattern]) => pattern.test(each))) ?? lines.at(-1)
  if (line === undefined || line.length <= longest) return line
  const sentence = /^.+?[.!](?=\s)/.exec(line)?.[0] ?? line
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1)}…`
}

/** The error for browsers that are there but do not start: each with what it said. */
export function notStarting(
  failures: readonly { readonly name: string; readonly path: string; readonly said: string }[],
): UserError {
  const said = failures.map((failure) => failure.said).join('\n')
  return new UserError(
    [
      failures.length === 1
        ? 'Der Browser für das PDF startet nicht:'
        : 'Keiner der gefundenen Browser startet:',
      ...failures.map(({ name, path, said }) => `- ${name} (${path}): ${said}`),
    ].join('\n'),
    {
      hint:
        remedies.find(([pattern]) => pattern.test(said))?.[1] ??
        'Nennen Sie mit BZRP_BROWSER einen anderen Browser, oder lassen Sie die Angabe weg; „bzrp doctor“ zeigt, welche es gibt.',
    },
  )
}
