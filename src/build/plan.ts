import type { Inputs } from './inputs.ts'
import { findChanges } from './inputs.ts'
import type { Output } from './examine-output.ts'

/** What is to be done about one profile. */
export interface PlanEntry {
  /** Folder relative to the workspace. */
  readonly ordner: string
  readonly inputs: Inputs
  /** Why its output is out of date, one German phrase each; none if it is up to date. */
  readonly gruende: readonly string[]
}

/** Compares what there is with what would come out; writes nothing. */
export function planProfil(inputs: Inputs, { manifest, maengel }: Output): PlanEntry {
  const changes = manifest ? findChanges(manifest.eingaben, inputs) : []
  return { ordner: inputs.ordner, inputs, gruende: [...changes, ...maengel] }
}
