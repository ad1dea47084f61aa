import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  altersaufbau,
  karteMit,
  klassenkarte,
  lagekarte,
  leereZeile,
  punktkarte,
  standort,
  standorte,
  vergleich,
  verlauf,
  zeile,
  zeitreihe,
} from './faelle.ts'
import { newZeichner } from './support.ts'

// Real files: open them in a browser to see what changed.
test.each([
  ['zeitreihe', zeitreihe(), 'halb'],
  [
    'zeitreihe-richtwerte',
    zeitreihe({
      richtwerte: [
        { wert: 117, text: 'Zielwert 117' },
        { wert: 600, text: 'Richtwert 600' },
      ],
    }),
    'spalte',
  ],
  ['verlauf', verlauf(), 'zeile'],
  ['altersaufbau', altersaufbau(), 'halb'],
  [
    'vergleich',
    vergleich(
      zeile(),
      zeile({ name: 'ohne Wert', text: '•', region: null }),
      leereZeile,
      zeile({
        name: 'mit Richtwerten',
        richtwerte: [
          { wert: 20, text: 'Zielwert 20\u00A0%' },
          { wert: 60, text: 'Grenzwert 60\u00A0%' },
        ],
      }),
    ),
    'spalte',
  ],
  ['karte', karteMit((index) => (index === 1 ? { text: '•', klasse: null } : {})), 'spalte'],
  ['karte-klassen', klassenkarte(), 'schmal'],
  ['lagekarte', lagekarte(), 'schmal'],
  [
    'punktkarte',
    punktkarte({ punkte: [...standorte(24), standort(0, 25), standort(1, 26), standort(2, 27)] }),
    'spalte',
  ],
] as const)('%s', async (name, diagramm, format) => {
  const { svg } = newZeichner().draw(diagramm, format, name)
  await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.svg`))
})
