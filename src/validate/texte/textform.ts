import type { RuleFinding } from '../befund.ts'
import type { Ausschnitt } from './report-text.ts'
import type { Textart } from './textarten.ts'
import { findAll } from './find-all.ts'

/** A part of a text that would be printed with its signs. */
export type Formbefund = Ausschnitt & RuleFinding

interface Muster {
  readonly pattern: RegExp
  /** Every match contains one of them. */
  readonly signs: readonly string[]
  readonly message: string
  readonly hint: string
}

/** What Fließtext does not know. Each pattern marks the signs that would be printed. */
const muster: readonly Muster[] = [
  {
    pattern: /(?<=^[ \t]*)#{1,6}(?=[ \t]+\S)/gm,
    signs: ['#'],
    message: 'Überschriften mit # werden im Text nicht umgesetzt.',
    hint: 'Setzen Sie die Überschrift in das Feld „titel“ oder „ueberschrift“, oder schreiben Sie sie **fett**.',
  },
  {
    pattern: /(?<=\S[ \t]*\n[ \t]*)(?:={3,}|-{3,})(?=[ \t]*(?:\n|$))/g,
    signs: ['===', '---'],
    message: 'Eine Zeile aus = oder - macht keine Überschrift.',
    hint: 'Setzen Sie die Überschrift in das Feld „titel“ oder „ueberschrift“ und löschen Sie die Zeile.',
  },
  {
    pattern: /!\[[^\]\n]*\]\([^)\n]*\)/g,
    signs: ['!['],
    message: 'Bilder werden im Text nicht gezeigt.',
    hint: 'Ein Bild ist ein eigenes Element: „art: bild“ mit Datei, Rechten und Alternativtext.',
  },
  {
    pattern: /<(?:!--|\/?[a-zA-Z][\w-]*(?:\s[^<>\n]*)?\/?>)/g,
    signs: ['<'],
    message: 'HTML wird im Text nicht umgesetzt.',
    hint: 'Löschen Sie die spitzen Klammern mit ihrem Inhalt; **so** wird Text fett, eine leere Zeile trennt Absätze.',
  },
  {
    pattern: /&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g,
    signs: ['&'],
    message: 'Ersatzschreibweisen aus HTML werden im Text nicht umgesetzt.',
    hint: 'Schreiben Sie das Zeichen selbst; geschützte Leerzeichen setzt bzrp.',
  },
  {
    pattern: /```|~~~|(?<!`)`[^`\n]+`(?!`)/g,
    signs: ['`', '~~~'],
    message: 'Code wird im Text nicht ausgezeichnet.',
    hint: 'Löschen Sie die Akzente (`); Namen setzen Sie in „…“.',
  },
  {
    pattern: /(?<=^[ \t]*)>(?=[ \t]+\S)/gm,
    signs: ['>'],
    message: 'Zitate mit > werden im Text nicht umgesetzt.',
    hint: 'Setzen Sie das Zitat in „…“ und löschen Sie das Zeichen >.',
  },
  {
    pattern: /(?<=^[ \t]*)[•·▪◦‣●](?=[ \t])/gm,
    signs: ['•', '·', '▪', '◦', '‣', '●'],
    message: 'Dieses Zeichen beginnt keine Liste: die Punkte stünden hintereinander im Text.',
    hint: 'Beginnen Sie jeden Punkt der Liste mit „- “.',
  },
  {
    pattern: /(?<=(?:^|\s))\*\*[ \t]+[^*\n]+?\*\*|\*\*[^*\s][^*\n]*?[ \t]+\*\*(?=\s|$|[.,;:!?)])/gm,
    signs: ['**'],
    message: 'Zwischen ** und dem fetten Text steht ein Leerzeichen: er wird nicht fett.',
    hint: 'Setzen Sie die Sterne direkt an das erste und letzte Wort: **so**.',
  },
  {
    pattern: /\[[^\]\n^][^\]\n]*\]\((?!https:\/\/|mailto:|tel:|#)[^)\n]*\)/gi,
    signs: [']('],
    message: 'Dieser Link führt nicht zu einer Adresse, die im Profil erlaubt ist.',
    hint: 'Ein Link beginnt mit https://, mailto: oder tel:.',
  },
  {
    pattern: /<(?:https?:\/\/|mailto:)[^<>\s]*>/g,
    signs: ['<http', '<mailto:'],
    message: 'Adressen in spitzen Klammern werden nicht zu Links.',
    hint: 'Schreiben Sie [Text](https://…).',
  },
]

