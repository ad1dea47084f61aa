import { describe, expect, test } from 'vitest'
import { faelle, formateFuer } from './faelle.ts'
import { findMaengel, newZeichner, readWoerter } from './support.ts'

const zeichner = newZeichner()

describe.each(Object.entries(faelle))('%s', (name, diagramm) => {
  test.each(formateFuer(diagramm))('%s: every label inside, none over another', (format) => {
    expect(findMaengel(zeichner.draw(diagramm, format, name))).toEqual([])
  })

  test.each(formateFuer(diagramm))('%s: nothing is not a number', (format) => {
    expect(zeichner.draw(diagramm, format, name).svg).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})

test('the check itself finds overlapping labels and labels outside', () => {
  const svg =
    '<text x="0" y="20">Adlershof</text><text x="10" y="22">Wista</text><text x="90" y="40">Altglienicke</text>'
  const zeichnung = { svg, breite: 100, hoehe: 100 }
  expect(readWoerter(zeichnung)).toHaveLength(3)
  expect(findMaengel(zeichnung)).toEqual(['„Altglienicke“ ragt hinaus', '„Adlershof“ über „Wista“'])
})
