import type { BelegteTabelle } from '../../model/belege.ts'
import { formatZahl } from '../../wording/number.ts'
import type { Regel } from '../rule.ts'
import {
  isAnteil,
  isAnzahl,
  isVeraenderung,
  kopfOf,
  reportZelle,
  zahlOf,
} from '../tabellenwerte.ts'

/**
 * Ein Anteil liegt zwischen 0 und 100 %, und ein Mittelwert für Berlin ist nicht das Zehnfache
 * dessen, was Region und Bezirk haben: „10,9“ statt „0,9“ (ZAHL-05).
 */
export const wertUnplausibel: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Unwahrscheinlicher Wert',
    ursache:
      'Ein Anteil liegt nicht zwischen 0 und 100 %, oder ein Wert ist ein Vielfaches der beiden, mit denen er verglichen wird. Meist ist ein Komma verrutscht oder eine Ziffer zu viel (ZAHL-05).',
    abhilfe: 'Prüfen Sie den Wert an der Quelle. Stimmt er, beantworten Sie den Befund.',
    beispiel: {
      vorher: "- ['C3', '1.2', '0.8', '10.9']",
      nachher: "- ['C3', '1.2', '0.8', '0.9']",
    },
  },
  check: ({ tabellen, report }) => {
    for (const tabelle of tabellen) {
      checkAnteile(tabelle, (zeile, spalte, wert) => {
        reportZelle(report, tabelle, [zeile, spalte], {
          message: `${wert} % ist als Anteil nicht möglich.`,
          hint: 'Prüfen Sie das Komma; ist es kein Anteil, ändern Sie „art“ oder den Kopf der Spalte.',
        })
      })
      checkOutliers(tabelle, (zeile, spalte, wert, others) => {
        reportZelle(report, tabelle, [zeile, spalte], {
          message: `${wert} ist weit von den beiden Werten entfernt, mit denen verglichen wird (${others}).`,
          hint: 'Prüfen Sie Komma und Ziffern an der Quelle.',
        })
      })
    }
  },
}

function checkAnteile(
  { spalten, zeilen }: BelegteTabelle,
  found: (zeile: number, spalte: number, wert: string) => void,
): void {
  for (const [spalte, each] of spalten.entries()) {
    if (!isAnteil(each) || isVeraenderung(each)) continue
    for (const [zeile, zellen] of zeilen.entries()) {
      const zahl = zahlOf(zellen[spalte])
      if (zahl && (zahl.wert < 0 || zahl.wert > 100))
        found(zeile, spalte, formatZahl(zahl.wert, zahl.stellen))
    }
  }
}

/** So many times the others that no real difference explains it. */
const factor = 5
/** The others are near each other when one is at most so many times the other. */
const near = 3

/** In rows that compare region, Bezirk and Berlin: the one that two others speak against. */
function checkOutliers(
  { spalten, zeilen }: BelegteTabelle,
  found: (zeile: number, spalte: number, wert: string, others: string) => void,
): void {
  const columns = [
    /^(?:BZR|Bezirksregion|Region|Indikatorwert|Wert)(?!\p{L})/u,
    /^Bezirk(?!\p{L})/u,
    /^Berlin(?!\p{L})/u,
  ].map((head) =>
    spalten.findIndex(
      (spalte, index) =>
        spalte.isZahl && head.test(spalte.titel.trim()) && !isAnzahlspalte(spalten, zeilen, index),
    ),
  )
  if (columns.includes(-1)) return
  for (const [zeile, zellen] of zeilen.entries()) {
    const zahlen = columns.map((spalte) => zahlOf(zellen[spalte]))
    for (const [index, zahl] of zahlen.entries()) {
      const [first, second] = zahlen.filter((_, other) => other !== index)
      if (!zahl || !first || !second) continue
      const [small, large] = [Math.abs(first.wert), Math.abs(second.wert)].toSorted((a, b) => a - b)
      if (!small || !large || large > small * near || Math.abs(zahl.wert) <= large * factor)
        continue
      const others = [first, second]
        .map(({ wert, stellen }) => formatZahl(wert, stellen))
        .join(' und ')
      found(zeile, columns[index] ?? 0, formatZahl(zahl.wert, zahl.stellen), others)
    }
  }
}

/** Counts of a region, a Bezirk and a city differ by nature. */
function isAnzahlspalte(
  spalten: BelegteTabelle['spalten'],
  zeilen: BelegteTabelle['zeilen'],
  index: number,
): boolean {
  const spalte = spalten[index]
  return spalte === undefined || (isAnzahl(spalte, zeilen, index) && !/%|je/.test(kopfOf(spalte)))
}
