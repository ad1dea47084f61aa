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

/** Starts a browser if anything of the plan is out of date and needs one. */
export function openEarly(
  plan: readonly PlanEntry[],
  { format, browser, frist, jobs }: BuildCall,
  world: Surroundings,
): EarlyPrinter {
  const isNeeded = needsPrinter(format) && plan.some(({ gruende }) => gruende.length > 0)
  const deadline = frist === undefined ? {} : { deadline: () => frist * 1000 }
  const opening = isNeeded
    ? openPatientPrinter({ ...printerOptions(world, browser), ...deadline }, jobs)
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
