import { join } from 'node:path'
import { needsPrinter } from '../../build/build-result.ts'
import { examineOutput } from '../../build/examine-output.ts'
import type { SharedInputs } from '../../build/inputs.ts'
import type { PlanEntry } from '../../build/plan.ts'
import { planProfil } from '../../build/plan.ts'
import { profilordner } from '../../build/build-profil.ts'
import { selectShard } from '../../build/shard.ts'
import { identifyBrowser } from '../../pdf/identify-browser.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { openFolder } from '../../read/folder.ts'
import { hashSources } from '../../read/hash-tree.ts'
import type { RememberedFolder } from '../../read/remembered-folder.ts'
import { rememberFolder } from '../../read/remembered-folder.ts'
import { listProfile } from '../../read/list-profile.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'
import type { BuildCall } from './build.ts'
import { collectSources, hashAusgaben } from './collect-inputs.ts'

/** What there is to build, and what of it is out of date. */
export interface Survey {
  readonly root: string
  /** Absolute folder for the results. */
  readonly ausgabe: string
  /** The sources as they were when they were hashed: whoever builds reads them from here. */
  readonly folder: RememberedFolder
  readonly shared: SharedInputs
  /** All profiles of the workspace, and those that are to be built. */
  readonly alle: readonly string[]
  readonly plan: readonly PlanEntry[]
}

/** Looks at all sources and at all results, without understanding any of them. */
export async function survey(
  root: string,
  names: readonly string[],
  call: BuildCall,
  world: Surroundings,
): Promise<Survey> {
  const ausgabe = call.ausgabe ?? join(root, 'ausgabe')
  const folder = rememberFolder(openFolder(root), maxBildBytes)
  const alle = listProfile(folder)
  const named = selectProfile(
    alle.map((ordner) => ({ ordner })),
    names,
    { cwd: world.cwd, root },
  )
  const chosen = call.shard ? selectShard(named, call.shard) : named
  const shared = await collectShared(root, folder, call, world)
  const plan = chosen.map(({ ordner }) => {
    const quellen = {
      ...hashSources(folder, ordner, maxBildBytes),
      ...hashAusgaben(folder, ordner),
    }
    const inputs = { ...shared, ordner, quellen }
    return planProfil(inputs, examineOutput(join(ausgabe, profilordner(ordner))))
  })
  return { root, ausgabe, folder, shared, alle, plan }
}

async function collectShared(
  root: string,
  folder: RememberedFolder,
  { format, browser }: BuildCall,
  { env }: Surroundings,
): Promise<SharedInputs> {
  const epoch = env['SOURCE_DATE_EPOCH']
  return {
    ...(await collectSources(root, folder)),
    browser: needsPrinter(format) ? await identifyBrowser({ env, browser }) : 'keiner',
    vorgaben: {
      formate: format.join(','),
      ...(epoch !== undefined && { SOURCE_DATE_EPOCH: epoch }),
    },
  }
}
