import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Zeichenplan } from '../charts/own/draw-own.ts'
import type { Schriftgewicht } from '../charts/text-metrics.ts'
import type { EigenesDiagramm } from '../model/diagramm.ts'
import { checkPlan } from './check-plan.ts'
import { childModule, childOptions } from './child-options.ts'
import type { Ausruestung, Zeichenantwort, Zeichenauftrag } from './messages.ts'
import { frist } from './messages.ts'

/** Why a chart of own data could not be drawn; the message is a German clause without full stop. */
export class Zeichenabbruch extends Error {
  readonly ursache: 'zeit' | 'speicher' | 'vega' | 'form'

  constructor(ursache: Zeichenabbruch['ursache'], message: string) {
    super(message)
    this.name = 'Zeichenabbruch'
    this.ursache = ursache
  }
}

/** Draws charts of own data one after the other in a child process that may fall. */
export interface Zeichenprozess {
  /** @throws Zeichenabbruch if the chart takes too long, too much memory, or is none. */
  draw(diagramm: EigenesDiagramm, breite: number): Promise<Zeichenplan>
  /** Ends the child, if there is one. */
  close(): void
}

/** The child starts with the first chart and is started anew after one that felled it. */
export function createZeichenprozess(
  schriften: Readonly<Record<Schriftgewicht, Uint8Array>>,
): Zeichenprozess {
  let child: ChildProcess | undefined
  let nummer = 0
  const close = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const running = (): ChildProcess => {
    if (child?.connected !== true) child = start(schriften)
    return child
  }
  const drawNow: Zeichenprozess['draw'] = async (diagramm, breite) => {
    nummer += 1
    try {
      return toPlan(await ask(running(), { art: 'auftrag', nummer, diagramm, breite }))
    } catch (error) {
      // Whatever state it is in now: the next chart gets a fresh one.
      close()
      throw error
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    draw(diagramm, breite) {
      const next = last.then(() => drawNow(diagramm, breite))
      last = next.catch(() => undefined)
      return next
    },
    close,
  }
}

/** An idle child keeps nobody waiting: it ends when its parent does. */
function start(schriften: Ausruestung['schriften']): ChildProcess {
  const child = fork(childModule, [], childOptions())
  child.unref()
  child.channel?.unref()
  child.send({ art: 'schriften', schriften } satisfies Ausruestung)
  return child
}

function ask(child: ChildProcess, auftrag: Zeichenauftrag): Promise<Zeichenantwort> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onExit)
      settle()
    }
    const onMessage = (antwort: Zeichenantwort): void => {
      if (antwort.nummer !== auftrag.nummer) return
      end(() => {
        resolve(antwort)
      })
    }
    const onExit = (): void => {
      end(() => {
        reject(new Zeichenabbruch('speicher', zuViel))
      })
    }
    const timer = setTimeout(() => {
      end(() => {
        reject(new Zeichenabbruch('zeit', zuLang))
      })
    }, frist.wirt)
    child.on('message', onMessage).on('exit', onExit).on('error', onExit)
    child.send(auftrag)
  })
}

const zuLang = `Es braucht länger als ${frist.kind / 1000} Sekunden`
const zuViel = 'Es braucht zu viel Speicher, der Zeichenprozess ist daran gescheitert'

function toPlan({ plan, fehler }: Zeichenantwort): Zeichenplan {
  if (fehler?.ursache === 'zeit') throw new Zeichenabbruch('zeit', zuLang)
  if (fehler)
    throw new Zeichenabbruch('vega', `Vega kann die Spezifikation nicht zeichnen (${fehler.text})`)
  try {
    return checkPlan(plan)
  } catch (error) {
    throw new Zeichenabbruch('form', error instanceof Error ? error.message : String(error))
  }
}
