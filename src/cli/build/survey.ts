import { join } from 'node:path'
import { needsPrinter } from '../../build/build-result.ts'
import type { Cache } from '../../build/cache.ts'
import { examineOutput } from '../../build/examine-output.ts'
import type { SharedInputs } from '../../build/inputs.ts'
import type { PlanEntry } from '../../build/plan.ts'
import { planProfil } from '../../build/plan.ts'
import { profilordner } from '../../build/build-profil.ts'
import { openSeenFiles } from '../../build/seen-files.ts'
import { selectShard } from '../../build/shard.ts'
import {
  isVergleich,
  toVergleichInputs,
  vergleichsformate,
  vergleichsordner,
} from '../../build/vergleich.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { identifyBrowser } from '../../pdf/identify-browser.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { openFolder } from '../../read/folder.ts'
import { hashSources } from '../../read/hash-tree.ts'
import type { RememberedFolder } from '../../read/remembered-folder.ts'
import { rememberFolder } from '../../read/remembered-folder.ts'
import { listProfile } from '../../read/list-profile.ts'
import { selectProfile } from '../select-profile.ts'
import type { Auswahlort } from '../select-profile.ts'
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
  /** All profiles of the workspace, and what is to be built: profiles and the Bezirksvergleich. */
  readonly alle: readonly string[]
  readonly plan: readonly PlanEntry[]
}

/** Looks at all sources and at all results, without understanding any of them. */
export async function survey(
  root: string,
  names: readonly string[],
  call: BuildCall,
  { cache, world }: { readonly cache: Cache; readonly world: Surroundings },
): Promise<Survey> {
  const ausgabe = call.ausgabe ?? join(root, 'ausgabe')
  const folder = rememberFolder(openFolder(root), maxBildBytes)
  const alle = listProfile(folder)
  const named = selectOrdner(alle, names, call, { cwd: world.cwd, root })
  const chosen = call.shard ? selectShard(named, call.shard) : named
  const shared = await collectShared(root, folder, call, world)
  const plan = chosen.map((ordner) => {
    const quellen = {
      ...hashSources(folder, ordner, maxBildBytes),
      ...hashAusgaben(folder, ordner),
    }
    const inputs = isVergleich({ ordner })
      ? toVergleichInputs(shared)
      : { ...shared, ordner, quellen }
    const place = join(ausgabe, profilordner(ordner))
    const seen = openSeenFiles(cache, place, world.now().getTime())
    return planProfil(inputs, examineOutput(place, seen))
  })
  return { root, ausgabe, folder, shared, alle, plan }
}

/**
 * What a call asks for: the profiles it names, else all; of `--bezirk` alone only the
 * Bezirksvergleich, which belongs to no profile.
 */
function selectOrdner(
  alle: readonly string[],
  names: readonly string[],
  { bezirk, format }: BuildCall,
  ort: Auswahlort,
): readonly string[] {
  const profile = alle.map((ordner) => ({ ordner }))
  if (!bezirk) return selectProfile(profile, names, ort).map(({ ordner }) => ordner)
  if (vergleichsformate.every((each) => !format.includes(each)))
    throw new UserError('Der Bezirksvergleich hat keine Kurzform.', {
      hint: 'Nennen Sie bei --format auch html oder pdf, oder lassen Sie --bezirk weg.',
    })
  const named = names.length === 0 ? [] : selectProfile(profile, names, ort)
  return [...named.map(({ ordner }) => ordner), vergleichsordner]
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
