import { describe, expect, test } from 'vitest'
import { toInlineSvg } from '../../src/charts/inline-svg.ts'
import { writeSvg } from '../../src/charts/svg.ts'
import type { Zeichenelement } from '../../src/charts/scene-elements.ts'
import { dunkel, hell, newZeichner, readWoerter } from './support.ts'
import {
  altersaufbau,
  faelle,
  formateFuer,
  karteMit,
  klassenkarte,
  lagekarte,
  punktkarte,
  vergleich,
  zeile,
  zeitreihe,
} from './faelle.ts'

const boese = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  'javascript:alert(1)',
  '</text></svg><svg onload=alert(1)>',
  '&lt;script&gt; &amp; ]]> <![CDATA[',
  'url(https://boese.example/x.png)',
  'Zeile\u0000\u0007\u001b[31m\nzwei\ud800',
]

const erlaubt: Readonly<Record<string, readonly string[]>> = {
  svg: [
    'xmlns',
    'width',
    'height',
    'viewBox',
    'role',
    'aria-label',
    'font-family',
    'font-size',
    'text-rendering',
  ],
  path: [
    'd',
    'fill',
    'data-fill',
    'stroke',
    'data-stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  circle: ['cx', 'cy', 'r', 'fill', 'data-fill', 'stroke', 'data-stroke', 'stroke-width'],
  text: ['x', 'y', 'text-anchor', 'font-size', 'font-weight', 'fill', 'data-fill'],
}

/** Everything in an SVG that is not on the list above. Own reading, no use of the writer. */
function findFremdes(svg: string): readonly string[] {
  const foreign: string[] = []
  const tags = [...svg.matchAll(/<\/?([^\s>/]+)((?:\s+[^\s=>]+="[^"<>]*")*)\s*\/?>/g)]
  for (const [, name = '', attributes = ''] of tags) {
    if (!(name in erlaubt)) foreign.push(`<${name}>`)
    for (const [, attribute = '', value = ''] of attributes.matchAll(/\s([^\s=]+)="([^"]*)"/g)) {
      if (!erlaubt[name]?.includes(attribute)) foreign.push(`${name}/${attribute}`)
      if (['fill', 'stroke'].includes(attribute) && !/^(none|#[0-9a-f]{6})$/.test(value))
        foreign.push(value)
    }
  }
  const rest = tags.reduce((text, [tag]) => text.replace(tag, ''), svg)
  if (/[<>]/.test(rest)) foreign.push('a bracket outside of tags')
  return foreign
}

describe('nothing but paths, circles and text', () => {
  const zeichner = newZeichner()
  test.each(Object.entries(faelle))('%s', (name, diagramm) => {
    for (const format of formateFuer(diagramm))
      expect(findFremdes(zeichner.draw(diagramm, format, name).svg)).toEqual([])
  })

  test.each(boese)('names and labels stay text: %j', (text) => {
    const diagramme = [
      zeitreihe({
        achsentitel: text,
        brueche: [{ ab: '2021-01-01', text }],
        richtwerte: [100, 9999].map((wert) => ({ wert, text })),
        reihen: zeitreihe().reihen.map((reihe) => ({ ...reihe, name: text, endwert: text })),
      }),
      altersaufbau({ reihen: altersaufbau().reihen.map((reihe) => ({ ...reihe, name: text })) }),
      vergleich(
        zeile({ name: text, text, richtwerte: [15, 9999].map((wert) => ({ wert, text })) }),
      ),
      karteMit(() => ({ name: text, text })),
      klassenkarte([text, text], { unten: text, oben: text }),
      lagekarte(text),
      punktkarte({
        arten: Array.from({ length: 6 }, () => text),
        flaechen: {
          type: 'FeatureCollection',
          features: punktkarte().flaechen.features.map((flaeche) => ({
            ...flaeche,
            properties: { id: text, name: text },
          })),
        },
      }),
    ]
    for (const diagramm of diagramme) {
      const { svg } = zeichner.draw(diagramm, 'spalte', text)
      expect(findFremdes(svg)).toEqual([])
      expect(findFremdes(toInlineSvg(svg)).filter((item) => !item.startsWith('var(--'))).toEqual([])
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|\p{Surrogate}/u)
    }
  })

  test('the check itself finds what is foreign', () => {
    expect(findFremdes('<svg onload="x"><script>1</script></svg>')).toEqual([
      'svg/onload',
      '<script>',
      '<script>',
    ])
    expect(findFremdes('<path fill="url(#a)" d="M0 0"/>')).toEqual(['url(#a)'])
  })
})

test('a name with markup can be read as it was written', () => {
  const zeichnung = newZeichner().draw(vergleich(zeile({ name: 'A & B <C> "D"' })), 'ganz', '')
  expect(readWoerter(zeichnung).map(({ text }) => text)).toContain('A & B <C> "D"')
})

test('the drawing is one image with a name; nothing inside is hidden by attribute', () => {
  const { svg } = newZeichner().draw(
    zeitreihe(),
    'halb',
    'Liniendiagramm: „Adlershof“ 135,1 & "mehr"',
  )
  expect(svg).toMatch(
    /^<svg xmlns="[^"]+" width="387" height="\d+" viewBox="0 0 387 \d+" role="img" aria-label="Liniendiagramm: „Adlershof“ 135,1 &amp; &quot;mehr&quot;"/,
  )
  // Chromium would leave the whole figure out of a tagged PDF.
  expect(svg).not.toContain('aria-hidden')
  expect(svg.match(/role=/g)).toHaveLength(1)
})

test('inline, colours are custom properties with the light colour as fallback', () => {
  const inline = toInlineSvg(
    newZeichner().draw(faelle['karte, gesperrt'] ?? zeitreihe(), 'spalte', 'Karte').svg,
  )
  expect(inline).toContain('fill="var(--seq-3,#569dab)"')
  expect(inline).toContain('fill="var(--auf-seq-3,#17212b)"')
  expect(inline).toContain('stroke="var(--tinte,#17212b)"')
  expect(inline).not.toMatch(/data-|xmlns/)
  expect(inline.match(/(fill|stroke)="#/g)).toBeNull()
})

test('narrow and soft characters that the font lacks are drawn with those it has', () => {
  const zeichnung = newZeichner().draw(
    vergleich(zeile({ name: 'Bevöl\u00ADkerung', text: '22\u202F417' })),
    'ganz',
    '',
  )
  const texte = readWoerter(zeichnung).map(({ text }) => text)
  expect(texte).toContain('Bevölkerung')
  expect(texte).toContain('22\u2009417')
})

describe('writeSvg', () => {
  const rahmen = { breite: 10, hoehe: 10, label: '', farben: hell }
  const pfad: Zeichenelement = {
    art: 'pfad',
    schritte: [{ art: 'M', x: 1, y: 1 }, { art: 'L', x: 3.04, y: 1 }, { art: 'Z' }],
    stil: { fuellung: 'akzent' },
  }
  test('rounds to tenths', () => {
    expect(writeSvg([pfad], rahmen)).toContain('d="M1 1h2z"')
  })
  test('takes the colours of the palette', () => {
    expect(writeSvg([pfad], { ...rahmen, farben: dunkel })).toContain(
      'fill="#6cc5d6" data-fill="akzent"',
    )
  })
  test('refuses a colour that is none of the palette', () => {
    const fremd = { ...pfad, stil: { fuellung: 'url(https://x)' as 'akzent' } }
    expect(() => writeSvg([fremd], rahmen)).toThrow(RangeError)
  })
  test('leaves out paths without any length', () => {
    const leer: Zeichenelement = { ...pfad, schritte: [] }
    expect(writeSvg([leer], rahmen)).not.toContain('<path')
  })
})
