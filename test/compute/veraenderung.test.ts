import { describe, expect, test } from 'vitest'
import { standVor, toVeraenderung } from '../../src/compute/veraenderung.ts'
import type { Wert } from '../../src/model/wert.ts'
import { indikator } from './mini.ts'

const wert = (zahl: number | null, stand: string, umgerechnet = false): Wert => ({
  indikator: 'x',
  raum: '011001',
  ebene: 'bezirksregion',
  stand,
  wert: zahl,
  abs: null,
  nenner: null,
  nenner_datensatz: null,
  nenner_stand: null,
  geliefert: false,
  status: zahl === null ? 'geheim' : 'vorhanden',
  datensatz: 'ewr',
  umgerechnet,
  umrechnungsfehler: null,
})
const now = wert(12, '2024-12-31')

describe('toVeraenderung', () => {
  test('counts in percent', () => {
    expect(toVeraenderung(indikator('x'), now, wert(10, '2023-12-31'))).toMatchObject({
      differenz: 2,
      betrag: 20,
      art: 'prozent',
      umgerechnet: false,
    })
  })

  test('shares in percentage points, all else in its unit', () => {
    const share = indikator('x', { einheit: 'prozent' })
    expect(toVeraenderung(share, now, wert(10, '2023-12-31'))).toMatchObject({
      betrag: 2,
      art: 'prozentpunkte',
    })
    const density = indikator('x', { einheit: 'ew_je_ha' })
    expect(toVeraenderung(density, now, wert(10, '2023-12-31'))).toMatchObject({
      betrag: 2,
      art: 'einheit',
    })
  })

  test('none for a missing figure and for growth from nothing', () => {
    expect(toVeraenderung(indikator('x'), now, wert(null, '2023-12-31'))).toBeNull()
    expect(toVeraenderung(indikator('x'), now, wert(0, '2023-12-31'))).toBeNull()
    const share = indikator('x', { einheit: 'prozent' })
    expect(toVeraenderung(share, now, wert(0, '2023-12-31'))?.betrag).toBe(12)
  })

  test('none across a break or another definition', () => {
    const broken = indikator('x', { brueche: [{ ab: '2024-12-31', grund: 'neu' }] })
    expect(toVeraenderung(broken, now, wert(10, '2023-12-31'))).toBeNull()
    const earlier = indikator('x', { brueche: [{ ab: '2023-12-31', grund: 'neu' }] })
    expect(toVeraenderung(earlier, now, wert(10, '2023-12-31'))?.betrag).toBe(20)
    const defined = indikator('x', {
      definitionen: [{ gueltig_bis: '2023-12-31', zaehler: 'a', nenner: 'b' }],
    })
    expect(toVeraenderung(defined, now, wert(10, '2023-12-31'))).toBeNull()
  })

  test('tells when it is converted', () => {
    expect(toVeraenderung(indikator('x'), now, wert(10, '2019-12-31', true))?.umgerechnet).toBe(
      true,
    )
  })

  test('the same day, some years earlier', () => {
    expect(standVor('2024-06-30', 5)).toBe('2019-06-30')
  })
})
