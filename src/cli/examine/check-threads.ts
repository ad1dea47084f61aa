import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { compiledModule } from '../../files/compiled-module.ts'
import type { ThreadOptions } from '../../threads/open-threads.ts'
import { openThreads } from '../../threads/open-threads.ts'
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

export function startCheckThreads(
  auftrag: Fadenauftrag,
  options: Pick<ThreadOptions, 'count' | 'tasks'>,
): CheckThreads {
  const threads = openThreads(compiledModule('cli/examine/thread.js'), {
    ...options,
    workerData: auftrag,
  })
  const run = async (name: 'checkStapel' | 'checkShared', data: unknown): Promise<unknown> =>
    fromAntwort((await threads.run(name, data)) as Antwort<unknown>)
  return {
    check: (stapel) => run('checkStapel', stapel) as Promise<Stapelbefunde>,
    checkShared: () => run('checkShared', null) as Promise<readonly Diagnostic[]>,
    close: () => threads.close(),
  }
}
