import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { textAt } from '../document/access.ts'
import { attributeOf, withDescendants } from './element.ts'
import type { Element } from './element.ts'
import type { PdfFinding } from './finding.ts'
import { ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

const scopes = ['Row', 'Column', 'Both']

/** Heads of tables are known to their cells, and cells fill a rectangle (Matterhorn 15, 09-004). */
export function checkTables({ elements }: OpenPdf): readonly PdfFinding[] {
  const ids = new Set((elements ?? []).map(({ dict }) => textAt(dict, 'ID')))
  return (elements ?? [])
    .filter(({ standard }) => standard === 'Table')
    .flatMap((table) => [...checkHeads(table, ids), ...checkGrid(table)])
}

function checkHeads(table: Element, ids: ReadonlySet<string | undefined>): readonly PdfFinding[] {
  const cells = withDescendants(table).filter(({ standard = '' }) => /^T[HD]$/.test(standard))
  const headers = cells.flatMap((cell) => headersOf(cell))
  const named = new Set(headers)
  const found: PdfFinding[] = []
  const loose = cells.filter((cell) => {
    if (cell.standard !== 'TH') return false
    const scope = attributeOf(cell, 'Table', 'Scope')
    const hasScope = scope instanceof PDFName && scopes.includes(scope.decodeText())
    return !hasScope && !named.has(textAt(cell.dict, 'ID') ?? '')
  })
  if (loose.length > 0)
    found.push(
      ofPage(
        'UA 15-003',
        table.page,
        `${loose.length === 1 ? 'Eine Kopfzelle sagt' : `${loose.length} Kopfzellen sagen`} nicht, für welche Zellen sie gilt.`,
        'Geben Sie den Kopfzellen „Scope“ oder den Zellen „Headers“.',
      ),
    )
  const lost = headers.filter((id) => !ids.has(id))
  if (lost.length > 0)
    found.push(
      ofPage(
        'UA 15-003',
        table.page,
        `Zellen verweisen auf Kopfzellen, die es nicht gibt: ${[...new Set(lost)].join(', ')}.`,
        'Berichtigen Sie „Headers“.',
      ),
    )
  return found
}

function headersOf(cell: Element): readonly string[] {
  const value = attributeOf(cell, 'Table', 'Headers')
  if (!(value instanceof PDFArray)) return []
  return value
    .asArray()
    .flatMap((item) =>
      item instanceof PDFString || item instanceof PDFHexString ? item.decodeText() : [],
    )
}

/** Every row covers as many columns, and no two cells the same place. */
function checkGrid(table: Element): readonly PdfFinding[] {
  const rows = withDescendants(table).filter(
    (row) => row.standard === 'TR' && tableOf(row) === table,
  )
  const taken = rows.map(() => new Set<number>())
  let overlaps = false
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of row.kids) {
      while (taken[index]?.has(column)) column += 1
      const [width, height] = [spanOf(cell, 'ColSpan'), spanOf(cell, 'RowSpan')]
      for (let y = index; y < index + height; y++)
        for (let x = column; x < column + width; x++) {
          if (y >= rows.length || taken[y]?.has(x)) overlaps = true
          taken[y]?.add(x)
        }
      column += width
    }
  }
  const widths = new Set(taken.map(({ size }) => size))
  if (widths.size <= 1 && !overlaps) return []
  return [
    ofPage(
      'UA 09-004',
      table.page,
      overlaps
        ? 'Zellen einer Tabelle überdecken sich oder ragen über sie hinaus.'
        : `Die Zeilen einer Tabelle sind verschieden breit (${[...widths].sort((a, b) => a - b).join(', ')} Spalten).`,
      'Berichtigen Sie „RowSpan“ und „ColSpan“ oder ergänzen Sie Zellen.',
    ),
  ]
}

function tableOf({ parent }: Element): Element | undefined {
  return parent?.standard === 'Table' ? parent : parent && tableOf(parent)
}

function spanOf(cell: Element, name: 'ColSpan' | 'RowSpan'): number {
  const value = attributeOf(cell, 'Table', name)
  return value instanceof PDFNumber ? Math.min(Math.max(1, value.asNumber()), 1000) : 1
}
