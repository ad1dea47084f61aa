/**
 * The naive loop that bzrp is measured against: one profile after the other in one process, each
 * chart compiled and drawn anew, one page of one browser after the other, no page numbers, nothing
 * done for PDF/UA. Reads the workspace and writes files as bzrp does.
 *
 *   node scripts/bench/naive.js <workspace> <output folder>
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createZeichner } from '../../dist/charts/zeichner.js'
import { drawInhalt } from '../../dist/charts/draw-inhalt.js'
import { printerOptions } from '../../dist/cli/printer-options.js'
import { renderProfil } from '../../dist/html/render.js'
import { createErscheinungsbild } from '../../dist/model/erscheinungsbild.js'
import { chooseBrowsers, findBrowsers } from '../../dist/pdf/find-browsers.js'
import { probeMachine } from '../../dist/pdf/probe-machine.js'
import { startBrowser } from '../../dist/pdf/start-browser.js'
import { compareWithLibrary, loadWorkspace, openLibrary } from '../../dist/pipeline.js'
import { createRechner } from '../../dist/rechner.js'
import { readFonts, uprightLatin } from '../../dist/read/fonts.js'

const [root, ausgabe] = process.argv.slice(2)
const tool = fileURLToPath(new URL('../..', import.meta.url))

const sources = await loadWorkspace(root, tool)
const library = openLibrary(sources)
const loaded = compareWithLibrary(sources, library)
const rechne = await createRechner(loaded, library)
const fonts = readFonts()
const erscheinungsbild = createErscheinungsbild()
const zeichner = {
  draw: (...args) =>
    createZeichner({ fonts: uprightLatin(fonts), farben: erscheinungsbild.hell }).draw(...args),
}

const options = printerOptions({ env: process.env })
const probe = await probeMachine(options)
const { running } = await startBrowser(chooseBrowsers(findBrowsers(probe), probe), options)
try {
  for (const { ordner, daten } of loaded.workspace.profile) {
    if (!daten) throw new Error(`${ordner} has findings`)
    const { inhalt } = rechne(daten)
    const zeichnungen = await drawInhalt(inhalt, zeichner, new Map())
    const html = renderProfil({
      inhalt,
      zeichnungen: zeichnungen.seite,
      erscheinungsbild,
      logo: null,
      fonts,
      werkzeug: { name: 'bzrp', version: '0' },
      sha256: (text) => createHash('sha256').update(text).digest('base64'),
    })
    const page = await running.browser.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    await page.close()
    const folder = join(ausgabe, basename(ordner))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'profil.html'), html)
    writeFileSync(join(folder, 'profil.pdf'), pdf)
    for (const [id, svg] of zeichnungen.dateien) writeFileSync(join(folder, `${id}.svg`), svg)
  }
} finally {
  await running.close()
}
