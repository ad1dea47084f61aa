import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { toBefund } from './befund.ts'
import { indexspalten, wortspalten } from './mss-spalten.ts'
import type { Tabelle } from './tabelle.ts'
import type { Werte } from './werte.ts'

/** Whether a Planungsraum is not rated. */
export function isOhneIndex(werte: ReadonlyMap<string, Datenzelle>): boolean {
  return werte.get('status') === 'nicht_sinnvoll'
}

/** A Planungsraum has all indices or none: a single empty cell is a damaged row. */
export function checkLuecken(tabelle: Tabelle, { zeilen }: Werte): Diagnostic[] {
  return [...zeilen].flatMap(([raum, { zeile, werte }]) => {
    const empty = indexspalten.filter(({ name }) => werte.get(name) === 'nicht_sinnvoll')
    const [first] = empty
    if (!first || empty.length === indexspalten.length) return []
    return [
      toBefund({
        code: 'zeile-lueckenhaft',
        message: `Leere Spalten bei ${raum}: ${empty.length} von ${indexspalten.length}; die übrigen sind gefüllt.`,
        hint: 'Ein Planungsraum ohne Index ist in allen diesen Spalten leer: in der Quelle nachsehen.',
        file: tabelle.datei,
        range: tabelle.locate(zeile, first.quelle),
        path: `${raum}.${first.quelle}`,
      }),
    ]
  })
}

/** The source gives each class as code and in words: where they differ, one of them is wrong. */
export function checkWorte(tabelle: Tabelle, { zeilen }: Werte): Diagnostic[] {
  const textOf = new Map(tabelle.zeilen.map(({ zeile, zellen }) => [zeile, zellen]))
  return [...zeilen].flatMap(([raum, { zeile, werte }]) =>
    wortspalten.flatMap(({ quelle, code, toWort }) => {
      const text = textOf.get(zeile)?.[tabelle.kopf.indexOf(quelle)] ?? ''
      const found = text.trim().replaceAll(/\s*,\s*/g, ', ')
      const expected = toWort(werte)
      if (expected === undefined || found === expected) return []
      return [
        toBefund({
          code: 'klasse-widerspruch',
          message: `Bei ${raum} steht in „${quelle}“ ${quote(found)}, nach ${code} müsste dort ${quote(expected)} stehen.`,
          hint: 'In der Quelle nachsehen, was gilt: Code und Wort müssen zusammenpassen.',
          file: tabelle.datei,
          range: tabelle.locate(zeile, quelle),
          path: `${raum}.${quelle}`,
        }),
      ]
    }),
  )
}

function quote(text: string): string {
  return text === '' ? 'nichts' : `„${text}“`
}
