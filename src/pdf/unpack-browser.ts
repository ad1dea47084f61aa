import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-stream'
import type { Extract } from 'tar-stream'
import { UserError } from '../diagnostics/user-error.ts'
import { listName, sampleHash } from './unpacked-files.ts'
import type { UnpackedFile } from './unpacked-files.ts'

/** The program within an unpacked browser. */
export const programName = 'chromium'

/**
 * From the archives only what is needed to print: four libraries (with their parts) that a bare
 * Linux lacks, and fonts. Without any font Chromium leaves out all text, even that in fonts the
 * page brings, and says nothing.
 */
const archives = [
  { name: 'al2023.tar.br', wanted: /^lib[\w.-]+\.(?:so(?:\.\d+)*|chk)$/, folder: 'lib' },
  { name: 'fonts.tar.br', wanted: /^[\w-]+\.ttf$/, folder: 'fonts' },
] as const

/**
 * Unpacks the archives into an empty private folder and writes the list of its files.
 * Reads nothing but file names and contents from the archives: owners, rights, links and folders
 * named there do not count.
 * @throws UserError (io) if the archives are damaged.
 * @throws the error of the file system if the folder cannot be written.
 */
export async function unpackBrowser(archiveFolder: string, target: string): Promise<void> {
  try {
    const program = openArchive(join(archiveFolder, 'chromium.br'))
    const files = [await writeUnpacked(program, target, programName, 0o700)]
    for (const archive of archives)
      files.push(...(await unpackArchive(join(archiveFolder, archive.name), target, archive)))
    writeFileSync(join(target, listName), JSON.stringify({ files }, null, 2), { mode: 0o600 })
  } catch (error) {
    const { syscall, path } = error as NodeJS.ErrnoException
    if (syscall !== undefined && !path?.startsWith(archiveFolder)) throw error
    throw new UserError(
      `Das mitgelieferte Archiv des Browsers in „${archiveFolder}“ ist beschädigt.`,
      {
        kind: 'io',
        hint: 'Installieren Sie bzrp neu („npm ci“).',
        cause: error,
      },
    )
  }
}

async function unpackArchive(
  file: string,
  target: string,
  { wanted, folder }: (typeof archives)[number],
): Promise<readonly UnpackedFile[]> {
  const entries = extract()
  const [files] = await Promise.all([
    writeEntries(entries, target, { wanted, folder }),
    pipeline(openArchive(file), entries),
  ])
  if (files.length === 0) throw new Error(`${file} holds nothing that was expected`)
  return files
}

async function writeEntries(
  entries: Extract,
  target: string,
  { wanted, folder }: { readonly wanted: RegExp; readonly folder: string },
): Promise<readonly UnpackedFile[]> {
  const files: UnpackedFile[] = []
  for await (const entry of entries) {
    const name = basename(entry.header.name)
    if (entry.header.type === 'file' && wanted.test(name))
      files.push(await writeUnpacked(toChunks(entry), target, join(folder, name), 0o600))
    else entry.resume()
  }
  return files
}

/** Streams of tar-stream are iterable; its types do not say so. */
function toChunks(entry: unknown): AsyncIterable<Uint8Array> {
  return entry as AsyncIterable<Uint8Array>
}

function openArchive(file: string): Readable {
  const archive = createReadStream(file, { highWaterMark: 2 ** 20 })
  const content = createBrotliDecompress({ chunkSize: 2 ** 21 })
  archive.once('error', (error) => content.destroy(error))
  return archive.pipe(content)
}

async function writeUnpacked(
  content: AsyncIterable<Uint8Array>,
  target: string,
  path: string,
  mode: number,
): Promise<UnpackedFile> {
  const file = join(target, path)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  let written = 0
  await pipeline(
    content,
    async function* (chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        written += chunk.byteLength
        yield chunk
      }
    },
    createWriteStream(file, { mode, flags: 'wx' }),
  )
  const { size, sample } = sampleHash(file)
  // A full disk may cut a file short without an error.
  if (size !== written)
    throw Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' })
  return { path, size, sha256: hash.digest('hex'), sample }
}
