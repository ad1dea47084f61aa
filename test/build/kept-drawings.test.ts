import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noCache, openCache } from '../../src/build/cache.ts'
import type { Cache } from '../../src/build/cache.ts'
import { keepDrawings } from '../../src/build/kept-drawings.ts'
import type { Diagramm } from '../../src/model/diagramm.ts'
import { createErscheinungsbild } from '../../src/model/erscheinungsbild.ts'
import type { Zeichenwerkzeuge } from '../../src/zeichenwerkzeuge.ts'

const { hell, dunkel } = createErscheinungsbild()
const verlauf = (wert: number): Diagramm =>
  ({ art: 'verlauf', punkte: [{ x: 1, y: wert }] }) as unknown as Diagramm

let folder: string
let drawn: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-drawings-'))
  drawn = []
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Tools that write down what they were asked for. */
const tools: Zeichenwerkzeuge = {
  draw(diagramm, format, label) {
    const svg = `<svg>${JSON.stringify([diagramm, format, label])}</svg>`
    drawn.push(svg)
    return Promise.resolve({ svg, breite: 1, hoehe: 2 })
  },
  drawEigen: () => Promise.reject(new RangeError('there is none')),
}

/** Draws these for one page; returns what was drawn and how many had to be drawn anew. */
async function drawAll(
  what: readonly Parameters<Zeichenwerkzeuge['draw']>[],
  {
    cache = openCache(folder, new Date(0)),
    programm = 'a',
    farben = hell,
  }: { cache?: Cache; programm?: string; farben?: typeof hell } = {},
): Promise<readonly [svgs: readonly string[], anew: number]> {
  const before = drawn.length
  const gedaechtnis = keepDrawings(cache, programm)
  const seite = { ordner: 'profiles/092007-adlershof', form: 'profil' } as const
  const { werkzeuge, end } = gedaechtnis(seite, farben, tools)
  const svgs: string[] = []
  for (const each of what) svgs.push((await werkzeuge.draw(...each)).svg)
  end()
  return [svgs, drawn.length - before]
}

test('what shows the same is drawn once', async () => {
  const [first] = await drawAll([[verlauf(1), 'halb', 'Eins']])
  expect(await drawAll([[verlauf(1), 'halb', 'Eins']])).toEqual([first, 0])
  expect(first).toEqual(drawn)
})

test('another figure, size, text, colour or bzrp is drawn anew', async () => {
  await drawAll([[verlauf(1), 'halb', 'Eins']])
  expect((await drawAll([[verlauf(2), 'halb', 'Eins']]))[1]).toBe(1)
  expect((await drawAll([[verlauf(2), 'ganz', 'Eins']]))[1]).toBe(1)
  expect((await drawAll([[verlauf(2), 'ganz', 'Zwei']]))[1]).toBe(1)
  expect((await drawAll([[verlauf(2), 'ganz', 'Zwei']], { farben: dunkel }))[1]).toBe(1)
  expect((await drawAll([[verlauf(2), 'ganz', 'Zwei']], { programm: 'b' }))[1]).toBe(1)
})

test('what a page no longer shows is not kept for it', async () => {
  await drawAll([[verlauf(1), 'halb', 'Eins']])
  await drawAll([[verlauf(2), 'halb', 'Zwei']])
  expect((await drawAll([[verlauf(1), 'halb', 'Eins']]))[1]).toBe(1)
})

test('a damaged entry is drawn anew, and nothing is kept without a cache', async () => {
  const [first] = await drawAll([[verlauf(1), 'halb', 'Eins']])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (statSync(join(folder, name)).isFile()) truncateSync(join(folder, name), 80)
  expect(await drawAll([[verlauf(1), 'halb', 'Eins']])).toEqual([first, 1])
  await drawAll([[verlauf(3), 'halb', 'Drei']], { cache: noCache })
  expect((await drawAll([[verlauf(3), 'halb', 'Drei']], { cache: noCache }))[1]).toBe(1)
})
