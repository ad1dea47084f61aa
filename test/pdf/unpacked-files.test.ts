import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import {
  findAllDamaged,
  findDamaged,
  listName,
  readFileList,
  sampleHash,
} from '../../src/pdf/unpacked-files.ts'
import type { UnpackedFile } from '../../src/pdf/unpacked-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file and the list that describes it. */
function write(content: Uint8Array): readonly UnpackedFile[] {
  const file = join(folder, 'program')
  writeFileSync(file, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const files = [{ path: 'program', sha256, ...sampleHash(file) }]
  writeFileSync(join(folder, listName), JSON.stringify({ files }))
  return files
}

test('an unchanged file is whole', async () => {
  const files = write(Buffer.alloc(3_000_000, 'bzrp'))
  expect(readFileList(folder)).toEqual(files)
  expect(findDamaged(folder, files)).toBeUndefined()
  expect(await findAllDamaged(folder)).toEqual([])
})

test('in a small file every changed byte is found at each start', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 20_000 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (content, place, change) => {
        const files = write(content)
        const at = place % content.length
        content[at] = (content[at] ?? 0) ^ change
        writeFileSync(join(folder, 'program'), content)
        return findDamaged(folder, files) === 'program'
      },
    ),
    { numRuns: 200 },
  )
})

test.each<[what: string, damage: (content: Buffer) => Buffer]>([
  ['cut off by one byte', (content) => content.subarray(0, -1)],
  ['one byte longer', (content) => Buffer.concat([content, Buffer.of(0)])],
  ['empty', () => Buffer.alloc(0)],
  ['zeroed from the middle', (content) => content.fill(0, content.length / 2)],
  ['another first byte', (content) => content.fill(1, 0, 1)],
  ['another last byte', (content) => content.fill(1, content.length - 1)],
  ['a lost stretch of 200 KB', (content) => content.fill(0, 5_000_000, 5_200_000)],
])('in a large file the samples find: %s', (_what, damage) => {
  const content = Buffer.alloc(10_000_000, 'bzrp')
  const files = write(content)
  writeFileSync(join(folder, 'program'), damage(content))
  expect(findDamaged(folder, files)).toBe('program')
})

test('a single byte between the samples is found by the full check', async () => {
  const content = Buffer.alloc(10_000_000, 'bzrp')
  const files = write(content)
  writeFileSync(join(folder, 'program'), content.fill(0, 100_000, 100_001))
  expect(findDamaged(folder, files)).toBeUndefined()
  expect(await findAllDamaged(folder)).toEqual(['program'])
})

test('a missing file is damage', async () => {
  const files = write(Buffer.from('x'))
  rmSync(join(folder, 'program'))
  expect(findDamaged(folder, files)).toBe('program')
  expect(await findAllDamaged(folder)).toEqual(['program'])
})

test('without a readable list all is damaged', async () => {
  write(Buffer.from('x'))
  truncateSync(join(folder, listName), 5)
  expect(readFileList(folder)).toBeUndefined()
  expect(await findAllDamaged(folder)).toEqual([listName])
})
