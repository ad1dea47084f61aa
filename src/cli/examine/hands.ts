import { availableParallelism } from 'node:os'
import type { Einzelbefunde } from '../../build/befunde.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import { isBelow } from '../../read/remembered-folder.ts'
import type { Vergleichsangaben } from '../../validate/rule.ts'
import type { CheckThreads } from './check-threads.ts'
import type { Pruefauftrag } from './examine.ts'
import type { Loader } from './loader.ts'

/** What is found about profiles, by their folders. */
export interface Sammlung {
  readonly einzeln: Map<string, Einzelbefunde>
  readonly daten: Map<string, ProfilDaten>
  readonly angaben: Map<string, Vergleichsangaben>
}

/** Checks profiles, some at a time: here, or in threads once there are enough to be worth it. */
export interface Hands {
  /** Takes a profile; returns when there is room for another. */
  take(ordner: string): Promise<void>
  /** Returns when all that was taken is in the collection. */
  finish(): Promise<void>
  /** Findings about what all profiles share. */
  checkShared(): Promise<readonly Diagnostic[]>
  /** Ends the threads. */
  close(): Promise<void>
}

/** When work is shared, and among how many. */
export interface Arbeitsteilung {
  /** So many profiles are worth the start of threads. */
  readonly ab: number
  readonly faeden: number
}

/** Each thread needs a heap and reads the data library: more of them would bring little. */
const mostThreads = 4

export function usualTeilung(): Arbeitsteilung {
  return { ab: 24, faeden: Math.min(availableParallelism(), mostThreads) }
}

/** So many profiles are read, and then checked, together. */
const batchSize = { here: 8, thread: 2 }
/** While one batch waits for an image to be decoded, or for this thread, there is another. */
const batchesPerThread = 2

export function createHands(auftrag: Pruefauftrag, loader: Loader, known: Sammlung): Hands {
  const { folder, brauchtDaten, teilung = usualTeilung() } = auftrag
  const own: string[] = []
  const shareable: string[] = []
  const underway = new Set<Promise<void>>()
  let threads: CheckThreads | undefined

  const checkHere = async (batch: string[]): Promise<void> => {
    while (batch.length > 0)
      await checkBatch(batch.splice(0, batchSize.here), auftrag, loader, known)
  }
  const send = async (to: CheckThreads): Promise<void> => {
    if (underway.size >= batchesPerThread * teilung.faeden) await Promise.race(underway)
    const work = checkAway(to, shareable.splice(0, batchSize.thread), auftrag, known)
    const done = work.finally(() => underway.delete(done))
    // Whoever waits for room or for the end sees the error.
    done.catch(() => undefined)
    underway.add(done)
  }
  return {
    async take(ordner) {
      if (brauchtDaten?.(ordner) === true) {
        if (own.push(ordner) >= batchSize.here) await checkHere(own)
        return
      }
      shareable.push(ordner)
      if (!threads && teilung.faeden > 1 && shareable.length >= teilung.ab) {
        const { startCheckThreads } = await import('./check-threads.ts')
        const gelesen = folder.remembered(
          (path) => !isBelow(path, 'profiles') || path === 'profiles',
        )
        threads = startCheckThreads(
          { root: auftrag.root, tor: auftrag.tor, gelesen },
          { count: teilung.faeden, tasks: batchesPerThread },
        )
      }
      if (threads) while (shareable.length >= batchSize.thread) await send(threads)
      else if (teilung.faeden <= 1 && shareable.length >= batchSize.here) await checkHere(shareable)
    },
    async finish() {
      if (threads) while (shareable.length > 0) await send(threads)
      else await checkHere(shareable)
      await checkHere(own)
      await Promise.all(underway)
    },
    checkShared: () => (threads ?? loader).checkShared(),
    close: async () => threads?.close(),
  }
}

async function checkBatch(
  batch: readonly string[],
  { gefragt, brauchtDaten, folder }: Pruefauftrag,
  loader: Loader,
  known: Sammlung,
): Promise<void> {
  const asked = batch.filter((ordner) => gefragt.has(ordner))
  const bildzweck = asked.some((ordner) => brauchtDaten?.(ordner)) ? 'zeigen' : 'pruefen'
  const others = batch.filter((ordner) => !gefragt.has(ordner))
  if (asked.length > 0)
    for (const { ordner, roh, daten } of await loader.checkProfiles(asked, bildzweck)) {
      known.einzeln.set(ordner, { roh, setzbar: daten !== undefined })
      if (daten && brauchtDaten?.(ordner)) known.daten.set(ordner, daten)
    }
  if (others.length > 0)
    for (const angaben of await loader.readAngaben(others))
      known.angaben.set(angaben.ordner, angaben)
  for (const ordner of batch) folder.forget(ordner)
}

async function checkAway(
  threads: CheckThreads,
  batch: readonly string[],
  { gefragt, folder }: Pruefauftrag,
  known: Sammlung,
): Promise<void> {
  const gelesen = folder.remembered((path) => batch.some((ordner) => isBelow(path, ordner)))
  for (const ordner of batch) folder.forget(ordner)
  const { einzeln, angaben } = await threads.check({
    gefragt: batch.filter((ordner) => gefragt.has(ordner)),
    andere: batch.filter((ordner) => !gefragt.has(ordner)),
    gelesen,
  })
  for (const each of einzeln) known.einzeln.set(each.roh.angaben.ordner, each)
  for (const each of angaben) known.angaben.set(each.ordner, each)
}
