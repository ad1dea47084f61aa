import type { Folder } from '../../read/folder.ts'
import { maxBytes } from '../../read/text-file.ts'

/**
 * Profiles that seem to be about a region that another one is about too: looked at as text, because
 * YAML takes its time.
 */
export function findTwins(folder: Folder, alle: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, string>()
  const twins = new Set<string>()
  for (const ordner of alle) {
    const result = folder.read(`${ordner}/profil.yaml`, maxBytes)
    if ('finding' in result) continue
    const text = Buffer.from(result.bytes).toString('latin1')
    for (const [, raum = ''] of text.matchAll(/\braum\b["']?\s*:\s*["']?(\d+)/g)) {
      const other = seen.get(raum)
      if (other !== undefined && other !== ordner) twins.add(other).add(ordner)
      else seen.set(raum, ordner)
    }
  }
  return twins
}
