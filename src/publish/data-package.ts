import { sha256 } from '../approve/pruefsumme.ts'
import type { OutputFile } from '../build/switch-folder.ts'
import { dataOf } from '../build/output-files.ts'
import type { Tabelle } from '../model/darstellung.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import { allDarstellungen } from '../model/inhalt.ts'

/**
 * Describes the CSV files of an edition as a Frictionless Data Package (v1): columns with their
 * titles, signs that stand for missing figures, sources and licences.
 */
export function toDataPackage(inhalt: Profilinhalt, files: readonly OutputFile[]): object {
  const { raum, kopf } = inhalt.profil
  const tables = new Map<string, { readonly titel: string; readonly data: Tabelle }>(
    allDarstellungen(inhalt).flatMap((each) => {
      const data = dataOf(each)
      return data && 'titel' in each
        ? [[`daten/${each.id}.csv`, { titel: each.titel ?? each.id, data }] as const]
        : []
    }),
  )
  return {
    name: `bezirksregionenprofil-${raum.id}-${kopf.ausgabe}-${kopf.version}`,
    title: `Bezirksregionenprofil ${raum.name} (${raum.id}), Ausgabe ${kopf.ausgabe}, Version ${kopf.version}: Daten`,
    version: kopf.version,
    sources: inhalt.quellen.map(({ herkunft, stand }) => ({
      title: `${herkunft.herausgeber}, ${herkunft.titel}, Stand ${stand}`,
      ...(herkunft.url === null ? {} : { path: herkunft.url }),
      ...(herkunft.lizenz === '' ? {} : { lizenz: herkunft.lizenz }),
      ...(herkunft.namensnennung === null ? {} : { namensnennung: herkunft.namensnennung }),
    })),
    resources: files.flatMap(({ path, content }) => {
      const table = tables.get(path)
      return table ? [toResource(path, content, table)] : []
    }),
  }
}

function toResource(
  path: string,
  content: OutputFile['content'],
  { titel, data }: { readonly titel: string; readonly data: Tabelle },
): object {
  return {
    name: path.replace(/^daten\//, '').replace(/\.csv$/, ''),
    title: titel,
    path: path.replace(/^daten\//, ''),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    dialect: { delimiter: ';', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: data.spalten.map(({ id, titel: title, art }) =>
        art === 'zahl'
          ? { name: id, title, type: 'number', decimalChar: ',' }
          : { name: id, title, type: 'string' },
      ),
      missingValues: ['', ...signsOf(data)],
    },
  }
}

/** What stands in columns of numbers where there is no number. */
function signsOf({ spalten, zeilen }: Tabelle): readonly string[] {
  const signs = zeilen
    .filter(({ art }) => art !== 'gruppe')
    .flatMap(({ zellen }) =>
      zellen.flatMap(({ wert, text }, column) =>
        spalten[column]?.art === 'zahl' && typeof wert !== 'number' ? [wert ?? text] : [],
      ),
    )
  return [...new Set(signs)].filter((sign) => sign !== '').sort()
}