/** Signs that Fließtext does not know, notes without their text and rows of another width. */
export function findTextform(text: string, art: Textart): readonly Formbefund[] {
  const isMarkdown = art === 'fliesstext' || art === 'zellentext'
  const found = muster.flatMap(({ pattern, signs, message, hint }) =>
    [...findAll(text, pattern, signs)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: isMarkdown ? message : message.replace('im Text', 'in diesem Feld'),
      hint,
    })),
  )
  if (art === 'fliesstext') return [...found, ...findFussnoten(text), ...findTabellen(text)]
  return [...found, ...findOnlyFliesstext(text, isMarkdown)]
}

/** Fields without paragraphs have no room for notes and tables; plain ones know no bold either. */
function findOnlyFliesstext(text: string, isMarkdown: boolean): readonly Formbefund[] {
  const pattern = isMarkdown
    ? /\[\^[^\]\s]+\]|^\|.*\|[ \t]*$/gm
    : /\[\^[^\]\s]+\]|^\|.*\|[ \t]*$|\*\*[^*\s][^*\n]*\*\*|\[[^\]\n]+\]\((?:https|mailto|tel):[^)\n]*\)/gm
  return [...findAll(text, pattern, ['[', '|', '**'])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: isMarkdown
      ? 'Dieses Feld erscheint in einer Tabelle: Fußnoten und Tabellen haben darin keinen Platz.'
      : 'In diesem Feld wird Text nicht ausgezeichnet: die Zeichen stünden im Profil.',
    hint: 'Löschen Sie die Zeichen oder sagen Sie es in einem Fließtext.',
  }))
}

const noteSign = /(?<!\\)\[\^([^\]\s]+)\](:?)/g

/** Every note has its text once, and every text its sign. */
function findFussnoten(text: string): readonly Formbefund[] {
  const signs = [...findAll(text, noteSign, ['[^'])].map((match) => ({
    name: match[1] ?? '',
    isText: match[2] === ':' && /(?:^|\n)[ \t]*$/.test(text.slice(0, match.index)),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return signs.flatMap(({ name, isText, start, end }, index) => {
    const others = signs.filter((other, place) => place !== index && other.name === name)
    const finding = isText
      ? explainText(name, {
          isUsed: others.some((other) => !other.isText),
          isSecond: signs.slice(0, index).some((other) => other.isText && other.name === name),
        })
      : others.some((other) => other.isText)
        ? undefined
        : {
            message: `Zur Fußnote [^${name}] fehlt der Text.`,
            hint: `Schreiben Sie ihn in eine eigene Zeile am Ende, nach einer leeren Zeile: [^${name}]: …`,
          }
    return finding ? [{ start, end, ...finding }] : []
  })
}

function explainText(
  name: string,
  { isUsed, isSecond }: { readonly isUsed: boolean; readonly isSecond: boolean },
): RuleFinding | undefined {
  if (isSecond)
    return {
      message: `Der Text der Fußnote [^${name}] steht zweimal.`,
      hint: 'Geben Sie einer der beiden ein anderes Zeichen oder löschen Sie sie.',
    }
  if (isUsed) return undefined
  return {
    message: `Auf die Fußnote [^${name}] verweist nichts im Text; sie erscheint nicht.`,
    hint: `Setzen Sie [^${name}] an die Stelle, zu der sie gehört, oder löschen Sie die Zeile.`,
  }
}

/** A table needs a line of dashes under its head, and rows as wide as the head. */
function findTabellen(text: string): readonly Formbefund[] {
  const found: Formbefund[] = []
  for (const block of findAll(text, /(?:^[ \t]*\|.*(?:\n|$))+/gm, ['|'])) {
    const [head = '', dashes = '', ...rows] = block[0].trimEnd().split('\n')
    const start = block.index + (head.length - head.trimStart().length)
    if (!/^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/.test(dashes)) {
      found.push({
        start,
        end: start + head.trim().length,
        message: 'Unter dem Kopf dieser Tabelle fehlt die Zeile aus Strichen: sie bleibt Text.',
        hint: 'Schreiben Sie unter die Kopfzeile |---|---|, mit so vielen Feldern wie Spalten.',
      })
      continue
    }
    const width = widthOf(head)
    let at = block.index + head.length + dashes.length + 2
    for (const row of rows) {
      if (widthOf(row) !== width)
        found.push({
          start: at + (row.length - row.trimStart().length),
          end: at + row.trimEnd().length,
          message: `Diese Zeile hat ${widthOf(row)} Felder, der Kopf der Tabelle ${width}.`,
          hint: 'Ergänzen oder löschen Sie Felder; ein leeres Feld schreiben Sie als | |.',
        })
      at += row.length + 1
    }
  }
  return found
}

function widthOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length
}
