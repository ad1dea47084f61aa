import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawOwn } from '../../src/charts/own/draw-own.ts'
import { toInlineSvg } from '../../src/charts/inline-svg.ts'
import { writeSvg } from '../../src/charts/svg.ts'
import { createSzenerie } from '../../src/charts/vega-scene.ts'
import { renderProfil } from '../../src/html/render.ts'
import type { AbbildungDarstellung, Darstellung } from '../../src/model/darstellung.ts'
import { chooseBrowsers, findBrowsers } from '../../src/pdf/find-browsers.ts'
import { probeMachine } from '../../src/pdf/probe-machine.ts'
import { startBrowser } from '../../src/pdf/start-browser.ts'
import type { StartedBrowser } from '../../src/pdf/start-browser.ts'
import { hell, schrift } from '../charts/support.ts'
import { balken, ownChart } from '../support/own-chart.ts'
import { bareEnvironment, canPrint, testCache } from '../support/printer.ts'
import { payloads } from './support/payloads.ts'
import { beschriftung, inhalt, renderInput } from './support/sample.ts'
import { watchPage } from './support/watch-page.ts'

/** The Big List of Naughty Strings, https://github.com/minimaxir/big-list-of-naughty-strings (MIT). */
const blns = (
  JSON.parse(
    readFileSync(join(import.meta.dirname, 'fixtures/naughty-strings/blns.base64.json'), 'utf8'),
  ) as string[]
).map((text) => Buffer.from(text, 'base64').toString('utf8'))

/** What the reader lets through: control characters end with a finding, empty fields too. */
const strings = [...new Set([...payloads, ...blns])].filter(
  (text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\t\n]/g, '')),
)

const perPage = 100
const pages = Array.from({ length: Math.ceil(strings.length / perPage) }, (_, index) =>
  strings.slice(index * perPage, (index + 1) * perPage),
)

/** Each string as title, text, head, cell, note, legend and alternative text. */
function darstellungenOf(text: string, id: string): readonly Darstellung[] {
  const tabelle = {
    spalten: [
      {
        id: 'spalte',
        titel: text,
        gruppe: text,
        art: 'text' as const,
        hervorgehoben: false,
        zeilenkopf: true,
      },
    ],
    zeilen: [{ art: 'wert' as const, zellen: [{ text, wert: text, unterzeile: text }] }],
  }
  return [
    { art: 'text', id: `${id}-t`, titel: text, markdown: text, quellen: [], anmerkungen: [text] },
    {
      ...beschriftung(`${id}-b`, text),
      art: 'tabelle',
      lesehilfe: text,
      fussnoten: [text],
      anmerkungen: [text],
      tabelle,
    },
    {
      ...beschriftung(`${id}-a`, text),
      art: 'abbildung',
      diagramm: { art: 'verlauf', punkte: [], bruch: null },
      breite: 'spalte',
      alternativtext: text,
      legende: [{ zeichen: 'region', text }],
      daten: tabelle,
    } satisfies AbbildungDarstellung,
  ]
}

/** How many fields of each Darstellung must show it; what Markdown makes of a text may differ. */
const fields = { t: 2, b: 8, a: 7 }

const szenerie = createSzenerie(schrift)

/** A chart that has the strings as names on its axis. */
function drawNamen(namen: readonly string[]): string {
  const diagramm = ownChart(
    {
      mark: 'bar',
      encoding: { y: { field: 'ort', type: 'nominal' }, x: balken.encoding.y },
    },
    [['ort', 'zahl'], ...namen.map((name) => [name, 1])],
  )
  const { elemente, breite, hoehe } = drawOwn(diagramm, 605, { schrift, szenerie })
  return toInlineSvg(writeSvg(elemente, { breite, hoehe, label: namen.join(' '), farben: hell }))
}

function renderPage(texts: readonly string[]): string {
  const darstellungen = texts.flatMap((text, index) => darstellungenOf(text, `n${index}`))
  const [teil] = inhalt.teile
  const [kapitel] = teil?.kapitel ?? []
  if (!teil || !kapitel) throw new Error('The sample has no chapter.')
  const [first = ''] = texts
  const input = renderInput({
    inhalt: {
      ...inhalt,
      teile: [
        {
          ...teil,
          kapitel: [{ ...kapitel, titel: first, vorspann: first, darstellungen, abschnitte: [] }],
        },
      ],
    },
  })
  const zeichnungen = new Map(
    darstellungen.flatMap(({ id, art }, index) => {
      if (art !== 'abbildung') return []
      const here = Math.floor(index / 3)
      const svg = drawNamen(
        here % 20 === 0 ? texts.slice(here, here + 20) : texts.slice(here, here + 1),
      )
      return [[id, { breit: svg, schmal: svg }] as const]
    }),
  )
  return renderProfil({ ...input, zeichnungen: new Map([...input.zeichnungen, ...zeichnungen]) })
}

describe.skipIf(!canPrint)('naughty strings in the browser', () => {
  let started: StartedBrowser
  beforeAll(async () => {
    const options = { env: bareEnvironment(), uid: process.getuid?.() ?? -1, cacheDir: testCache }
    const probe = await probeMachine(options)
    started = await startBrowser(chooseBrowsers(findBrowsers(probe), probe), options)
  }, 60_000)
  afterAll(() => started.running.close())

  test('a page that does something is seen', async () => {
    const found = await watchPage(
      started.running.browser,
      `<p id="p" onclick="x()">Text</p><a href=" javascript:x()">x</a>
       <img src="https://evil.example/x.png"><script>alert('da')</script>`,
    )
    expect(found).toMatchObject({
      dialogs: ['da'],
      requests: ['https://evil.example/x.png'],
      handlers: ['P onclick', 'A href'],
      active: 1,
      texts: { p: 'Text' },
    })
  }, 60_000)

  test('the list is long enough', () => {
    expect(strings.length).toBeGreaterThan(450)
  })

  test.each(pages.map((texts, index) => [index + 1, texts] as const))(
    'page %i runs nothing, requests nothing and shows every text',
    async (_, texts) => {
      const html = renderPage(texts)
      // Without its own policy the page has only the escaping left: that must be enough.
      const unprotected = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      expect(unprotected).not.toBe(html)
      for (const variant of [html, unprotected]) {
        const found = await watchPage(started.running.browser, variant)
        expect(found).toMatchObject({ dialogs: [], requests: [], handlers: [], active: 0 })
        const missing = texts.filter(
          (text, index) =>
            bare(text) !== '' &&
            Object.entries(fields).some(
              ([part, least]) => count(found.texts[`n${index}-${part}`] ?? '', text) < least,
            ),
        )
        expect(missing).toEqual([])
      }
    },
    120_000,
  )
})

/** Letters without what typography may change: spaces, what shows nothing, points (of thousands). */
function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\p{C}\p{Z}\u00AD.]/gu, '')
}

/** How often the text is shown in the other. */
function count(shown: string, text: string): number {
  return bare(shown).split(bare(text)).length - 1
}
