import { closest } from '../../diagnostics/closest.ts'
import type { Range } from '../../diagnostics/diagnostic.ts'
import type { Datenelement } from '../../model/belege.ts'
import type { TabellenSource } from '../../read/tabelle.ts'
import { columnsOf, hatDaten, zahlspalten } from '../eigene-tabellen.ts'
import type { GeschriebenesElement } from '../elemente.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'
import { readTabellenzahl, recognizeSchreibweise } from '../tabellenzahl.ts'

/**
 * Eine eigene Tabelle steht entweder im Element oder in einer CSV-Datei. Jede Zeile hat so viele
 * Zellen wie die Tabelle Spalten, in Zahlenspalten stehen Zahlen in einer Schreibweise, in
 * Raumspalten Schlüssel der LOR 2021 oder Namen.
 */
export const tabelleForm: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Form einer Tabelle',
    ursache:
      'Jede Zeile hat so viele Zellen wie die Tabelle Spalten, in Zahlenspalten stehen Zahlen in einer Schreibweise, in Raumspalten Schlüssel der LOR 2021 oder Namen. Sonst ist nicht klar, welche Zahl gemeint ist (ZAHL-01).',
    abhilfe:
      'Korrigieren Sie die Zelle. Zahlen einer Tabelle haben alle Komma oder alle Punkt, Tausender kein anderes Zeichen.',
    beispiel: {
      vorher: "- ['09200716', '-12,0', '8.08']",
      nachher: "- ['09200716', '-12.0', '8080']",
    },
  },
  check: (context) => {
    for (const each of eigeneElemente(context.analyse)) {
      if (!hatDaten(each.element)) continue
      const tabelle = each.element
      checkOrigin(tabelle, each, context)
      if (tabelle.zeilen) checkRows(tabelle, tabelle.zeilen, each, context)
      const csv =
        tabelle.datei === undefined ? undefined : context.quellen.tabellen.get(tabelle.datei)
      // What is wrong with the file as a file has been said when it was read.
      if (csv && csv.diagnostics.length === 0) checkCsv(tabelle, csv, context)
    }
  },
}

function checkOrigin(
  { art, zeilen, datei }: Datenelement,
  { source, path }: GeschriebenesElement,
  { report }: ProfilContext,
): void {
  if (zeilen && datei !== undefined)
    report(source, [...path, 'datei'], 'key', {
      message: `${nameOf(art)} nennt eine Datei und zugleich eigene Zeilen.`,
      hint: 'Löschen Sie „datei“ oder „zeilen“.',
    })
  if (!zeilen && datei === undefined)
    report(source, path, 'key', {
      message: `${nameOf(art)} hat weder „zeilen“ noch „datei“.`,
      hint: 'Ergänzen Sie „datei: tabellen/….csv“ oder schreiben Sie die Zeilen unter „zeilen:“.',
    })
}

function nameOf(art: Datenelement['art']): string {
  return art === 'tabelle' ? 'Die Tabelle' : 'Das Diagramm'
}

function checkRows(
  tabelle: Datenelement,
  zeilen: readonly (readonly string[])[],
  { source, path }: GeschriebenesElement,
  context: ProfilContext,
): void {
  const width = tabelle.spalten.length
  for (const [index, zeile] of zeilen.entries())
    if (zeile.length !== width)
      context.report(source, [...path, 'zeilen', index], 'value', {
        message: `Diese Zeile hat ${zeile.length} Zellen, ${tabelle.art === 'tabelle' ? 'die Tabelle' : 'das Diagramm'} ${width} Spalten.`,
        hint: 'Ergänzen oder löschen Sie Zellen; eine leere Zelle schreiben Sie als "".',
      })
  for (const { zeile, spalte, finding } of checkCells(tabelle, zeilen, context))
    context.report(source, [...path, 'zeilen', zeile, spalte], 'value', finding)
}

