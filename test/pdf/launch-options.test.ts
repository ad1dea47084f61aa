import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  isSandboxed,
  launchArguments,
  launchEnvironment,
  sandboxNotes,
} from '../../src/pdf/launch-options.ts'

test.each([
  [1000, {}, true],
  [1000, { BZRP_NO_SANDBOX: '1' }, false],
  [1000, { BZRP_NO_SANDBOX: '0' }, true],
  [1000, { PUPPETEER_DANGEROUS_NO_SANDBOX: 'true' }, true],
  [0, {}, false],
  [-1, {}, true],
])('user %i with %o: sandbox %s', (uid, env, sandbox) => {
  expect(isSandboxed(uid, env)).toBe(sandbox)
  expect(launchArguments(isSandboxed(uid, env)).includes('--no-sandbox')).toBe(!sandbox)
})

test('a missing sandbox is said in one line', () => {
  expect(sandboxNotes(true, 1000)).toEqual([])
  expect(sandboxNotes(false, 0)).toEqual([
    'Der Browser druckt ohne Sandbox, weil bzrp als root läuft.',
  ])
  expect(sandboxNotes(false, 1000)).toEqual([
    'Der Browser druckt ohne Sandbox, weil BZRP_NO_SANDBOX=1 gesetzt ist.',
  ])
})

test('nothing can be reached by network', () => {
  expect(launchArguments(true)).toEqual([
    '--font-render-hinting=none',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
  ])
})

const outer = { PATH: '/bin', CI_TOKEN: 'geheim', LANG: 'tr_TR', TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR' }

test('language and time zone are the same everywhere', () => {
  const env = launchEnvironment({ path: '/x', embeddedIn: undefined }, '/profile', outer)
  expect(env).toMatchObject({ PATH: '/bin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' })
})

test('the packaged browser gets its own libraries and fonts and nothing from outside', () => {
  const profile = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
  const env = launchEnvironment({ path: '/x', embeddedIn: '/a & b' }, profile, outer)
  const config = readFileSync(join(profile, 'fonts.conf'), 'utf8')
  rmSync(profile, { recursive: true })
  expect(env).toEqual({
    PATH: '/bin',
    HOME: profile,
    TMPDIR: profile,
    LD_LIBRARY_PATH: '/a & b/lib',
    FONTCONFIG_FILE: join(profile, 'fonts.conf'),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: '',
    TZ: 'UTC',
  })
  expect(config).toContain('<dir>/a &amp; b/fonts</dir>')
})
