import { fold } from '../../diagnostics/closest.ts'
import type { Element } from '../../generated/source-types.ts'
import { eigeneElemente, gliederungsorte } from '../elemente.ts'
import type { ProfilContext, Regel } from '../rule.ts'

/**
 * Zwei Tabellen oder Abbildungen tragen denselben Titel: der zweite wurde vermutlich kopiert und
 * nicht angepasst. So trug eine Tabelle zum Migrationshintergrund den Titel der Altersgruppen
 * (ABB-02).
 */
export const bildunterschriftDoppelt: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Gleicher Titel',
    ursache:
      'Zwei Tabellen oder Abbildungen des Profils haben denselben Titel. Im Verzeichnis lassen sie sich nicht unterscheiden, und oft ist der zweite Titel nur kopiert (ABB-02).',
    abhilfe: 'Sagen Sie in jedem Titel, was gerade diese Tabelle oder Abbildung zeigt.',
    beispiel: {
      vorher: 'titel: Altersgruppen   # steht schon in 2.2',
      nachher: 'titel: Menschen mit Migrationshintergrund nach Altersgruppen',
    },
  },
  check: (context) => {
    const { analyse, report } = context
    const first = new Map<string, string>(titlesOfGliederung(context))
    for (const { source, path, element, nr } of eigeneElemente(analyse)) {
      if (!isNumbered(element) || element.titel === undefined) continue
      const key = fold(element.titel)
      const other = first.get(key)
      if (other === undefined) first.set(key, `Kapitel ${nr}`)
      else
        report(source, [...path, 'titel'], 'value', {
          message: `Den Titel „${element.titel}“ hat schon eine Tabelle oder Abbildung in ${other}.`,
          hint: 'Sagen Sie im Titel, was diese zeigt und jene nicht.',
        })
    }
  },
}

const numbered: ReadonlySet<Element['art']> = new Set<Element['art']>([
  'kid_tabelle',
  'plr_tabelle',
  'zeitreihe',
  'altersaufbau',
  'vergleich',
  'karte',
  'lagekarte',
  'punktkarte',
  'tabelle',
  'diagramm',
  'bild',
  'einrichtungsliste',
  'mss_matrix',
])

function isNumbered(element: Element): boolean {
  return numbered.has(element.art)
}

/** Titles of the outline that no own element replaces and nobody strikes out. */
function titlesOfGliederung({ gliederung, analyse }: ProfilContext): [string, string][] {
  const gone = new Set([
    ...analyse.flatMap(({ data }) => data.streichen ?? []),
    ...eigeneElemente(analyse).map(({ element }) => element.id),
  ])
  return (gliederung ? gliederungsorte(gliederung) : []).flatMap(({ nr, elemente }) =>
    elemente
      .filter((element) => isNumbered(element) && !gone.has(element.id))
      .flatMap(({ titel }): [string, string][] =>
        titel === undefined ? [] : [[fold(titel), nr === '' ? 'der Übersicht' : `Kapitel ${nr}`]],
      ),
  )
}
