import type { Entry, Folder } from './folder.ts'

/** What a folder has said, by path: plain data. */
export interface Gelesenes {
  readonly lists: ReadonlyMap<string, readonly Entry[]>
  readonly reads: ReadonlyMap<string, ReturnType<Folder['read']>>
}

/** A folder of which everything is looked at once: later answers are the first ones. */
export interface RememberedFolder extends Folder {
  /** Forgets all below a path, to free the memory. */
  forget(path: string): void
  /** What has been said so far of paths that are wanted. */
  remembered(isWanted: (path: string) => boolean): Gelesenes
  /** Answers with what the same folder has said to somebody else. */
  remember(gelesenes: Gelesenes): void
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
        for (const key of map.keys()) if (isBelow(key, path)) map.delete(key)
    },
    remembered: (isWanted) => ({
      lists: new Map([...lists].filter(([path]) => isWanted(path))),
      reads: new Map([...reads].filter(([path]) => isWanted(path))),
    }),
    remember(gelesenes) {
      for (const [path, entries] of gelesenes.lists) lists.set(path, entries)
      for (const [path, read] of gelesenes.reads) reads.set(path, read)
    },
  }
}

/** Whether a path is another or lies below it. */
export function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`)
}
