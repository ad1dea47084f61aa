import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import type { Ebene, Gebietsstand, Raum, Raumliste } from '../model/raum.ts'
import { createRaumliste, ebenen } from '../model/raum.ts'
import type { Gewicht, Umrechnung } from '../model/umrechnung.ts'
import { parseCsv } from './csv.ts'

/**
 * The LOR of one Gebietsstand from `lor/lor-<gebietsstand>.csv` of a catalogue.
 * @throws UserError if the file is missing or is no such list.
 */
export function readRaumliste(katalog: string, gebietsstand: Gebietsstand): Raumliste {
  const file = join(katalog, 'lor', `lor-${gebietsstand}.csv`)
  const raeume = readRows(file, ['id', 'ebene', 'name', 'eltern', 'flaeche_m2'], 'lor').map((row) =>
    toRaum(row, gebietsstand),
  )
  try {
    return createRaumliste(gebietsstand, raeume)
  } catch (error) {
    if (error instanceof RangeError) throw brokenFile(file, error.message, 'lor')
    throw error
  }
}

/**
 * Area weights from the LOR 2006 to the LOR 2021 from `lor/umrechnung-2006-2021.csv` of a catalogue.
 * @throws UserError if the file is missing or is no such table.
 */
export function readUmrechnung(katalog: string): Umrechnung {
  const file = join(katalog, 'lor', 'umrechnung-2006-2021.csv')
  const gewichte = new Map<string, Gewicht[]>()
  for (const row of readRows(file, ['plr_2006', 'plr_2021', 'gewicht'], 'umrechnung')) {
    const gewicht = Number(row('gewicht'))
    if (!(gewicht > 0 && gewicht <= 1))
      throw brokenFile(file, `„${row('gewicht')}“ ist kein Gewicht zwischen 0 und 1.`, 'umrechnung')
    const list = gewichte.get(row('plr_2006')) ?? []
    list.push({ planungsraum: row('plr_2021'), gewicht })
    gewichte.set(row('plr_2006'), list)
  }
  return gewichte
}

/** A row, asked by the name of its column; empty for a column the file does not have. */
type Row = (spalte: string) => string

function readRows(file: string, spalten: readonly string[], art: string): Row[] {
  if (!existsSync(file))
    throw new UserError(`Die Datei „${file}“ fehlt.`, {
      hint: `Den Befehl „bzrp import ${art}“ ausführen oder bzrp neu installieren.`,
    })
  const { kopf, zeilen, fehler } = parseCsv(readFileSync(file, 'utf8'))
  const missing = spalten.find((spalte) => !kopf.includes(spalte))
  if (missing !== undefined) throw brokenFile(file, `Die Spalte „${missing}“ fehlt.`, art)
  const [first] = fehler
  if (first) throw brokenFile(file, `Zeile ${first.zeile}: ${first.message}`, art)
  const index = new Map(kopf.map((spalte, i) => [spalte, i]))
  return zeilen.map(
    ({ zellen }) =>
      (spalte) =>
        zellen[index.get(spalte) ?? -1] ?? '',
  )
}

function toRaum(row: Row, gebietsstand: Gebietsstand): Raum {
  const flaeche = row('flaeche_m2')
  return {
    id: row('id'),
    ebene: toEbene(row('ebene')),
    name: row('name'),
    eltern: row('eltern') || null,
    flaeche_m2: flaeche === '' ? null : Number(flaeche),
    gebietsstand,
    ...(row('gueltig_ab') && { gueltig_ab: row('gueltig_ab') }),
    ...(row('vorgaenger') && { vorgaenger: row('vorgaenger') }),
  }
}

function toEbene(text: string): Ebene {
  const ebene = ebenen.find((known) => known === text)
  if (!ebene) throw new UserError(`Die Ebene „${text}“ in der LOR-Liste gibt es nicht.`)
  return ebene
}

function brokenFile(file: string, reason: string, art: string): UserError {
  return new UserError(`Die Datei „${file}“ ist beschädigt. ${reason}`, {
    hint: `Die Datei mit „bzrp import ${art}“ neu schreiben.`,
  })
}
