import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  altersaufbau,
  karteMit,
  lagekarte,
  leereZeile,
  vergleich,
  verlauf,
  zeile,
  zeitreihe,
} from './faelle.ts'
import { newZeichner } from './support.ts'

// Real files: open them in a browser to see what changed.
test.each([
  ['zeitreihe', zeitreihe(), 'halb'],
  ['verlauf', verlauf(), 'zeile'],
  ['altersaufbau', altersaufbau(), 'halb'],
  [
    'vergleich',
    vergleich(zeile(), zeile({ name: 'ohne Wert', text: '•', region: null }), leereZeile),
    'spalte',
  ],
  ['karte', karteMit((index) => (index === 1 ? { text: '•', klasse: null } : {})), 'spalte'],
  ['lagekarte', lagekarte(), 'schmal'],
] as const)('%s', async (name, diagramm, format) => {
  const { svg } = newZeichner().draw(diagramm, format, name)
  await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.svg`))
})
