/**
 * Draws charts of own data in a process of its own: little memory, no environment, no files but its
 * own modules, no network for Vega. Whatever a specification does ends here.
 */
import { runInNewContext } from 'node:vm'
import { drawOwn } from '../charts/own/draw-own.ts'
import { createSchrift } from '../charts/text-metrics.ts'
import type { Schrift } from '../charts/text-metrics.ts'
import { createSzenerie } from '../charts/vega-scene.ts'
import type { Szenerie } from '../charts/vega-scene.ts'
import type { Ausruestung, Zeichenantwort, Zeichenauftrag } from './messages.ts'
import { frist } from './messages.ts'

let werkzeug: { readonly schrift: Schrift; readonly szenerie: Szenerie } | undefined

process.on('message', (message: Ausruestung | Zeichenauftrag) => {
  if (message.art === 'schriften') {
    const schrift = createSchrift(message.schriften)
    werkzeug = { schrift, szenerie: createSzenerie(schrift) }
  } else process.send?.(answer(message))
})

function answer({ nummer, diagramm, breite }: Zeichenauftrag): Zeichenantwort {
  const tools = werkzeug
  if (!tools) throw new RangeError('A chart came before the fonts.')
  try {
    return { nummer, plan: withDeadline(() => drawOwn(diagramm, breite, tools)) }
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }
    const ursache = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'zeit' : 'vega'
    return { nummer, fehler: { ursache, text: String(message).slice(0, 500) } }
  }
}

/** The watchdog of V8 ends everything that runs inside, also a loop or a regular expression. */
function withDeadline(work: () => unknown): unknown {
  return runInNewContext('work()', { work }, { timeout: frist.kind })
}
