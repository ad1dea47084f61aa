import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { chooseBrowsers, findBrowsers } from '../../src/pdf/find-browsers.ts'
import type { Probe } from '../../src/pdf/find-browsers.ts'

const archive = '/tool/node_modules/@sparticuz/chromium/bin'
const shell = '/home/anna/.cache/puppeteer/chrome-headless-shell/linux-1/chrome-headless-shell'

/** A machine with the given executables; Linux on x64 with the packaged browser if not said else. */
function probe(executables: readonly string[], more: Partial<Probe> = {}): Probe {
  return {
    platform: 'linux',
    arch: 'x64',
    home: '/home/anna',
    env: { PATH: '/usr/bin:/bin' },
    puppeteer: { folder: '/home/anna/.cache/puppeteer', browsers: [] },
    packaged: archive,
    isExecutable: (path) => executables.includes(path),
    ...more,
  }
}

function choose(probe: Probe): readonly string[] {
  return chooseBrowsers(findBrowsers(probe), probe).map(({ origin, path }) => `${origin} ${path}`)
}

const puppeteer = {
  folder: '/home/anna/.cache/puppeteer',
  browsers: [{ name: 'Chrome Headless Shell', path: shell }],
}
const everything = [shell, '/opt/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome']

describe('order', () => {
  test.each<[what: string, probe: Probe, chosen: readonly string[]]>([
    [
      'everything there, nothing named',
      probe(everything, { puppeteer }),
      [
        `puppeteer ${shell}`,
        `packaged ${archive}`,
        'installed /usr/bin/chromium',
        'installed /usr/bin/google-chrome',
      ],
    ],
    ['only what comes with the packages', probe([]), [`packaged ${archive}`]],
    [
      'the packaged browser does not run on arm64',
      probe(['/usr/bin/chromium'], { arch: 'arm64' }),
      ['installed /usr/bin/chromium'],
    ],
    [
      'nor on macOS',
      probe(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {
        platform: 'darwin',
      }),
      ['installed /Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ],
    [
      'a browser in the own applications of macOS',
      probe(['/home/anna/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], {
        platform: 'darwin',
      }),
      ['installed /home/anna/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ],
    [
      'Edge on Windows',
      probe(['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        platform: 'win32',
        env: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      }),
      ['installed C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ],
    [
      'Chrome before Edge on Windows',
      probe(
        [
          'C:\\Users\\Anna\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
          'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
        ],
        {
          platform: 'win32',
          env: {
            ProgramFiles: 'C:\\Program Files',
            LOCALAPPDATA: 'C:\\Users\\Anna\\AppData\\Local',
          },
        },
      ),
      [
        'installed C:\\Users\\Anna\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'installed C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    ],
    [
      'headless shell before full browsers, each name once',
      probe(
        [
          '/usr/bin/google-chrome',
          '/usr/bin/google-chrome-stable',
          '/usr/bin/chromium',
          '/usr/bin/chromium-headless-shell',
        ],
        { packaged: undefined },
      ),
      [
        'installed /usr/bin/chromium-headless-shell',
        'installed /usr/bin/chromium',
        'installed /usr/bin/google-chrome-stable',
      ],
    ],
    [
      'folders of PATH, but no relative ones',
      probe(['bin/chromium', './chromium', '/opt/bin/chromium'], {
        packaged: undefined,
        env: { PATH: 'bin:.::/opt/bin' },
      }),
      ['installed /opt/bin/chromium'],
    ],
    [
      'usual folders even without PATH',
      probe(['/usr/bin/chromium'], { packaged: undefined, env: {} }),
      ['installed /usr/bin/chromium'],
    ],
    [
      'what Puppeteer has noted but is gone does not count',
      probe([], { puppeteer }),
      [`packaged ${archive}`],
    ],
  ])('%s', (_what, machine, chosen) => {
    expect(choose(machine)).toEqual(chosen)
  })
})

describe('a named browser', () => {
  const env = (more: Record<string, string>): Probe['env'] => ({ PATH: '/usr/bin', ...more })

  test.each<[what: string, more: Partial<Probe>, path: string]>([
    ['by BZRP_BROWSER', { env: env({ BZRP_BROWSER: '/opt/chrome' }) }, '/opt/chrome'],
    [
      'by Puppeteer’s variable',
      { env: env({ PUPPETEER_EXECUTABLE_PATH: '/opt/chrome' }) },
      '/opt/chrome',
    ],
    [
      'by the option before both variables',
      {
        option: '/opt/chrome',
        env: env({ BZRP_BROWSER: '/nirgends', PUPPETEER_EXECUTABLE_PATH: '/nirgends' }),
      },
      '/opt/chrome',
    ],
    [
      'by BZRP_BROWSER before Puppeteer’s variable',
      { env: env({ BZRP_BROWSER: '/opt/chrome', PUPPETEER_EXECUTABLE_PATH: '/nirgends' }) },
      '/opt/chrome',
    ],
    ['as a bare command', { env: env({ BZRP_BROWSER: 'chromium' }) }, '/usr/bin/chromium'],
  ])('%s stands alone', (_what, more, path) => {
    expect(choose(probe(everything, { puppeteer, ...more }))).toEqual([`set ${path}`])
  })

  test('an empty variable names none', () => {
    expect(choose(probe([], { env: env({ BZRP_BROWSER: '' }) }))).toEqual([`packaged ${archive}`])
  })

  test.each([
    [{ option: '/nirgends' }, '--browser', '/nirgends'],
    [{ env: env({ BZRP_BROWSER: '/nirgends' }) }, 'BZRP_BROWSER', '/nirgends'],
    [{ env: env({ BZRP_BROWSER: 'crome' }) }, 'BZRP_BROWSER', 'crome'],
    [{ env: env({ PUPPETEER_EXECUTABLE_PATH: '/x' }) }, 'PUPPETEER_EXECUTABLE_PATH', '/x'],
  ])('that is not there is an error, whatever else is: %o', (more, name, path) => {
    const machine = probe(everything, { puppeteer, ...more })
    expect(() => choose(machine)).toThrow(
      new UserError(`Der mit ${name} angegebene Browser „${path}“ ist keine ausführbare Datei.`, {
        hint: `Berichtigen Sie den Pfad oder lassen Sie ${name} weg.`,
      }),
    )
  })
})

test('without any browser the error says what was looked for and how to get one', () => {
  const machine = probe([], { arch: 'arm64' })
  let error: unknown
  try {
    choose(machine)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(UserError)
  const { kind, message, hint } = error as UserError
  expect(kind).toBe('usage')
  expect(`${message}\n→ ${hint ?? ''}`).toMatchInlineSnapshot(`
    "Es wurde kein Browser gefunden, der das PDF drucken kann. Gesucht wurden:
    - ein Browser, den --browser, BZRP_BROWSER oder PUPPETEER_EXECUTABLE_PATH nennt,
    - Puppeteers Browser in /home/anna/.cache/puppeteer,
    - der Browser aus den Paketen von bzrp (nur für Linux auf x64; hier: linux auf arm64),
    - installierte Browser: Chromium Headless Shell, Chrome Headless Shell, Chromium, Google Chrome, Microsoft Edge.
    → Installieren Sie einen Browser (Debian: „sudo apt install chromium“), laden Sie einen mit „npx puppeteer browsers install chrome-headless-shell“, oder nennen Sie einen vorhandenen mit BZRP_BROWSER=Pfad."
  `)
})

test('on Linux on x64 without its package the error says how to get that', () => {
  expect(() => choose(probe([], { packaged: undefined }))).toThrow(
    '- der Browser aus den Paketen von bzrp (sie sind unvollständig: „npm ci“ installiert sie neu),',
  )
})
