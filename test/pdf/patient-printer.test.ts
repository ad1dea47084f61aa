import { expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { openPatientPrinter } from '../../src/pdf/patient-printer.ts'
import type { PatientPrinter } from '../../src/pdf/patient-printer.ts'
import { crashed } from '../../src/pdf/print-trouble.ts'
import type { Printer } from '../../src/pdf/printer.ts'

const meta = { titel: 'Adlershof', datum: new Date(0) }
const options = { env: {}, uid: 0, cacheDir: '/nicht-vorhanden' }

/** Counts browsers; each prints what the function makes of its number and the page. */
function openFake(
  pages: number,
  print: (browser: number, html: string, onPrinted?: () => void) => Promise<Uint8Array>,
): Promise<PatientPrinter> & { readonly closed: string[]; opened: () => number } {
  const closed: string[] = []
  let count = 0
  const open = (): Promise<Printer> => {
    const number = ++count
    return Promise.resolve({
      browser: { name: 'x', version: '1', path: '', origin: 'set', sandbox: true, notes: [] },
      print: (html: string, _meta: unknown, onPrinted?: () => void) =>
        print(number, html, onPrinted),
      close: (force = false) => {
        closed.push(`${number}${force ? ' by force' : ''}`)
        return Promise.resolve()
      },
    } as unknown as Printer)
  }
  return Object.assign(openPatientPrinter(options, pages, open), { closed, opened: () => count })
}
const done = Promise.resolve(new Uint8Array([1]))

test('a page that crashed is tried once more, alone in a fresh browser that then ends', async () => {
  const seen: string[] = []
  const opening = openFake(2, (browser, html) => {
    seen.push(`${html} in ${browser}`)
    return browser === 1 && html === 'b' ? Promise.reject(crashed('b')) : done
  })
  const printer = await opening
  await Promise.all(['a', 'b', 'c'].map((html) => printer.print(html, meta)))
  expect(seen.toSorted()).toEqual(['a in 1', 'b in 1', 'b in 2', 'c in 1'])
  expect(opening.closed).toEqual(['2'])
  await printer.close()
  expect(opening.closed).toEqual(['2', '1'])
})

test('twice is enough: then it fails by name', async () => {
  const opening = openFake(1, () => Promise.reject(crashed('Adlershof')))
  const printer = await opening
  await expect(printer.print('a', meta)).rejects.toThrow('beim Drucken von „Adlershof“')
  expect(opening.opened()).toBe(2)
})

test('what would fail again is not tried again', async () => {
  const opening = openFake(1, () =>
    Promise.reject(new UserError('lädt von außen', { kind: 'render' })),
  )
  await expect((await opening).print('a', meta)).rejects.toThrow('lädt von außen')
  expect(opening.opened()).toBe(1)
})

test('after 40 pages a fresh browser takes over and the old one ends', async () => {
  const browsers: number[] = []
  const opening = openFake(2, (browser) => {
    browsers.push(browser)
    return done
  })
  const printer = await opening
  await Promise.all(Array.from({ length: 81 }, (_, index) => printer.print(String(index), meta)))
  expect([1, 2, 3].map((each) => browsers.filter((browser) => browser === each).length)).toEqual([
    40, 40, 1,
  ])
  expect(opening.closed).toEqual(['1', '2'])
})

test('never more pages at once than asked for', async () => {
  let open = 0
  let most = 0
  const printer = await openFake(2, async () => {
    most = Math.max(most, ++open)
    await new Promise((resolve) => setTimeout(resolve, 1))
    open--
    return new Uint8Array([1])
  })
  await Promise.all(Array.from({ length: 9 }, () => printer.print('', meta)))
  expect(most).toBe(2)
})

test('while the PDFs of some are finished, the next pages are opened', async () => {
  const finish: (() => void)[] = []
  let opened = 0
  const printer = await openFake(1, async (_browser, _html, onPrinted) => {
    opened++
    onPrinted?.()
    await new Promise<void>((resolve) => finish.push(resolve))
    return new Uint8Array([1])
  })
  const printing = Promise.all(Array.from({ length: 3 }, () => printer.print('', meta)))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(opened).toBe(3)
  for (const each of finish) each()
  await printing
})

test('one whose PDF fails is tried once more when there is room', async () => {
  let fail = (): void => undefined
  let release = (): void => undefined
  const opened: string[] = []
  const printer = await openFake(1, async (browser, html, onPrinted) => {
    opened.push(`${html} in ${browser}`)
    if (html === 'a' && browser === 1) {
      onPrinted?.()
      await new Promise<void>((_resolve, reject) => {
        fail = () => {
          reject(crashed('a'))
        }
      })
    }
    if (html === 'b') await new Promise<void>((resolve) => (release = resolve))
    return new Uint8Array([1])
  })
  const both = Promise.all(['a', 'b'].map((html) => printer.print(html, meta)))
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
  await settle()
  fail()
  await settle()
  expect(opened).toEqual(['a in 1', 'b in 1'])
  release()
  await both
  expect(opened).toEqual(['a in 1', 'b in 1', 'a in 2'])
})

test('closed by force while printing: nothing is tried again', async () => {
  let fail = (): void => undefined
  const opening = openFake(
    1,
    () =>
      new Promise((_resolve, reject) => {
        fail = () => {
          reject(crashed('a'))
        }
      }),
  )
  const printer = await opening
  const printing = printer.print('a', meta)
  await Promise.resolve()
  await printer.close(true)
  fail()
  await expect(printing).rejects.toThrow()
  expect([opening.opened(), opening.closed]).toEqual([1, ['1 by force']])
})

test('whoever closes it again waits for the end as well', async () => {
  let release: () => void = () => undefined
  const ended: string[] = []
  const slow = {
    close: async () => {
      await new Promise<void>((resolve) => (release = resolve))
      ended.push('browser')
    },
  } as unknown as Printer
  const printer = await openPatientPrinter(options, 1, () => Promise.resolve(slow))
  const first = printer.close()
  const second = printer.close(true).then(() => ended.push('second'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(ended).toEqual([])
  release()
  await Promise.all([first, second])
  expect(ended).toEqual(['browser', 'second'])
})
