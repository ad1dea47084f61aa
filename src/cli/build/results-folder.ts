import { join } from 'node:path'
import { homeFolder } from '../../pdf/home-folder.ts'
import { cacheFolder } from '../cache-folder.ts'
import type { Surroundings } from '../surroundings.ts'

/** Where results are kept between runs. */
export function resultsFolder({ env }: Surroundings): string {
  return join(cacheFolder(env, process.platform, homeFolder(env)), 'ergebnisse')
}
