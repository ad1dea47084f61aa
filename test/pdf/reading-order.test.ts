import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderProfil } from '../../src/html/render.ts'
import { readFonts } from '../../src/read/fonts.ts'
import { renderInput } from '../html/support/sample.ts'
import { canPrint, openTestPrinter } from '../support/printer.ts'
import { hasTool } from '../support/tools.ts'

/**
 * What a screen reader reads, one line per element with text: its type and its words. Names,
 * attributes and indents of poppler, which change from version to version, are left out.
 */
function toReadingOrder(structure: string): string {
  const lines: string[] = []
  for (const line of structure.split('\n')) {
    const words = /^\s*"(.*)"\s*$/.exec(line)?.[1]
    const type = /^\s*([A-Z][A-Za-z0-9]*)\b/.exec(line)?.[1]
    if (words !== undefined) lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${words}`.trimEnd()
    // A reference to the annotation of a link: the words go on behind it.
    else if (type !== undefined && type !== 'Object') lines.push(type)
  }
  return `${lines.filter((line) => line.includes(' ')).join('\n')}\n`
}

test.skipIf(!canPrint || !hasTool('pdfinfo'))(
  'a profile is read in the order it is meant to be (where poppler is installed)',
  { timeout: 120_000 },
  async () => {
    const printer = await openTestPrinter()
    const folder = mkdtempSync(join(tmpdir(), 'bzrp-vorlesen-'))
    try {
      const file = join(folder, 'profil.pdf')
      const html = renderProfil(renderInput({ fonts: readFonts(), logo: null }))
      const meta = { titel: 'Probe', datum: new Date('2025-12-31T00:00:00Z') }
      writeFileSync(file, await printer.print(html, meta))
      const { stdout, status } = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' })
      expect(status).toBe(0)
      const golden = join(import.meta.dirname, 'golden/vorlesen.txt')
      await expect(toReadingOrder(stdout)).toMatchFileSnapshot(golden)
    } finally {
      await printer.close()
      rmSync(folder, { recursive: true })
    }
  },
)
