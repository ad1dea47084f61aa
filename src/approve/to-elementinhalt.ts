import canonicalize from 'canonicalize'
import type { Elementinhalt, Quellenzeile, Textinhalt } from '../model/abschnitt.ts'
import type {
  AbbildungDarstellung,
  Beschriftung,
  Darstellung,
  FachbeitragDarstellung,
  Quellenangabe,
  StaerkenSchwaechenDarstellung,
  Tabelle,
  Zelle,
} from '../model/darstellung.ts'
import { formatHerkunft } from '../wording/source-line.ts'
import { toCanonicalText } from './canonical-text.ts'

/**
 * What a Darstellung says and shows, without layout: null for what only drafts show (open points, a
 * missing contribution) and for places without data. Nobody agrees on those.
 */
export function toElementinhalt(
  darstellung: Darstellung,
  sha256: (bytes: Uint8Array) => string,
): Elementinhalt | null {
  const shown = ofDarstellung(darstellung, sha256)
  if (shown === null) return null
  const { id, art } = darstellung
  return { id, art, titel: null, texte: [], tabelle: null, quellen: [], bild: null, ...shown }
}

function ofDarstellung(
  darstellung: Darstellung,
  sha256: (bytes: Uint8Array) => string,
): Partial<Elementinhalt> | null {
  switch (darstellung.art) {
    case 'text':
    case 'hinweis':
      return {
        titel: darstellung.titel,
        texte: [
          ...textOf('Text', darstellung.markdown),
          ...listOf('Anmerkung', darstellung.anmerkungen),
        ],
        quellen: quellenOf(darstellung.quellen),
      }
    case 'fachbeitrag':
      return ofFachbeitrag(darstellung)
    case 'tabelle':
      return { ...around(darstellung), tabelle: rowsOf(darstellung.tabelle) }
    case 'kennzahlen':
    case 'goldener_faden':
      return { ...around(darstellung), tabelle: rowsOf(darstellung.daten) }
    case 'abbildung':
      return {
        ...ofAbbildung(darstellung),
        tabelle: rowsOf(darstellung.daten),
        bild: placesOf(darstellung.diagramm, sha256),
      }
    case 'bild':
      return {
        ...around(darstellung, [
          ...textOf('Alternativtext', darstellung.alternativtext),
          ...textOf('Rechte', darstellung.rechte),
        ]),
        bild: sha256(darstellung.bild.bytes),
      }
    case 'staerken_schwaechen':
      return ofStaerkenSchwaechen(darstellung)
    case 'fehlender_beitrag':
    case 'ohne_daten':
      return null
  }
}

type Umgebung = Pick<Elementinhalt, 'titel' | 'texte' | 'quellen'>

/** What stands around a table or figure. */
function around(beschriftung: Beschriftung, texte: readonly Textinhalt[] = []): Umgebung {
  const { titel, lesehilfe, fussnoten, anmerkungen, quellen } = beschriftung
  return {
    titel,
    texte: [
      ...textOf('Lesehilfe', lesehilfe),
      ...texte,
      ...listOf('Fußnote', fussnoten),
      ...listOf('Anmerkung', anmerkungen),
    ],
    quellen: quellenOf(quellen),
  }
}

function ofAbbildung(abbildung: AbbildungDarstellung): Umgebung {
  const legende = abbildung.legende.map(({ text }) => text)
  return around(abbildung, [
    ...textOf('Alternativtext', abbildung.alternativtext),
    ...listOf('Legende', legende),
  ])
}

/**
 * What a figure shows beside its table belongs to what is agreed on too: the places of the points of
 * a map, and how own data are drawn.
 */
function placesOf(
  diagramm: AbbildungDarstellung['diagramm'],
  sha256: (bytes: Uint8Array) => string,
): string | null {
  if (diagramm.art === 'eigen')
    return sha256(
      new TextEncoder().encode(canonicalize([diagramm.spezifikation, diagramm.zeilen]) ?? ''),
    )
  if (diagramm.art !== 'punktkarte') return null
  const places = diagramm.punkte.map(({ lon, lat }) => `${lon} ${lat}`).join('\n')
  return sha256(new TextEncoder().encode(places))
}

function ofStaerkenSchwaechen({
  titel,
  spalten,
  anmerkungen,
}: StaerkenSchwaechenDarstellung): Partial<Elementinhalt> {
  const punkte = spalten.flatMap((spalte) =>
    spalte.punkte.flatMap(({ text, beleg }) => textOf(spalte.titel, `${text} ${beleg}`)),
  )
  return { titel, texte: [...punkte, ...listOf('Anmerkung', anmerkungen)] }
}

function ofFachbeitrag(beitrag: FachbeitragDarstellung): Umgebung {
  const { amt, stand, ueberschrift, kernaussage, teile, fehlanzeige, abweichend } = beitrag
  return {
    titel: ueberschrift,
    texte: [
      ...textOf('Amt', amt),
      ...textOf('Stand', stand),
      ...textOf('Kernaussage', kernaussage),
      ...teile.flatMap(({ titel, markdown }) => textOf(titel, markdown)),
      ...textOf('Fehlanzeige', fehlanzeige),
      ...(abweichend
        ? [
            ...textOf(`Abweichende Auffassung: ${abweichend.amt}`, abweichend.markdown),
            ...textOf('Abweichende Auffassung vom', abweichend.datum),
          ]
        : []),
      ...listOf('Bezug auf', [...beitrag.bezug_indikatoren, ...beitrag.bezug_planungsraeume]),
    ],
    quellen: quellenOf(beitrag.quellen),
  }
}

function textOf(stelle: string, text: string | null): readonly Textinhalt[] {
  const canonical = toCanonicalText(text ?? '')
  return canonical === '' ? [] : [{ stelle, text: canonical }]
}

function listOf(stelle: string, texte: readonly string[]): readonly Textinhalt[] {
  return texte.flatMap((text) => textOf(stelle, text))
}

function quellenOf(quellen: readonly Quellenangabe[]): readonly Quellenzeile[] {
  return quellen.map(({ herkunft, stand }) => ({
    titel: toCanonicalText(formatHerkunft(herkunft)),
    stand,
  }))
}

function rowsOf({ spalten, zeilen }: Tabelle): readonly (readonly string[])[] {
  const head = spalten.map(({ gruppe, titel }) => [gruppe, titel].filter(Boolean).join(': '))
  return [head, ...zeilen.map(({ zellen }) => zellen.map(cellOf))].map((row) =>
    row.map(toCanonicalText),
  )
}

/** A cell as it is read: with unit, second line, sign, progress and the numbers of its notes. */
function cellOf({ text, einheit, unterzeile, status, fussnoten, fortschritt }: Zelle): string {
  return [
    text,
    einheit,
    unterzeile,
    status === undefined || status === 'vorhanden' ? undefined : `[${status}]`,
    fortschritt === undefined ? undefined : `[${Math.round(fortschritt * 100)} %]`,
    fussnoten === undefined || fussnoten.length === 0
      ? undefined
      : `(${fussnoten.map((note) => note + 1).join(', ')})`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}
