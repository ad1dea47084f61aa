import { expect, test } from 'vitest'
import { checkMss } from '../../src/compute/check-mss.ts'
import type { Datensatz, Datenzelle } from '../../src/model/datensatz.ts'
import { datensatz, tabelle } from './mini.ts'

const spalten = ['einwohner', 's1', 's3', 'd1', 'd3', 'status', 'dynamik']
const mss = (zeilen: Record<string, readonly Datenzelle[]>): Datensatz =>
  datensatz('mss', [tabelle('2020-12-31', zeilen, { spalten, gebietsstand: '2021' })])

const raeume = {
  '01100101': [1, 5, 5, 0, 0, 2, 3],
  '01100102': [1, 6, 6, 0, 0, 2, 3],
  '01100203': [1, 7, 7, 0, 0, 2, 3],
} satisfies Record<string, readonly Datenzelle[]>
const outlier = { '02100101': [1, 90, 90, 0, 0, 4, 3] }
const ohneIndex = { '02100102': [38, 'x', 'x', 'x', 'x', 'x', 'x'].map(toZelle) }

function toZelle(cell: number | string): Datenzelle {
  return cell === 'x' ? 'nicht_sinnvoll' : Number(cell)
}

test('delivered classes that follow from the indicators are no finding', () => {
  expect(checkMss([mss({ ...raeume, ...outlier, ...ohneIndex })])).toEqual([])
  expect(checkMss([datensatz('ewr', [])])).toEqual([])
  expect(checkMss([mss(ohneIndex)])).toEqual([])
})

test('others are one finding per Stand', () => {
  const changed = { '01100102': [1, 6, 6, 0, 0, 2, 5], '01100203': [1, 7, 7, 0, 0, 1, 3] }
  expect(checkMss([mss({ ...raeume, ...outlier, ...ohneIndex, ...changed })])).toEqual([
    {
      datensatz: 'mss',
      code: 'daten/mss-klasse',
      message:
        'Stand 2020-12-31: In 2 von 4 Planungsräumen folgt aus den Indikatoren eine andere Klasse als geliefert (01100102: geliefert Status 2, Dynamik 5, nachgerechnet Status 2, Dynamik 3).',
      hint: 'Mit der Veröffentlichung vergleichen. Gezeigt werden die gelieferten Klassen.',
    },
  ])
})
