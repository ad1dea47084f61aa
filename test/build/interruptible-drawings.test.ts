import { expect, test } from 'vitest'
import { interruptible } from '../../src/build/interruptible-drawings.ts'
import { createErscheinungsbild } from '../../src/model/erscheinungsbild.ts'
import { ohneGedaechtnis } from '../../src/zeichenwerkzeuge.ts'
import type { Zeichenwerkzeuge } from '../../src/zeichenwerkzeuge.ts'

const farben = createErscheinungsbild(undefined).hell
const seite = { ordner: 'profiles/091001-alt-treptow', form: 'profil' } as const

test('what comes between two drawings is heard, and ends them', async () => {
  let drawn = 0
  const zeichnung = { svg: '<svg/>', breite: 1, hoehe: 1 }
  const tools = {
    draw: () => Promise.resolve((drawn++, zeichnung)),
    drawEigen: () => Promise.resolve((drawn++, zeichnung)),
  } as unknown as Zeichenwerkzeuge
  const ending = new AbortController()
  const { werkzeuge } = interruptible(ohneGedaechtnis, ending.signal)(seite, farben, tools)
  const draw = werkzeuge.draw as unknown as () => Promise<unknown>
  const drawEigen = werkzeuge.drawEigen as unknown as () => Promise<unknown>
  const all = (async () => {
    for (let each = 0; each < 100; each++) await draw()
  })()
  // Like a signal: it is heard only between two turns.
  setImmediate(() => {
    ending.abort()
  })
  await expect(all).rejects.toMatchObject({ name: 'AbortError' })
  expect(drawn).toBeGreaterThan(0)
  expect(drawn).toBeLessThan(100)
  const before = drawn
  expect(drawEigen).toThrow()
  expect(drawn).toBe(before)
})
