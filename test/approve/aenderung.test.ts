import { expect, test } from 'vitest'
import { toAenderungsart } from '../../src/approve/aenderung.ts'
import { hashOf, toPruefsumme } from '../../src/approve/pruefsumme.ts'
import type { Fassung } from '../../src/approve/aenderung.ts'

/** A Fassung with one text, in which the mark has become a figure. */
function fassung(text: string, wert = '12,5 %'): Fassung {
  const abschnitt = {
    nr: '2.1',
    titel: 'Einwohnerentwicklung',
    teil: 'analyse',
    elemente: [
      {
        id: 'text',
        art: 'text',
        titel: null,
        texte: [{ stelle: 'Text', text: text.replace('{{wert:B1}}', wert) }],
        tabelle: null,
        quellen: [],
        bild: null,
      },
    ],
  }
  return { abschnitt, wortlaut: hashOf(text), pruefsumme: toPruefsumme(abschnitt) }
}

const alt = fassung('Der Anteil liegt bei {{wert:B1}}, höher als in Berlin.')

test.each([
  ['keine', fassung('Der Anteil liegt bei {{wert:B1}}, höher als in Berlin.')],
  ['daten', fassung('Der Anteil liegt bei {{wert:B1}}, höher als in Berlin.', '12,9 %')],
  ['redaktionell', fassung('Der Anteil liegt bei {{wert:B1}} – **höher** als in Berlin!')],
  ['inhaltlich', fassung('Der Anteil liegt bei {{wert:B1}}, niedriger als in Berlin.')],
  ['inhaltlich', fassung('Der Anteil liegt nicht bei {{wert:B1}}, höher als in Berlin.')],
  ['inhaltlich', fassung('Der Anteil liegt bei {{wert:B1}} , höher als in Berlin.', '1,25 %')],
  ['inhaltlich', fassung('Der Anteil liegt bei –{{wert:B1}}, höher als in Berlin.')],
] as const)('%s', (art, neu) => {
  expect(toAenderungsart(alt, neu)).toBe(art)
})
