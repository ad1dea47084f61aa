import { fork } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeSvg } from '../../src/charts/svg.ts'
import { childModule, childOptions } from '../../src/sandbox/child-options.ts'
import { createZeichenprozess } from '../../src/sandbox/zeichenprozess.ts'
import { fonts, hell } from '../charts/support.ts'
import { balken, hostile, hostileChart, jahre, ownChart } from '../support/own-chart.ts'

const prozess = createZeichenprozess(fonts)
afterAll(() => {
  prozess.close()
})

const good = ownChart(balken, jahre)

test('draws, twice the same, and in any order', async () => {
  const [first, narrow, second] = await Promise.all([
    prozess.draw(good, 605),
    prozess.draw(good, 320),
    prozess.draw(good, 605),
  ])
  expect(second).toEqual(first)
  expect(narrow.breite).toBe(320)
  expect(first.elemente.filter(({ art }) => art === 'text').length).toBeGreaterThan(5)
})

test.each(Object.entries(hostile))(
  '%s is stopped within 15 seconds; the next chart is drawn',
  async (_, { extra, cause }) => {
    const started = performance.now()
    await expect(prozess.draw(hostileChart(extra), 605)).rejects.toThrow(cause)
    expect(performance.now() - started).toBeLessThan(15_000)
    expect((await prozess.draw(good, 605)).breite).toBe(605)
  },
  60_000,
)

test('a link is no part of a drawing', async () => {
  const href = { encoding: { ...balken.encoding, href: { value: 'javascript:alert(1)' } } }
  const { elemente, breite, hoehe } = await prozess.draw(hostileChart(href), 605)
  expect(writeSvg(elemente, { breite, hoehe, label: '', farben: hell })).not.toMatch(
    /javascript|<a\b/,
  )
})

/** Runs in the child and says what it may do. */
const probe = `
const attempt = async (work) => { try { await work(); return 'ja' } catch (error) { return error.code ?? String(error) } }
const fs = await import('node:fs')
const { spawnSync } = await import('node:child_process')
process.send({
  lesen: await attempt(() => fs.readFileSync('/etc/passwd')),
  auflisten: await attempt(() => fs.readdirSync('/')),
  schreiben: await attempt(() => fs.writeFileSync('bzrp-probe', '')),
  starten: await attempt(() => spawnSync('true')),
  umgebung: Object.keys(process.env).filter((name) => !name.startsWith('NODE_')),
})
`

test('the child reads and writes nothing outside the tool, starts nothing and sees no environment', async () => {
  const folder = join(dirname(childModule), '../../node_modules/.cache/bzrp-test')
  const module = join(folder, `probe-${process.pid}.mjs`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(module, probe)
  try {
    const child = fork(module, [], childOptions())
    const said = await new Promise((resolve, reject) => {
      child.once('message', resolve).once('exit', (code) => {
        reject(new Error(`The probe ended with ${code}.`))
      })
    })
    expect(said).toEqual({
      lesen: 'ERR_ACCESS_DENIED',
      auflisten: 'ERR_ACCESS_DENIED',
      schreiben: 'ERR_ACCESS_DENIED',
      starten: 'ERR_ACCESS_DENIED',
      umgebung: [],
    })
  } finally {
    rmSync(module)
  }
})
