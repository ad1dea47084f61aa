import { expect, test } from 'vitest'
import type { SharedInputs } from '../../src/build/inputs.ts'
import { formenOf } from '../../src/build/seite.ts'
import { isVergleich, toVergleichInputs } from '../../src/build/vergleich.ts'

const shared: SharedInputs = {
  programm: 'p',
  node: '20',
  browser: 'b',
  bezirk: 'z',
  katalog: 'k',
  daten: { ewr: 'e' },
  vorgaben: { formate: 'html,pdf,kurzprofil', SOURCE_DATE_EPOCH: '1' },
}

test('depends on all that is shared and on no profile, and has no short forms', () => {
  const inputs = toVergleichInputs(shared)
  expect(inputs).toEqual({
    ...shared,
    ordner: 'bezirksvergleich',
    quellen: {},
    vorgaben: { formate: 'html,pdf', SOURCE_DATE_EPOCH: '1' },
  })
  expect(isVergleich(inputs)).toBe(true)
  expect(isVergleich({ ordner: 'profiles/092007-adlershof' })).toBe(false)
})

test('its page and its PDF are one form', () => {
  expect(formenOf(['html', 'pdf'], 'vergleich')).toEqual(['vergleich'])
})
