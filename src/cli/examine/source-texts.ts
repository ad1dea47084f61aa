import type { Texts } from '../../diagnostics/texts.ts'
import { maxBildBytes } from '../../read/bild.ts'
import type { Folder } from '../../read/folder.ts'
import { decodeTextFile } from '../../read/text-file.ts'

/** Text of the sources in a folder, each read when it is first asked for. */
export function createSourceTexts(folder: Folder): Texts {
  const texts = new Map<string, string | undefined>()
  return {
    get(file) {
      if (texts.has(file)) return texts.get(file)
      const result = folder.read(file, maxBildBytes)
      const text = 'bytes' in result ? decodeTextFile(file, result.bytes).text : undefined
      texts.set(file, text)
      return text
    },
  }
}
