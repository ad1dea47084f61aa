import { expect, test } from 'vitest'
import { reuseKartenausschnitt } from '../../../src/charts/map/recent-sections.ts'
import { viereck } from '../faelle.ts'

const rahmen = {
  breite: 400,
  niedrigste: 100,
  hoechste: 400,
  feinheit: 0.3,
  rand: { oben: 0, unten: 0, links: 0, rechts: 0 },
}
const flaechen = [viereck('1', 'A', [13, 52], [14, 53]), viereck('2', 'B', [14, 52], [15, 53])]
const [erste] = flaechen as [(typeof flaechen)[number]]

test('the same shapes in the same frame are the same section, with the same projected shapes', () => {
  const section = reuseKartenausschnitt(flaechen, rahmen)
  expect(reuseKartenausschnitt([...flaechen], { ...rahmen })).toBe(section)
  expect(section.project(erste)).toBe(section.project(erste))
})

test('another frame, fewer shapes or equal ones that are others make another section', () => {
  const section = reuseKartenausschnitt(flaechen, rahmen)
  expect(reuseKartenausschnitt(flaechen, { ...rahmen, breite: 300 })).not.toBe(section)
  expect(reuseKartenausschnitt([erste], rahmen)).not.toBe(section)
  expect(reuseKartenausschnitt(structuredClone(flaechen), rahmen)).not.toBe(section)
})

test('only those that were used lately are kept', () => {
  const section = reuseKartenausschnitt(flaechen, rahmen)
  for (let breite = 500; breite < 511; breite++)
    reuseKartenausschnitt(flaechen, { ...rahmen, breite })
  expect(reuseKartenausschnitt(flaechen, rahmen)).toBe(section)
  for (let breite = 500; breite < 512; breite++)
    reuseKartenausschnitt(flaechen, { ...rahmen, breite })
  expect(reuseKartenausschnitt(flaechen, rahmen)).not.toBe(section)
})
