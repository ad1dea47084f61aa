import { expect, test } from 'vitest'
import { findChanges } from '../../src/build/inputs.ts'
import type { Inputs } from '../../src/build/inputs.ts'
import { planProfil } from '../../src/build/plan.ts'

const inputs: Inputs = {
  ordner: 'profiles/a',
  programm: 'p',
  node: '20.19.0',
  browser: 'b',
  bezirk: 'z',
  katalog: 'k',
  daten: { ewr: '1', mss: '1' },
  vorgaben: { formate: 'html,pdf' },
  quellen: { 'profil.yaml': '1', 'perspektiven.yaml': '1' },
}

test('the same inputs: nothing to say', () => {
  expect(findChanges(inputs, structuredClone(inputs))).toEqual([])
})

test('every kind of change is named', () => {
  const now: Inputs = {
    ordner: 'profiles/b',
    programm: 'P',
    node: '22.1.0',
    browser: 'B',
    bezirk: 'Z',
    katalog: 'K',
    daten: { ewr: '2', kita: '1' },
    vorgaben: { formate: 'html,pdf', SOURCE_DATE_EPOCH: '0' },
    quellen: { 'profil.yaml': '2', 'analyse/01.yaml': '1' },
  }
  expect(findChanges(inputs, now)).toMatchInlineSnapshot(`
    [
      "Ordner profiles/a → profiles/b",
      "analyse/01.yaml neu",
      "perspektiven.yaml entfallen",
      "profil.yaml geändert",
      "bezirk.yaml oder das Logo geändert",
      "Datensatz ewr geändert",
      "Datensatz kita neu",
      "Datensatz mss entfallen",
      "Katalog geändert",
      "bzrp geändert",
      "Node 20.19.0 → 22.1.0",
      "Vorgabe „SOURCE_DATE_EPOCH“ neu",
      "anderer Browser",
    ]
  `)
})

test('a browser nobody can name is another one each time', () => {
  const unknown = { ...inputs, browser: null }
  expect(findChanges(unknown, unknown)).toEqual(['anderer Browser'])
})

test('without a manifest only the output is to blame', () => {
  const output = { manifest: null, maengel: ['noch nicht gesetzt'] }
  expect(planProfil(inputs, output).gruende).toEqual(['noch nicht gesetzt'])
})
