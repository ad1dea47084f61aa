import type { Block, Dokument, TabellenBlock } from '../model/dokument.ts'

/** A Dokument for wikis and merge requests (GitHub and GitLab Markdown). */
export function formatDokumentMarkdown({ titel, untertitel, bloecke }: Dokument): string {
  const head = [`# ${escape(titel)}`, ...(untertitel === null ? [] : [escape(untertitel)])]
  return `${[...head, ...bloecke.map(formatBlock)].join('\n\n')}\n`
}

function formatBlock(block: Block): string {
  switch (block.art) {
    case 'ueberschrift':
      return `${'#'.repeat(block.ebene)} ${escape(block.text)}`
    case 'absatz':
      return escape(block.text)
    case 'liste':
      return block.punkte.map((punkt) => `- ${escape(punkt)}`).join('\n')
    case 'verweise':
      return block.verweise.map(({ text, ziel }) => `- [${escape(text)}](<${ziel}>)`).join('\n')
    case 'wortvergleich':
      return `${escape(block.stelle)}: ${block.teile
        .map(({ art, text }) => {
          const words = escape(text)
          return art === 'gleich' ? words : art === 'neu' ? `**[+${words}+]**` : `~~[-${words}-]~~`
        })
        .join('')}`
    case 'tabelle':
      return formatTabelle(block)
  }
}

function formatTabelle({ titel, kopf, zeilen, zahlen }: TabellenBlock): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escape(cell).replaceAll('\n', ' ')).join(' | ')} |`
  const rule = kopf.map((_, column) => (zahlen.includes(column) ? '--:' : '---'))
  return [
    `**${escape(titel)}**`,
    '',
    row(kopf),
    `| ${rule.join(' | ')} |`,
    ...zeilen.map(row),
  ].join('\n')
}

/** No text of a source becomes markup. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~{}]/g, (sign) => `\\${sign}`)
}
