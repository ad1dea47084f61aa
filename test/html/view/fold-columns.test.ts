import { describe, expect, test } from 'vitest'
import { leereZelle, spalte, textZelle, zahlZelle } from '../../../src/elements/zelle.ts'
import { foldColumns } from '../../../src/html/view/fold-columns.ts'
import type { TabellenDarstellung, Zelle } from '../../../src/model/darstellung.ts'

/** A list of facilities: name, places, and how many of them are taken, which may be folded. */
function liste(
  rows: readonly (readonly [name: Zelle, belegung: Zelle])[],
  fussnoten: readonly string[] = [],
): TabellenDarstellung {
  return {
    ...{
      art: 'tabelle',
      id: 'kitas',
      titel: 'Kitas',
      lesehilfe: null,
      quellen: [],
      anmerkungen: [],
    },
    fussnoten,
    tabelle: {
      spalten: [
        spalte('name', 'Einrichtung', { zeilenkopf: true }),
        spalte('plaetze', 'Plätze', { art: 'zahl' }),
        spalte('belegung', 'Belegung', { art: 'zahl', beilaeufig: true }),
      ],
      zeilen: [
        { art: 'gruppe', zellen: [textZelle('Wista')] },
        ...rows.map(([name, belegung]) => ({
          art: 'wert' as const,
          zellen: [name, zahlZelle(50), belegung],
        })),
      ],
    },
  }
}

function show({ tabelle, fussnoten }: TabellenDarstellung): readonly string[] {
  const lines = tabelle.zeilen.map(({ zellen }) =>
    zellen
      .map(({ text, fussnoten: notes = [] }) => `${text}${notes.map((n) => `[${n + 1}]`).join('')}`)
      .join(' | '),
  )
  return [
    tabelle.spalten.map(({ titel }) => titel).join(' | '),
    ...lines,
    ...fussnoten.map((n, index) => `[${index + 1}] ${n}`),
  ]
}

const leer = leereZelle

describe('a column that hardly any row fills', () => {
  test('becomes a note to its rows', () => {
    const rows = [
      [textZelle('Adler'), leer],
      [textZelle('Biene'), zahlZelle(48)],
      [textZelle('Clown'), leer],
    ] as const
    expect(show(foldColumns(liste(rows)))).toEqual([
      'Einrichtung | Plätze',
      'Wista',
      'Adler | 50',
      'Biene[1] | 50',
      'Clown | 50',
      '[1] Belegung: 48.',
    ])
  })

  test('its notes are counted with the others, as they are met', () => {
    const rows = [
      [textZelle('Adler'), zahlZelle(48)],
      [textZelle('Biene', 'Biene', [0]), leer],
      [textZelle('Clown'), leer],
    ] as const
    expect(show(foldColumns(liste(rows, ['Angabe: Jugendamt.'])))).toEqual([
      'Einrichtung | Plätze',
      'Wista',
      'Adler[1] | 50',
      'Biene[2] | 50',
      'Clown | 50',
      '[1] Belegung: 48.',
      '[2] Angabe: Jugendamt.',
    ])
  })
})

test('one of three with values in two rows stays, as does one that may not be folded', () => {
  const two = liste([
    [textZelle('Adler'), zahlZelle(48)],
    [textZelle('Biene'), zahlZelle(48)],
    [textZelle('Clown'), leer],
  ])
  expect(foldColumns(two)).toBe(two)
  const weighty = {
    ...two,
    tabelle: {
      spalten: two.tabelle.spalten.map(({ id, titel }) => spalte(id, titel)),
      zeilen: two.tabelle.zeilen,
    },
  }
  expect(foldColumns(weighty)).toBe(weighty)
})
