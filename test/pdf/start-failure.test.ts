import { expect, test } from 'vitest'
import { askWhyNot, notStarting, tellingLine } from '../../src/pdf/start-failure.ts'

test.each<[what: string, output: string, line: string | undefined]>([
  ['nothing', '\n \n', undefined],
  ['one line', 'Trouble\n', 'Trouble'],
  ['the last of several', 'first\nlast\n', 'last'],
  [
    'a missing library',
    '/x/chrome: error while loading shared libraries: libnspr4.so: cannot open shared object file: No such file or directory\n',
    '/x/chrome: error while loading shared libraries: libnspr4.so: cannot open shared object file: No such file or directory',
  ],
  [
    'the cause before a stack, without process numbers and further sentences',
    `[12:12:1122/0430.1:FATAL:content/zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+ or another Linux distro that has disabled unprivileged user namespaces, see elsewhere.
#0 0x55d0 base::debug::StackTrace
[end of stack trace]`,
    'No usable sandbox!',
  ],
  ['an endless line, shortened', 'x'.repeat(500), `${'x'.repeat(119)}…`],
])('shows %s', (_what, output, line) => {
  expect(tellingLine(output)).toBe(line)
})

const failed = (said: string): { name: string; path: string; said: string } => ({
  name: 'Chromium',
  path: '/usr/bin/chromium',
  said,
})

test('the error names browser, its words and a way out', () => {
  const { kind, message, hint } = notStarting([failed('No usable sandbox!')])
  expect(kind).toBe('usage')
  expect(message).toBe(
    'Der Browser für das PDF startet nicht:\n- Chromium (/usr/bin/chromium): No usable sandbox!',
  )
  expect(hint).toContain('BZRP_NO_SANDBOX=1')
})

test.each([
  ['x: error while loading shared libraries: y', 'fehlen Bibliotheken'],
  ['spawn /x EACCES', 'erlaubt keine Programme'],
  ['beendet durch SIGTRAP', '/proc'],
  ['„/tmp“ kann nicht geschrieben werden: den Ordner gibt es nicht.', 'TMPDIR'],
  ['Das mitgelieferte Archiv des Browsers in „/x“ ist beschädigt.', 'npm ci'],
  ['findet keine einzige Schrift', 'fonts-dejavu'],
  ['sonst etwas', 'bzrp doctor'],
])('„%s“ is answered with „%s“', (said, hint) => {
  expect(notStarting([failed(said)]).hint).toContain(hint)
})

test('several browsers are told apart', () => {
  expect(notStarting([failed('a'), failed('b')]).message).toBe(
    'Keiner der gefundenen Browser startet:\n- Chromium (/usr/bin/chromium): a\n- Chromium (/usr/bin/chromium): b',
  )
})

test.skipIf(process.platform === 'win32').each([
  ['/bin/true', 'beendet mit Code 0'],
  ['/nicht/da', 'spawn /nicht/da ENOENT'],
  ['/etc/passwd', 'spawn /etc/passwd EACCES'],
])('%s says: %s', async (path, said) => {
  expect(await askWhyNot(path, [], {}, '/tmp')).toBe(said)
})
