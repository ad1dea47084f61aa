import { needsPrinter } from '../../build/build-result.ts'
import type { PlanEntry } from '../../build/plan.ts'
import { openPatientPrinter } from '../../pdf/patient-printer.ts'
import type { PatientPrinter } from '../../pdf/patient-printer.ts'
import { printerOptions } from '../printer-options.ts'
import type { Surroundings } from '../surroundings.ts'
import type { BuildCall } from './build.ts'

/** A printer whose browser starts while the sources are still being read and checked. */
export interface EarlyPrinter {
  /**
   * Undefined if nothing has to be printed. Rejects with UserError (usage) if there is no browser
   * or none starts, which only matters to whoever prints.
   */
  readonly opening: Promise<PatientPrinter> | undefined
  /** Ends all browsers, also one that is just starting; `force` does not ask them. */
  close(force: boolean): Promise<void>
}

/**
 * Pages that are open at once: one waits for its page numbers, or for the thread that reads them,
 * while the others keep the browser busy.
 */
export function printedAtOnce({ jobs }: BuildCall): number {
  return jobs + 1
}

/** Starts a browser if anything of the plan is out of date and needs one. */
export function openEarly(
  plan: readonly PlanEntry[],
  call: BuildCall,
  world: Surroundings,
): EarlyPrinter {
  const { format, browser, frist } = call
  const isNeeded = needsPrinter(format) && plan.some(({ gruende }) => gruende.length > 0)
  const deadline = frist === undefined ? {} : { deadline: () => frist * 1000 }
  const opening = isNeeded
    ? openPatientPrinter({ ...printerOptions(world, browser), ...deadline }, printedAtOnce(call))
    : undefined
  // If nothing can be set after all, nobody waits for it.
  opening?.catch(() => undefined)
  return {
    opening,
    async close(force) {
      const printer = await opening?.catch(() => undefined)
      await printer?.close(force)
    },
  }
}
