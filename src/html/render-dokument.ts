import type { Block, Dokument, TabellenBlock } from '../model/dokument.ts'
import type { Erscheinungsbild } from '../model/erscheinungsbild.ts'
import { toCssString } from './css-string.ts'
import { embedFonts } from './fonts.ts'
import type { FontFile } from './fonts.ts'
import { isAllowedLink } from './link.ts'
import { toPolicy } from './policy.ts'
import { toSafeHtml } from './safe-html.ts'
import { dokumentStyles, fillTemplate } from './templates.ts'
import { toTokens } from './tokens.ts'
import type { Werkzeug } from './view/impressum.ts'

export interface DokumentInput {
  readonly dokument: Dokument
  readonly fonts: readonly FontFile[]
  readonly erscheinungsbild: Erscheinungsbild
  readonly werkzeug: Werkzeug
  /** SHA-256 of a UTF-8 text in base64. */
  readonly sha256: (text: string) => string
}

/** A Dokument as one HTML page with everything inside, for screen and paper. */
export function renderDokument(input: DokumentInput): string {
  const { dokument, werkzeug } = input
  const koerper = fillTemplate('dokument', viewDokument(dokument, werkzeug))
  const stil = [
    embedFonts(input.fonts, koerper),
    toTokens(input.erscheinungsbild),
    dokumentStyles,
    `@page{size:A4;margin:20mm 18mm 20mm 20mm;@bottom-left{content:${toCssString(dokument.titel)};font:400 7.8pt var(--schrift);color:var(--grau)}@bottom-right{content:"Seite " counter(page) " von " counter(pages);font:400 7.8pt var(--schrift);color:var(--grau)}}`,
  ].join('\n')
  return fillTemplate('seite', {
    titel: dokument.titel,
    herausgeber: werkzeug.name,
    beschreibung: dokument.untertitel ?? dokument.titel,
    werkzeug,
    richtlinie: toPolicy(input.sha256(stil)),
    stil: toSafeHtml(stil),
    koerper: toSafeHtml(koerper),
  })
}

function viewDokument({ titel, untertitel, bloecke }: Dokument, werkzeug: Werkzeug): object {
  return {
    titel,
    untertitel,
    bloecke: bloecke.map((block, nummer) => ({ ...nothing, nummer, ...viewBlock(block) })),
    fuss: `Erstellt mit ${werkzeug.name} ${werkzeug.version}`,
  }
}

/** Templates are strict: every field is there. */
const nothing = {
  ueberschrift2: null,
  ueberschrift3: null,
  ueberschrift4: null,
  absatz: null,
  punkte: null,
  verweise: null,
  stelle: null,
  teile: null,
  kopf: null,
}

function viewBlock(block: Block): object {
  switch (block.art) {
    case 'ueberschrift':
      return { [`ueberschrift${block.ebene}`]: block.text }
    case 'absatz':
      return { absatz: block.text }
    case 'liste':
      return { punkte: block.punkte }
    case 'verweise':
      return {
        verweise: block.verweise.filter(
          ({ ziel }) => isLocal(ziel) || isAllowedLink(ziel, new Set()),
        ),
      }
    case 'wortvergleich':
      return {
        stelle: block.stelle,
        teile: block.teile.map(({ art, text }) => ({
          neu: art === 'neu',
          weg: art === 'weg',
          gleich: art === 'gleich',
          worte: text,
        })),
      }
    case 'tabelle':
      return viewTabelle(block)
  }
}

/** A file below the page itself. */
function isLocal(ziel: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(ziel) && !ziel.includes('..')
}

function viewTabelle({ titel, kopf, zeilen, zahlen }: TabellenBlock): object {
  const klassen = kopf.map((_, column) =>
    zahlen.includes(column) ? 'zahl' : isShort(zeilen, column) ? 'wort kurz' : 'wort',
  )
  const cells = (row: readonly string[]): object[] =>
    row.map((inhalt, column) => ({
      inhalt,
      klasse: klassen[column] ?? 'wort',
      kopfzelle: column === 0,
    }))
  return { tabellentitel: titel, kopf: cells(kopf), zeilen: zeilen.map(cells) }
}

/** So many characters fit into one line whatever stands beside them. */
const shortLength = 20

/** Whether all cells of a column are so short that breaking them would only make the rows higher. */
function isShort(zeilen: readonly (readonly string[])[], column: number): boolean {
  return zeilen.every((row) => (row[column] ?? '').length <= shortLength)
}
