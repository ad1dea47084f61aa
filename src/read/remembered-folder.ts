import type { Entry, Folder } from './folder.ts'

/** A folder of which everything is looked at once: later answers are the first ones. */
export interface RememberedFolder extends Folder {
  /** Forgets all below a path, to free the memory. */
  forget(path: string): void
}

/**
 * Remembers what a folder says, so that two who read it, one after the other, see the same files
 * even if somebody is writing them. A file that changes while it is read is read again.
 */
export function rememberFolder(folder: Folder, max: number): RememberedFolder {
  const lists = new Map<string, readonly Entry[]>()
  const reads = new Map<string, ReturnType<Folder['read']>>()
  return {
    ...folder,
    list(path) {
      const known = lists.get(path) ?? folder.list(path)
      lists.set(path, known)
      return known
    },
    read(path, wanted) {
      const known = reads.get(path) ?? folder.read(path, Math.max(max, wanted))
      reads.set(path, known)
      if ('finding' in known) return known
      return { bytes: known.bytes.subarray(0, wanted + 1) }
    },
    forget(path) {
      for (const map of [lists, reads])
        for (const key of map.keys())
          if (key === path || key.startsWith(`${path}/`)) map.delete(key)
    },
  }
}