function checkCsv(tabelle: Datenelement, csv: TabellenSource, context: ProfilContext): void {
  const reportAt = (range: Range, finding: RuleFinding): void => {
    context.report({ file: csv.file, locate: () => range }, [], 'value', finding)
  }
  const places = columnsOf(tabelle, csv)
  if (!places) {
    checkHead(tabelle, csv, reportAt)
    return
  }
  const rows = csv.zeilen.map(({ zellen }) => places.map((place) => zellen[place] ?? ''))
  for (const { zeile, spalte, finding } of checkCells(tabelle, rows, context))
    reportAt(csv.locate(csv.zeilen[zeile]?.zeile ?? 1, places[spalte] ?? 0), finding)
}

function checkHead(
  { spalten }: Datenelement,
  { kopf, locate }: TabellenSource,
  reportAt: (range: Range, finding: RuleFinding) => void,
): void {
  const known = spalten.flatMap(({ id, titel }) => [id, titel])
  const meant = new Set<string>()
  for (const [index, name] of kopf.entries())
    if (!known.includes(name)) {
      const guess = closest(name, known)
      if (guess !== undefined) meant.add(guess)
      reportAt(locate(1, index), {
        message: `Die Spalte „${name}“ ist im Element unter „spalten“ nicht beschrieben.`,
        hint:
          guess === undefined
            ? 'Ergänzen Sie sie unter „spalten“ oder löschen Sie sie aus der Datei.'
            : `Meinten Sie „${guess}“?`,
      })
    }
  for (const { id, titel } of spalten)
    if (![id, titel].some((name) => kopf.includes(name) || meant.has(name)))
      reportAt(locate(1, 0), {
        message: `In der Kopfzeile fehlt die Spalte „${id}“ (${titel}).`,
        hint: 'Ergänzen Sie sie in der Datei oder löschen Sie sie unter „spalten“.',
      })
}

interface Zellbefund {
  readonly zeile: number
  readonly spalte: number
  readonly finding: RuleFinding
}

function checkCells(
  { spalten }: Datenelement,
  zeilen: readonly (readonly string[])[],
  context: ProfilContext,
): Zellbefund[] {
  const numbers = zahlspalten(spalten)
  const schreibweise = recognizeSchreibweise(
    zeilen.flatMap((zeile) => zeile.filter((_, index) => numbers.has(index))),
  )
  return zeilen.flatMap((zellen, zeile) =>
    zellen.flatMap((zelle, spalte): Zellbefund[] => {
      const finding = numbers.has(spalte)
        ? explain(zelle, readTabellenzahl(zelle, schreibweise, numbers.get(spalte)))
        : spalten[spalte]?.art === 'raum'
          ? checkRaum(zelle, context)
          : undefined
      return finding ? [{ zeile, spalte, finding }] : []
    }),
  )
}

function explain(
  zelle: string,
  zahl: ReturnType<typeof readTabellenzahl>,
): RuleFinding | undefined {
  if ('text' in zahl) return undefined
  if (zahl.fehler === 'keine-zahl')
    return {
      message: `„${zelle}“ ist keine Zahl; die Spalte nimmt nur Zahlen.`,
      hint: 'Schreiben Sie eine Zahl, „–“ für nichts vorhanden, „•“ für geheim oder lassen Sie die Zelle leer.',
    }
  const [first = '', second = ''] = zahl.moeglich
  return {
    message: `„${zelle}“ ist mehrdeutig: ${first} oder ${second}?`,
    hint: `Schreiben Sie ${first} oder ${second}, in der ganzen Tabelle auf die gleiche Weise.`,
  }
}

/** Names of Räume are allowed; what looks like a key must be one. */
function checkRaum(zelle: string, { raeume }: ProfilContext): RuleFinding | undefined {
  if (!/^\d+$/.test(zelle) || raeume.lor2021.get(zelle)) return undefined
  const frueher = raeume.lor2006.get(zelle)
  return {
    message: frueher
      ? `${zelle} (${frueher.name}) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021.`
      : `Den Schlüssel ${zelle} gibt es unter den LOR 2021 nicht.`,
    hint: 'Prüfen Sie den Schlüssel, auch die führende Null; die Liste steht in katalog/lor/lor-2021.csv.',
  }
}
