import type { Files } from '../validate/support.ts'
import type { Profilform } from './formen.ts'

/** An element of a shape: its kind and its sizes. */
export interface Formteil {
  readonly art: 'text' | 'tabelle' | 'karte' | 'balken' | 'bild'
  readonly groessen: readonly number[]
}

/** A chapter or section of a shape. */
export interface Formort {
  readonly nr: string
  readonly teile: readonly Formteil[]
}

/** Reads a shape: every element of every place, in order. */
export function readForm({ form }: Profilform): readonly Formort[] {
  return form.split('\n').map((line) => {
    const [nr = '', rest = ''] = line.split(': ')
    const teile = rest.split(', ').map((written): Formteil => {
      const [art = '', sizes = ''] = written.split(' ')
      return { art: art as Formteil['art'], groessen: sizes.split('×').map(Number) }
    })
    return { nr, teile }
  })
}

const woerter =
  'Platz Weg Garten Schule Markt Brücke Ufer Laden Werkstatt Treff Bibliothek Halle Wiese Hof'.split(
    ' ',
  )

/** Dummy words, other ones in every text, so that no paragraph stands twice. */
export function dummyText(words: number, seed: number): string {
  return Array.from({ length: words }, (_, index) => {
    const word = woerter[(index * 7 + seed * 3 + Math.floor(index / 5) * seed) % woerter.length]
    return (index + 1) % 12 === 0 || index === words - 1 ? `${word ?? ''}.` : word
  }).join(' ')
}

const json = (value: unknown): string => JSON.stringify(value)

/** The sources of a profile of this shape: one file per chapter, Fehlanzeige for empty texts. */
export function toQuelltexte(form: Profilform): Files {
  const orte = readForm(form)
  const kapitel = [...new Set(orte.map(({ nr }) => nr.split('.')[0] ?? ''))]
  let count = 0
  const leere: string[] = []
  const elementOf = (nr: string, { art, groessen }: Formteil): readonly object[] => {
    count += 1
    const id = `element-${count}`
    const titel = `Darstellung ${count}`
    const [first = 0, second = 0] = groessen
    if (art === 'text' && first === 0) leere.push(nr)
    switch (art) {
      case 'text':
        return first === 0 ? [] : [{ id, art, text: dummyText(first, count) }]
      case 'tabelle':
        return [{ id, art, titel, quellen: ['bericht'], ...toRaster(first, second) }]
      case 'karte':
        return [{ id, art, titel, indikator: 'B1' }]
      case 'balken':
        return [
          {
            id,
            art: 'diagramm',
            titel,
            quellen: ['bericht'],
            ...toRaster(first, 2),
            spezifikation: {
              mark: 'bar',
              encoding: {
                x: { field: 's1', type: 'quantitative' },
                y: { field: 's0', type: 'nominal' },
              },
            },
          },
        ]
      case 'bild':
        return [
          {
            id,
            art,
            titel,
            datei: 'bilder/b.png',
            rechte: 'Bezirksamt',
            alternativtext: 'Ein Platz mit zwei Bäumen und einer Bank am Rand.',
          },
        ]
    }
  }
  const files = kapitel.map((nr) => {
    const elemente = orte.filter((ort) => ort.nr === nr).flatMap((ort) => ort.teile)
    const abschnitte = orte
      .filter((ort) => ort.nr.startsWith(`${nr}.`))
      .map((ort) => ({
        nr: ort.nr,
        titel: `Abschnitt ${ort.nr}`,
        elemente: ort.teile.flatMap((teil) => elementOf(ort.nr, teil)),
      }))
    const datei = {
      kapitel: nr,
      elemente: elemente.flatMap((teil) => elementOf(nr, teil)),
      abschnitte,
    }
    return [`analyse/${nr.padStart(2, '0')}-kapitel.yaml`, json(datei)] as const
  })
  const beitraege = leere.map((nr) => ({
    kapitel: nr,
    fehlanzeige: { begruendung: 'Dazu wurde nichts gemeldet.' },
  }))
  return {
    ...Object.fromEntries(files),
    'fachplanung/jugend.yaml': json({ amt: 'jugend', stand: '2024-12-31', beitraege }),
  }
}

/** Heads, names in the first column and numbers in the others. */
function toRaster(zeilen: number, spalten: number): object {
  return {
    spalten: Array.from({ length: spalten }, (_, index) => ({
      id: `s${index}`,
      titel: `Merkmal ${index + 1}`,
      ...(index === 0 ? {} : { art: 'zahl', zaehlt: 'dinge' }),
    })),
    zeilen: Array.from({ length: zeilen }, (_, zeile) =>
      Array.from({ length: spalten }, (__, spalte) =>
        spalte === 0 ? `Zeile ${zeile + 1}` : String(1000 + zeile * 37 + spalte * 11),
      ),
    ),
  }
}
