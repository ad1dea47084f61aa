import { Piscina } from 'piscina'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { compiledModule } from '../../files/compiled-module.ts'
import type { Antwort } from './antwort.ts'
import { fromAntwort } from './antwort.ts'
import type { Fadenauftrag, Stapel, Stapelbefunde } from './thread.ts'

/**
 * Checks profiles in threads: each reads for itself what all profiles share. The methods throw what
 * the same work would throw in this thread.
 */
export interface CheckThreads {
  check(stapel: Stapel): Promise<Stapelbefunde>
  /** Findings about what all profiles share. */
  checkShared(): Promise<readonly Diagnostic[]>
  close(): Promise<void>
}

export function startCheckThreads(auftrag: Fadenauftrag, count: number): CheckThreads {
  const pool = new Piscina<unknown, unknown>({
    filename: compiledModule('cli/examine/thread.js'),
    workerData: auftrag,
    minThreads: count,
    maxThreads: count,
    recordTiming: false,
  })
  const broken = new Promise<never>((_resolve, reject) => pool.once('error', reject))
  // Whoever waits for it still sees the error; without a waiter it is not one.
  broken.catch(() => undefined)
  const run = async (name: 'checkStapel' | 'checkShared', data: unknown): Promise<unknown> => {
    return fromAntwort((await Promise.race([pool.run(data, { name }), broken])) as Antwort<unknown>)
  }
  return {
    check: (stapel) => run('checkStapel', stapel) as Promise<Stapelbefunde>,
    checkShared: () => run('checkShared', null) as Promise<readonly Diagnostic[]>,
    close: () => pool.destroy(),
  }
}
