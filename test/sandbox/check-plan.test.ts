import { expect, test } from 'vitest'
import { checkPlan } from '../../src/sandbox/check-plan.ts'

const stil = { fuellung: 'tinte' }
const text = { art: 'text', x: 1, y: 2, anker: 'start', groesse: 13, gewicht: 400, text: 'a', stil }
const plan = (...elemente: unknown[]) => ({ breite: 10, hoehe: 10, elemente })

test('a drawing of paths, circles and texts is taken over', () => {
  const given = plan(
    text,
    { art: 'kreis', x: 1, y: 2, radius: 3, stil: { ...stil, kontur: 'papier', strichbreite: 1.5 } },
    {
      art: 'pfad',
      schritte: [
        { art: 'M', x: 0, y: 0 },
        { art: 'C', vor: [1, 2, 3, 4], x: 5, y: 6 },
        { art: 'Z' },
      ],
      stil: { kontur: 'strich', strichelung: [2, 3], kappe: 'round', ecke: 'bevel' },
    },
  )
  expect(checkPlan(given)).toEqual(given)
})

test('what an element has besides is left behind', () => {
  const given = plan({ ...text, href: 'javascript:alert(1)', onclick: 'x' })
  expect(checkPlan(given)).toEqual(plan(text))
})

test.each([
  ['nothing', null],
  ['no elements', { breite: 1, hoehe: 1 }],
  ['another mark', plan({ ...text, art: 'bild' })],
  ['a size that is markup', plan({ ...text, groesse: '13" onload="alert(1)' })],
  ['a place that is not a number', plan({ ...text, x: Number.NaN })],
  ['another anchor', plan({ ...text, anker: '"><script>' })],
  ['another step', plan({ art: 'pfad', schritte: [{ art: 'url' }], stil })],
  ['too wide', { ...plan(text), breite: 1e9 }],
  ['too many marks', plan(...Array.from({ length: 5_001 }, () => text))],
])('%s is refused', (_, given) => {
  expect(() => checkPlan(given)).toThrow()
})
