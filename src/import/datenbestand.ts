import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { TabelleDesDatensatzes } from '../generated/source-types.ts'
import { readDescriptor } from '../read/descriptor.ts'
import { toBefund } from './befund.ts'
import type { Umgebung, Zieldatei } from './einspielung.ts'

/** Entries of the tables that stay. */
export function keepResources(
  folder: string,
  fresh: readonly string[],
  umgebung: Umgebung,
): { resources: TabelleDesDatensatzes[]; befunde: Diagnostic[] } {
  const file = `${folder}/datapackage.json`
  const text = umgebung.bestand(file)
  if (text === undefined) return { resources: [], befunde: [] }
  const { data, diagnostics } = readDescriptor('datenpaket', file, text)
  return {
    resources: (data?.resources ?? []).filter(({ name }) => !fresh.includes(name)),
    befunde: diagnostics,
  }
}

/**
 * The tables that stay: a workspace that takes up its own version of a Datensatz of the tool
 * gets all of it, because the own one replaces the other as a whole.
 */
export function copyKept(
  folder: string,
  resources: readonly TabelleDesDatensatzes[],
  umgebung: Umgebung,
): Zieldatei[] {
  return resources.flatMap(({ path }) => {
    const pfad = `${folder}/${path}`
    const inhalt = umgebung.bestand(pfad)
    return inhalt === undefined ? [] : [{ pfad, inhalt, schluesselspalten: 1 }]
  })
}

/** All Stände share one schema: other columns than those of the Stände that stay do not fit. */
export function keepSchema(
  folder: string,
  { spalten }: { readonly spalten: readonly { readonly name: string }[] },
  { kept, umgebung }: { kept: number; umgebung: Umgebung },
): Diagnostic[] {
  const file = `${folder}/schema.json`
  const text = umgebung.bestand(file)
  if (text === undefined || kept === 0) return []
  const { data, diagnostics } = readDescriptor('datenschema', file, text)
  const before = data?.fields.map(({ name }) => name).join(' ')
  const after = ['raum', ...spalten.map(({ name }) => name)].join(' ')
  if (!data || before === after) return diagnostics
  return [
    toBefund({
      code: 'spalten-anders',
      message: 'Die vorhandenen Stände dieses Datensatzes haben andere Spalten als die neuen.',
      hint: 'Alle Stände in einem Aufruf neu einspielen oder den alten Ordner beiseitelegen.',
      file,
    }),
  ]
}
