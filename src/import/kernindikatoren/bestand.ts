import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { DatenpaketDatei } from '../../generated/source-types.ts'
import { parseDatenzelle } from '../../model/datenzelle.ts'
import { parseCsv } from '../../read/csv.ts'
import { readDescriptor } from '../../read/descriptor.ts'
import { toBefund } from '../befund.ts'
import type { NeueTabelle, Paketspalte } from '../datenpaket.ts'
import type { Umgebung } from '../einspielung.ts'

/** What was imported before: new figures are added to it, cell by cell. */
export interface Bestand {
  /** Undefined if nothing was imported yet. */
  readonly paket: DatenpaketDatei | undefined
  readonly spalten: readonly Paketspalte[]
  readonly tabellen: readonly NeueTabelle[]
  readonly befunde: readonly Diagnostic[]
}

/** Reads the Datensatz in the given folder; what cannot be read is a finding. */
export function readBestand(folder: string, umgebung: Umgebung): Bestand {
  const nothing: Bestand = { paket: undefined, spalten: [], tabellen: [], befunde: [] }
  const file = `${folder}/datapackage.json`
  const text = umgebung.bestand(file)
  if (text === undefined) return nothing
  const paket = readDescriptor('datenpaket', file, text)
  const schemafile = `${folder}/schema.json`
  const schema = readDescriptor('datenschema', schemafile, umgebung.bestand(schemafile) ?? '')
  const befunde = [...paket.diagnostics, ...schema.diagnostics]
  if (!paket.data || !schema.data) return { ...nothing, befunde }
  const tabellen = paket.data.resources.map((resource) => {
    const pfad = `${folder}/${resource.path}`
    const { kopf, zeilen, fehler } = parseCsv(umgebung.bestand(pfad) ?? '')
    if (fehler.length > 0 || zeilen.length === 0) befunde.push(unreadable(pfad))
    const { stand, gebietsstand, ebene } = resource.bzrp
    return {
      name: resource.name,
      stand,
      gebietsstand,
      ebene,
      anmerkung: resource.description ?? null,
      zeilen: new Map(
        zeilen.map(({ zellen: [raum = '', ...zellen] }) => [
          raum,
          new Map(
            zellen.map((zelle, index) => [
              kopf[index + 1] ?? '',
              parseDatenzelle(zelle) ?? 'keine_angabe',
            ]),
          ),
        ]),
      ),
    }
  })
  const spalten = schema.data.fields
    .filter(({ name }) => name !== 'raum')
    .map(({ name, title, description, unit, type }): Paketspalte => ({
      name,
      titel: title,
      ...(description !== undefined && { beschreibung: description }),
      ...(unit !== undefined && { einheit: unit }),
      ...(type !== 'string' && { typ: type }),
    }))
  return { paket: paket.data, spalten, tabellen, befunde }
}

function unreadable(file: string): Diagnostic {
  return toBefund({
    code: 'bestand-unlesbar',
    message: 'Diese Tabelle des Datensatzes ist beschädigt oder fehlt.',
    hint: 'Den Ordner aus einer Sicherung wiederherstellen oder löschen und alles neu einspielen.',
    file,
  })
}
