import type { DiagrammDatei, DiagrammElement } from '../generated/source-types.ts'
import type { Darstellung, Tabelle } from '../model/darstellung.ts'
import type { EigenesDiagramm } from '../model/diagramm.ts'
import { describeEigenes } from '../wording/alternativtext-eigenes.ts'
import { formatDatum } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { toEigeneTabelle } from './eigene-tabelle.ts'
import { toOhneDaten } from './ohne-daten.ts'
import { quellenOfIds } from './quellen.ts'

/** A chart of own data, drawn as its specification says. */
export function toDiagramm(
  element: DiagrammElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { id, titel, spezifikation, stand, quellen, anmerkungen = [] } = element
  const own = toEigeneTabelle(element, context)
  if (!own) return toOhneDaten({ id }, titel, 'Das Diagramm hat noch keine Daten.')
  if (!spezifikation)
    return toOhneDaten(
      { id },
      titel,
      `Die Vorlage „${element.vorlage ?? ''}“ lässt sich nicht lesen.`,
    )
  const diagramm = toEigenesDiagramm(spezifikation, own)
  return [
    {
      art: 'abbildung',
      id,
      titel,
      lesehilfe: null,
      quellen: quellenOfIds(quellen, context),
      fussnoten: [],
      anmerkungen: [
        ...anmerkungen,
        ...(stand === undefined ? [] : [`Stand der Daten: ${formatDatum(stand)}.`]),
      ],
      diagramm,
      breite: 'spalte',
      alternativtext: element.alternativtext ?? describeEigenes(titel, diagramm),
      legende: [],
      daten: own.tabelle,
    },
  ]
}

/** Numbers where the specification measures them, the printed words where it only names. */
function toEigenesDiagramm(
  spezifikation: DiagrammDatei,
  {
    tabelle,
    nachkommastellen,
  }: { readonly tabelle: Tabelle; readonly nachkommastellen: readonly number[] },
): EigenesDiagramm {
  const measured = measuredColumns(spezifikation)
  // A bar for the sum of all the others would dwarf them.
  const parts = tabelle.zeilen.filter(({ art }) => art !== 'summe')
  const rows = parts.map(({ zellen }) =>
    tabelle.spalten.map(({ id }, index) => ({
      id,
      text: zellen[index]?.text ?? '',
      wert: zellen[index]?.wert ?? null,
    })),
  )
  return {
    art: 'eigen',
    spezifikation,
    spalten: tabelle.spalten.map(({ id, titel }, index) => ({
      id,
      titel,
      nachkommastellen: nachkommastellen[index] ?? 0,
    })),
    zeilen: rows.map((row) =>
      Object.fromEntries(
        row.map(({ id, text, wert }) => [
          id,
          !measured.has(id) ? text : typeof wert === 'number' ? wert : null,
        ]),
      ),
    ),
    texte: rows.map((row) => Object.fromEntries(row.map(({ id, text }) => [id, text]))),
  }
}

function measuredColumns({ encoding }: DiagrammDatei): ReadonlySet<string> {
  return new Set(
    [encoding.x, encoding.y].flatMap(({ field, type }) =>
      field !== undefined && type === 'quantitative' ? [field] : [],
    ),
  )
}
