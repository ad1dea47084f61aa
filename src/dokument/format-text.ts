import { safe } from '../diagnostics/safe-text.ts'
import type { Block, Dokument, TabellenBlock, Wortteil } from '../model/dokument.ts'

/** A Dokument for a terminal: no line depends on colour. */
export function formatDokumentText({ titel, untertitel, bloecke }: Dokument): string {
  const head = [titel, ...(untertitel === null ? [] : [untertitel])]
  return `${[...head, '', ...bloecke.flatMap(formatBlock)].map(safe).join('\n').trimEnd()}\n`
}

function formatBlock(block: Block): readonly string[] {
  switch (block.art) {
    case 'ueberschrift':
      return block.ebene === 2
        ? [block.text, '─'.repeat(Math.min(block.text.length, 78)), '']
        : [block.text, '']
    case 'absatz':
      return [block.text, '']
    case 'liste':
      return [...block.punkte.map((punkt) => `- ${punkt}`), '']
    case 'verweise':
      return [...block.verweise.map(({ text, ziel }) => `- ${text} (${ziel})`), '']
    case 'wortvergleich':
      return [
        `${block.stelle}:`,
        ...formatWortteile(block.teile)
          .split('\n')
          .map((line) => `  ${line}`),
        '',
      ]
    case 'tabelle':
      return [...formatTabelle(block), '']
  }
}

/** `[-gone-]{+new+}`, as `git diff --word-diff` writes it. */
export function formatWortteile(teile: readonly Wortteil[]): string {
  return teile
    .map(({ art, text }) =>
      art === 'gleich' ? text : art === 'neu' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('')
}

/** Cells longer than this would push all others out of sight. */
const maxWidth = 48

function formatTabelle({ titel, kopf, zeilen, zahlen }: TabellenBlock): readonly string[] {
  const rows = [kopf, ...zeilen].map((row) => row.map(shorten))
  const widths = kopf.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        return zahlen.includes(column) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  const rule = '─'.repeat(Math.max(...lines.map((line) => line.length)))
  return [titel, rule, ...lines.slice(0, 1), rule, ...lines.slice(1)]
}

function shorten(cell: string): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim()
  return line.length > maxWidth ? `${line.slice(0, maxWidth - 1)}…` : line
}
