import type { LizenzDesDatensatzes } from '../generated/source-types.ts'

/** Licences of the official sources, as a Data Package names them. */
export const lizenzen = {
  'cc-by-3.0-de': {
    name: 'CC-BY-3.0-DE',
    title: 'CC BY 3.0 DE',
    path: 'https://creativecommons.org/licenses/by/3.0/de/',
  },
  'cc-by-4.0': {
    name: 'CC-BY-4.0',
    title: 'CC BY 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  mit: { name: 'MIT', title: 'MIT', path: 'https://opensource.org/license/mit' },
} as const satisfies Record<string, LizenzDesDatensatzes>
