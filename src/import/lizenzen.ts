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
  'cc-by-sa-3.0-de': {
    name: 'CC-BY-SA-3.0-DE',
    title: 'CC BY-SA 3.0 DE',
    path: 'https://creativecommons.org/licenses/by-sa/3.0/de/',
  },
  'cc-by-sa-4.0': {
    name: 'CC-BY-SA-4.0',
    title: 'CC BY-SA 4.0',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'dl-de-by-2.0': {
    name: 'dl-de-by-2.0',
    title: 'dl-de/by-2-0',
    path: 'https://www.govdata.de/dl-de/by-2-0',
  },
  'dl-de-zero-2.0': {
    name: 'dl-de-zero-2.0',
    title: 'dl-de/zero-2-0',
    path: 'https://www.govdata.de/dl-de/zero-2-0',
  },
  mit: { name: 'MIT', title: 'MIT', path: 'https://opensource.org/license/mit' },
  intern_freigegeben: { name: 'intern_freigegeben', title: 'amtsintern, freigegeben' },
  intern: { name: 'intern', title: 'amtsintern' },
  alle_rechte_vorbehalten: { name: 'alle_rechte_vorbehalten', title: 'alle Rechte vorbehalten' },
  zu_klaeren: { name: 'zu_klaeren', title: 'Lizenz zu klären' },
} as const satisfies Record<string, LizenzDesDatensatzes>
