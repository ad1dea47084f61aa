import { expect, test } from 'vitest'
import { renderProfil } from '../../src/html/render.ts'
import type { Profilinhalt } from '../../src/model/inhalt.ts'
import { parsePage } from './support/page.ts'
import { inhalt, renderInput } from './support/sample.ts'

const payloads = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"',
  '<img/src/onerror=alert(1)>',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)//',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><mtext></p><table><mglyph><style><img src=x onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="data:text/html,<script>alert(1)</script>">',
  '<embed src="data:image/svg+xml;base64,PHN2Zy8+">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<marquee onstart=alert(1)>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<base href="https://evil.example/">',
  '<style>@import "https://evil.example/x.css"</style>',
  '<style>*{background:url(https://evil.example/)}</style>',
  '<div style="background:url(https://evil.example/)">x</div>',
  '<xmp><p title="</xmp><script>alert(1)</script>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<!--<img src="--><img src=x onerror=alert(1)>">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)" x="',
  '` onmouseover=alert(1) `',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](\\\\evil\\share)',
  '[x](http://evil.example)',
  '[x](https:evil.example)',
  '[x](https://user@evil.example)',
  '[x](ftp://evil.example)',
  '[x](blob:https://evil.example/1)',
  '[x](mailto:)',
  '[x](#gibt-es-nicht)',
  '![x](https://evil.example/t.png)',
  '![x](x"onerror="alert(1))',
  '[x]: javascript:alert(1)\n[x]',
  '<javascript:alert(1)>',
  '<https://evil.example>',
  '`<script>alert(1)</script>`',
  '    <script>alert(1)</script>',
  '```html\n<script>alert(1)</script>\n```',
  '|a|\n|-|\n|<script>alert(1)</script>|',
  '{{constructor.constructor "alert(1)"}}',
  '{{{__proto__}}}',
  '{{> (lookup . "vorlage")}}',
  '${alert(1)}',
  '<%= alert(1) %>',
  '"; } body { background: url(https://evil.example) } /*',
  '\\"; } @import url(https://evil.example); /*',
  '*/}</style><script>alert(1)</script>',
  'expression(alert(1))',
  '<a href="https://evil.example" ping="https://evil.example">x</a>',
  '<p title="x">y</p>',
  '1 < 2 && 3 > 2',
]

/** What is chosen from a list, computed, or an address: no text that somebody types. */
const notText = new Set([
  ...[
    'art',
    'form',
    'stand',
    'datum',
    'frist',
    'datenstand',
    'bearbeitungsstand',
    'status',
    'profiltyp',
  ],
  ...['breite', 'zeichen', 'typ', 'bytes', 'ebene', 'gebietsstand', 'diagramm', 'verlauf'],
])

/** The profile with the payload in the place of every text. */
function poison<T>(value: T, payload: string, key = ''): T {
  if (notText.has(key) || value instanceof Map) return value
  if (typeof value === 'string') return payload as T
  if (Array.isArray(value)) return value.map((item) => poison(item as unknown, payload)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, poison(part as unknown, payload, name)]),
  ) as T
}

/** As ids must differ and drawings be found: these stay. */
function poisonInhalt(payload: string): Profilinhalt {
  let number = 0
  const distinct = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map((item) => distinct(item as unknown)) as T
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    if (value instanceof Map) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        name === 'id' && typeof part === 'string'
          ? `${part}${number++}`
          : distinct(part as unknown),
      ]),
    ) as T
  }
  return distinct(poison(inhalt, payload))
}

const tags = new Set(
  'html head meta title link style body a header p span h1 h2 h3 h4 h5 h6 div svg path circle dl dt dd nav ol ul li main section strong em br table caption thead tbody tr th td figure figcaption details summary img sup footer'.split(
    ' ',
  ),
)

test('the list is long enough', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(60)
})

test.each(payloads)('%s stays text', (payload) => {
  const poisoned = poisonInhalt(payload)
  for (const form of ['profil', 'kurzprofil'] as const)
    expectPlainText({ ...poisoned, profil: { ...poisoned.profil, form } }, payload)
})

function expectPlainText(inhalt: Profilinhalt, payload: string): void {
  const html = renderProfil(renderInput({ inhalt }))
  const page = parsePage(html)
  expect(page.tags.filter(({ name }) => !tags.has(name))).toEqual([])
  for (const { name, attributes } of page.tags) {
    expect(
      Object.keys(attributes).filter((key) => /^on|^style$|^srcdoc$|^ping$/.test(key)),
    ).toEqual([])
    if (attributes['href'] !== undefined && name !== 'link')
      expect(attributes['href']).toMatch(
        /^(#[a-z0-9-]+$|daten\/[^/]*\.csv$|https:\/\/www\.berlin\.de|mailto:$)/,
      )
    if (attributes['src'] !== undefined) expect(attributes['src']).toMatch(/^data:image\/png;/)
  }
  expect(html.match(/<style>/g)).toHaveLength(1)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(style).not.toMatch(/url\(|@import|[<]/)
  expect(spaceless(page.text)).toContain(spaceless(payload))
}

/** Spaces may become no-break spaces: that is the typography. */
const spaceless = (text: string): string => text.replaceAll(/\s/g, '')

test('a text that looks harmless still reaches the page', () => {
  expect(
    parsePage(renderProfil(renderInput({ inhalt: poisonInhalt('Grüße & Küsse') }))).text,
  ).toContain('Grüße & Küsse')
})
