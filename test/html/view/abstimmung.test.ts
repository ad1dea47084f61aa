import { expect, test } from 'vitest'
import { hasAbstimmung, viewAbstimmung } from '../../../src/html/view/abstimmung.ts'
import { viewImpressum } from '../../../src/html/view/impressum.ts'
import type { Freigabestand, Gremienstand } from '../../../src/model/freigabe.ts'
import { inhalt } from '../support/sample.ts'

const stand = (gremien: readonly Gremienstand[]): Freigabestand => ({
  status: 'in_abstimmung',
  teile: [],
  abschnitte: [],
  entfallen: [],
  gremien,
  beschluesse: [
    {
      gremium: 'ag_sro',
      datum: '2025-11-10',
      ergebnis: 'abgestimmt',
      ausgabe: 2025,
      version: '1.0.0',
      fassung: 'f'.repeat(64),
      abschnitte: [],
    },
  ],
  gesamtsumme: '',
})
const halb = { name: 'AG SRO', zugestimmt: 2, veraltet: ['2.1'], offen: ['8.1'], beschluss: null }
const ganz = {
  name: 'Bezirksamt',
  zugestimmt: 4,
  veraltet: [],
  offen: [],
  beschluss: { wort: 'beschlossen', datum: '2025-12-02', nummer: '12/VI' },
}

test('a draft says who has agreed to what, once somebody has decided', () => {
  expect(hasAbstimmung(inhalt)).toBe(false)
  const draft = { ...inhalt, freigabe: stand([halb, ganz]) }
  expect(hasAbstimmung(draft)).toBe(true)
  expect(viewAbstimmung(draft)).toEqual([
    {
      name: 'AG SRO',
      wert: 'zugestimmt zu 2 von 4 Abschnitten; seither geändert: 2.1; noch offen: 8.1.',
    },
    { name: 'Bezirksamt', wert: 'zugestimmt zu 4 von 4 Abschnitten.' },
  ])
})

test('the Impressum names decisions about the whole, and the day of publication', () => {
  const { angaben } = viewImpressum(
    { profil: inhalt.profil, freigabe: stand([halb, ganz]), veroeffentlicht_am: '2025-12-20' },
    { name: 'bzrp', version: '1' },
  )
  const said = Object.fromEntries(angaben.map(({ name, wert }) => [name, wert]))
  expect(said['Bezirksamt']).toBe('beschlossen am 2. Dezember 2025 (Nr. 12/VI)')
  expect(said['AG SRO']).toBeUndefined()
  expect(said['Veröffentlicht am']).toBe('20. Dezember 2025')
})
