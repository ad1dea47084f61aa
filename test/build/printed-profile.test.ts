import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bareEnvironment, canPrint, testCacheHome } from '../support/printer.ts'
import { hasTool } from '../support/tools.ts'
import { runInProcess } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
const canRead = canPrint && hasTool('pdfinfo') && hasTool('pdftotext')

function call(tool: string, ...argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${tool}: ${stderr}`)
  return stdout
}

/** Without what breaking a line changes. */
const bare = (text: string): string => text.replace(/[\s\u00ad-]/g, '')

describe.skipIf(!canRead)(
  'the PDF of Adlershof, read by another program (needs Linux x64, pdfinfo and pdftotext)',
  () => {
    let folder = ''
    let file = ''
    let info = ''
    /** Lines of each page with text, without running head and foot. */
    let pages: readonly (readonly string[])[] = []
    /** Bare text of each page, by lines and by columns: either keeps together what stands so. */
    let texts: readonly string[] = []
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'bzrp-printed-'))
      const env = { ...bareEnvironment(), XDG_CACHE_HOME: testCacheHome }
      const argv = ['build', 'adlershof', '--no-cache', '-o', folder]
      const { code, err } = await runInProcess(argv, repository, { env })
      if (code !== 0) throw new Error(err)
      file = join(folder, '092007-adlershof/profil.pdf')
      info = call('pdfinfo', file)
      pages = call('pdftotext', '-layout', file, '-')
        .split('\f')
        .slice(0, -1)
        .map((page) => page.split('\n').filter((line) => line.trim() !== ''))
        .map((lines, index) => (index === 0 ? lines : lines.slice(1, -1)))
      const columns = call('pdftotext', file, '-').split('\f')
      texts = pages.map((lines, index) => `${bare(lines.join(''))}|${bare(columns[index] ?? '')}`)
    }, 180_000)
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true })
    })

    test('is tagged, A4 and at most 3 MB', () => {
      expect(info).toMatch(/^Tagged: +yes$/m)
      expect(info).toMatch(/^Page size: .*\(A4\)$/m)
      expect(statSync(file).size).toBeLessThanOrEqual(3_000_000)
    })

    test('has no blank page', () => {
      expect(info).toMatch(new RegExp(`^Pages: +${pages.length}$`, 'm'))
      expect(pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []))).toEqual([])
    })

    test('each entry of the contents stands on the page that it names', () => {
      const start = pages.findIndex((lines) => lines[0]?.trim() === 'Inhalt')
      const entryOf = (line: string): readonly [page: number, title: string][] => {
        const [, page, title] = /^\s*(\d+)\s{2,}(\S.*)$/.exec(line) ?? []
        return page && title ? [[Number(page), title]] : []
      }
      const [first] = (pages[start] ?? []).flatMap(entryOf)
      const entries = pages
        .slice(start, (first?.[0] ?? 0) - 1)
        .flatMap((lines) => lines.flatMap(entryOf))
      expect(entries.length).toBeGreaterThan(80)
      const misplaced = entries.filter(([page, title]) => !texts[page - 1]?.includes(bare(title)))
      expect(misplaced).toEqual([])
    })
  },
)
