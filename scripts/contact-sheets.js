/**
 * Contact sheets of what a build has written: every page of every PDF, and every HTML page at the
 * widths of a phone, a tablet and a desk, light and dark. Whoever changes the look sees all of it.
 *
 *   node scripts/contact-sheets.js <folder of one profile> <target folder>
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { printerOptions } from '../dist/cli/printer-options.js'
import { chooseBrowsers, findBrowsers } from '../dist/pdf/find-browsers.js'
import { probeMachine } from '../dist/pdf/probe-machine.js'
import { startBrowser } from '../dist/pdf/start-browser.js'

const [source, target] = process.argv.slice(2)
if (!source || !target) {
  process.stderr.write('Usage: npm run contact-sheets -- <folder of one profile> <target folder>\n')
  process.exit(2)
}

const gap = 8
const views = [
  { width: 320, scheme: 'light' },
  { width: 768, scheme: 'light' },
  { width: 1440, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
]
/** A long page is cut into pieces of this height, in px. */
const piece = 2400
/** More pictures on one sheet would be too small to see anything. */
const mostOnSheet = 24

/** Writes pictures of the same size side by side, in as many sheets as they need. */
async function writeSheets(name, pictures, { width, height, columns }) {
  for (let start = 0; start < pictures.length; start += mostOnSheet) {
    const part = pictures.slice(start, start + mostOnSheet)
    const cells = await Promise.all(
      part.map(async (picture, index) => ({
        input: await sharp(picture)
          .resize(width, height, { fit: 'contain', position: 'top', background: '#ffffff' })
          .toBuffer(),
        left: (index % columns) * (width + gap),
        top: Math.floor(index / columns) * (height + gap),
      })),
    )
    const file = join(target, `${name}-${String(start / mostOnSheet + 1).padStart(2, '0')}.png`)
    await sharp({
      create: {
        width: Math.min(columns, part.length) * (width + gap) - gap,
        height: Math.ceil(part.length / columns) * (height + gap) - gap,
        channels: 3,
        background: '#8a8f94',
      },
    })
      .composite(cells)
      .png({ palette: true })
      .toFile(file)
    process.stdout.write(`${file}\n`)
  }
}

/** The pages of a PDF as pictures; none where poppler is not installed. */
function readPages(file) {
  const folder = mkdtempSync(join(tmpdir(), 'bzrp-pages-'))
  try {
    const { error } = spawnSync('pdftoppm', ['-r', '50', '-png', file, join(folder, 'p')])
    if (error) {
      process.stderr.write(`${basename(file)} is left out: poppler-utils is not installed.\n`)
      return []
    }
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A page as its readers see it, in pieces from top to bottom. */
async function photograph(browser, html, { width, scheme }) {
  const page = await browser.newPage()
  await page.setViewport({ width, height: piece })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setContent(html, { waitUntil: 'load' })
  const height = await page.evaluate('document.documentElement.scrollHeight')
  const pictures = []
  // Pictures beyond the window would be laid out anew each time, which takes minutes.
  for (let y = 0; y < height; y += piece) {
    await page.evaluate(`scrollTo(0, ${y})`)
    pictures.push(await page.screenshot())
  }
  await page.close()
  return pictures
}

mkdirSync(target, { recursive: true })
const files = readdirSync(source).sort()
for (const file of files.filter((name) => name.endsWith('.pdf')))
  await writeSheets(`${basename(file, '.pdf')}-pdf`, readPages(join(source, file)), {
    ...{ width: 280, height: 396, columns: 6 },
  })
const options = printerOptions({ env: process.env })
const probe = await probeMachine(options)
const { running } = await startBrowser(chooseBrowsers(findBrowsers(probe), probe), options)
try {
  for (const file of files.filter((name) => name.endsWith('.html')))
    for (const view of views) {
      const html = readFileSync(join(source, file), 'utf8')
      const width = Math.min(view.width, 480)
      await writeSheets(
        `${basename(file, '.html')}-${view.width}-${view.scheme}`,
        await photograph(running.browser, html, view),
        { width, height: Math.round((piece * width) / view.width), columns: 6 },
      )
    }
} finally {
  await running.close()
}
