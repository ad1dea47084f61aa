import { cacheLimit, noCache, openCache } from '../../build/cache.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { openFolder } from '../../read/folder.ts'
import { listProfile } from '../../read/list-profile.ts'
import { rememberFolder } from '../../read/remembered-folder.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import { collectSources } from '../build/collect-inputs.ts'
import { resultsFolder } from '../build/results-folder.ts'
import type { CheckOptions } from '../commands/check.ts'
import { examine } from '../examine/examine.ts'
import { exitCode } from '../exit.ts'
import { heute } from '../heute.ts'
import { printBefunde } from '../print-befunde.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `bzrp check` over sources; returns the exit code. */
export async function runCheck(
  names: readonly string[],
  options: CheckOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const folder = rememberFolder(openFolder(root), maxBildBytes)
  const alle = listProfile(folder)
  const chosen = selectProfile(
    alle.map((ordner) => ({ ordner })),
    names,
    { cwd: world.cwd, root },
  )
  const isKept = options.cache !== false
  const cache = isKept ? openCache(resultsFolder(world), world.now()) : noCache
  const { gemeinsam, profile, texts } = await examine(
    {
      root,
      folder,
      alle,
      gefragt: new Set(chosen.map(({ ordner }) => ordner)),
      shared: await collectSources(root, folder, { isKept }),
      tor: options.gate,
      tag: heute(world),
    },
    cache,
  )
  const diagnostics = [...gemeinsam, ...profile.flatMap((profil) => profil.diagnostics)]
  const form = options.json ? 'json' : (options.format ?? 'text')
  await printBefunde(diagnostics, { form, texts, profile: chosen.length }, world)
  cache.trim(cacheLimit)
  if (form === 'text') for (const note of cache.notes) world.err(`${note}\n`)
  return hasErrors(diagnostics) ? exitCode.findings : exitCode.ok
}
