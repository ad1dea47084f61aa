import type { OutputFile } from '../build/switch-folder.ts'
import { sha256 } from '../approve/pruefsumme.ts'
import type { Dateieintrag, Manifest } from './manifest.ts'

/** All files of an edition: the given ones, the manifest about them, and the hashes of all. */
export function toEditionFiles(
  files: readonly OutputFile[],
  manifest: Omit<Manifest, 'dateien'>,
): readonly OutputFile[] {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const complete: Manifest = { ...manifest, dateien: sorted.map(toEintrag) }
  const withManifest = [...sorted, { path: 'manifest.json', content: toJson(complete) }]
  const sums = withManifest.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('')
  return [...withManifest, { path: 'SHA256SUMS', content: sums }]
}

function toEintrag({ path, content }: OutputFile): Dateieintrag {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  return { pfad: path, bytes, sha256: sha256(content) }
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
