import { expect, test } from 'vitest'
import { listGlossar } from '../../src/elements/verzeichnisse.ts'

const eintraege = [
  { begriff: 'Planungsraum', abkuerzung: 'PLR', erklaerung: 'Kleinste Ebene.' },
  { begriff: 'Kita (Einrichtung)', erklaerung: 'Tagesbetreuung.' },
  { begriff: 'Amt', erklaerung: 'Teil des Bezirksamts.' },
]

test.each([
  ['Im Planungsraum wohnen viele.', ['Planungsraum']],
  ['In allen Planungsräumen; des Planungsraums.', ['Planungsraum']],
  ['Die PLR sind klein.', ['Planungsraum']],
  ['PLRs und die XPLR, PLR2 und \u{10400}PLR', []],
  ['Planungsraumkonferenz, Planungsräumlich', []],
  ['Die Kita (Einrichtung) ist neu.', ['Kita (Einrichtung)']],
  ['Die Kita ist neu.', []],
  ['Jedes Amt, alle Amtes und Ämter', ['Amt']],
  ['Bezirksamt, Amtsblatt, Beamte', []],
  ['Amtsblatt und Amt', ['Amt']],
  ['Planungsraum', ['Planungsraum']],
  ['', []],
])('%j names %j', (text, begriffe) => {
  expect(listGlossar(eintraege, [text]).map(({ begriff }) => begriff)).toEqual(begriffe)
})
