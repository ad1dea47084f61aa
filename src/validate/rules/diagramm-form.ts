import { meintenSie } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { DiagrammElement } from '../../generated/source-types.ts'
import type { BelegteTabelle } from '../../model/belege.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import { checkAchsen } from '../diagramm/achsen.ts'
import { checkDaten } from '../diagramm/daten.ts'
import type { GeschriebenesElement } from '../elemente.ts'
import { eigeneElemente } from '../elemente.ts'
import type { Geprueft, ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/**
 * Ein eigenes Diagramm zeigt Spalten, die es hat, misst Zahlen und unterscheidet höchstens fünf
 * Reihen und vierzig Namen. Anteile werden weder addiert noch gemittelt (ZAHL-03).
 */
export const diagrammForm: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Form eines Diagramms',
    ursache:
      'Ein Diagramm nennt Spalten, die es in seinen Daten gibt, eine davon mit Zahlen. Mehr als fünf Reihen oder vierzig Namen lassen sich nicht unterscheiden; Anteile werden nicht addiert oder gemittelt.',
    abhilfe:
      'Nennen Sie unter „encoding“ die Kennungen der Spalten. Gibt es zu viele Namen oder mehrere Zahlen je Name, fassen Sie die Zeilen zusammen.',
    beispiel: {
      vorher: 'x: { field: Jahr, type: ordinal }',
      nachher: 'x: { field: jahr, type: ordinal }',
    },
  },
  check: (context) => {
    for (const geschrieben of eigeneElemente(context.analyse)) {
      const { element } = geschrieben
      if (element.art === 'diagramm') checkDiagramm(element, geschrieben, context)
    }
  },
}

function checkDiagramm(
  element: DiagrammElement,
  geschrieben: GeschriebenesElement,
  context: ProfilContext,
): void {
  const { report, tabellen } = context
  const { source, path } = geschrieben
  checkOrigin(element, geschrieben, context)
  const found = findSpezifikation(element, geschrieben, context)
  if (!found) return
  const at = (inner: DataPath, finding: RuleFinding): void => {
    report(found.source, [...found.path, ...inner], 'value', finding)
  }
  const isKnown = checkSpalten(element, found, at)
  if (!isKnown) return
  checkAchsen(found.data, element.spalten, at)
  const daten = tabellen.find((tabelle) => isSame(tabelle, element))
  if (daten)
    checkDaten(found.data, daten, (finding) => {
      report(source, [...path, 'titel'], 'value', finding)
    })
}

function isSame({ element }: BelegteTabelle, other: DiagrammElement): boolean {
  return element === other
}

function checkOrigin(
  { spezifikation, vorlage }: DiagrammElement,
  { source, path }: GeschriebenesElement,
  { report }: ProfilContext,
): void {
  if (spezifikation && vorlage !== undefined)
    report(source, [...path, 'vorlage'], 'key', {
      message: 'Das Diagramm nennt eine Vorlage und zugleich eine eigene Spezifikation.',
      hint: 'Löschen Sie „vorlage“ oder „spezifikation“.',
    })
  if (!spezifikation && vorlage === undefined)
    report(source, path, 'key', {
      message: 'Das Diagramm hat weder „spezifikation“ noch „vorlage“.',
      hint: 'Schreiben Sie unter „spezifikation:“, was wo erscheint, zum Beispiel „mark: bar“ und „encoding:“.',
    })
}

type Spezifikation = Geprueft<NonNullable<DiagrammElement['spezifikation']>> & {
  readonly path: DataPath
}

function findSpezifikation(
  { spezifikation, vorlage }: DiagrammElement,
  { source, path }: GeschriebenesElement,
  { vorlagen }: ProfilContext,
): Spezifikation | undefined {
  if (spezifikation) return { source, data: spezifikation, path: [...path, 'spezifikation'] }
  const file = vorlagen.get(vorlage ?? '')
  return file && { ...file, path: [] }
}

type Meldung = (inner: DataPath, finding: RuleFinding) => void

function checkSpalten(
  { spalten }: DiagrammElement,
  { data }: { readonly data: Spezifikation['data']; readonly source: YamlSource },
  at: Meldung,
): boolean {
  const known = spalten.map(({ id }) => id)
  let complete = true
  const kanaele = Object.entries(data.encoding) as [string, { readonly field?: string }][]
  for (const [kanal, { field }] of kanaele) {
    if (field === undefined || known.includes(field)) continue
    complete = false
    at(['encoding', kanal, 'field'], {
      message: `Eine Spalte „${field}“ hat das Diagramm nicht.`,
      hint: meintenSie(field, known) ?? `Seine Spalten sind: ${known.join(', ')}.`,
    })
  }
  return complete
}
