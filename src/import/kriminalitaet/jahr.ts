import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { toBefund } from '../befund.ts'
import type { Kriminalblatt } from './blatt.ts'
import { again } from './zelle.ts'

/** The two sheets of one year. */
export interface Kriminaljahr {
  readonly jahr: string
  readonly faelle: Kriminalblatt
  readonly raten: Kriminalblatt
}

/** Pairs the sheets; a year without one of them, or with one twice, is a finding. */
export function toJahre(blaetter: readonly Kriminalblatt[]): {
  jahre: Kriminaljahr[]
  befunde: Diagnostic[]
} {
  const years = [...new Set(blaetter.map(({ jahr }) => jahr))].sort()
  const jahre: Kriminaljahr[] = []
  const befunde: Diagnostic[] = []
  for (const jahr of years) {
    const sheets = blaetter.filter((blatt) => blatt.jahr === jahr)
    const [faelle, ...moreFaelle] = sheets.filter(({ art }) => art === 'Fallzahlen')
    const [raten, ...moreRaten] = sheets.filter(({ art }) => art === 'HZ')
    if (faelle && raten) jahre.push({ jahr, faelle, raten })
    const file = sheets[0]?.tabelle.datei ?? ''
    if (!faelle) befunde.push(missing(`Fallzahlen_${jahr}`, file))
    if (!raten) befunde.push(missing(`HZ_${jahr}`, file))
    befunde.push(...[...moreFaelle, ...moreRaten].map(toDoppelt))
  }
  return { jahre, befunde }
}

function missing(name: string, file: string): Diagnostic {
  const message = `Das Blatt „${name}“ fehlt.`
  return toBefund({ code: 'blatt-fehlt', message, hint: again, file, path: name })
}

function toDoppelt({ tabelle }: Kriminalblatt): Diagnostic {
  return toBefund({
    code: 'stand-doppelt',
    message: `Das Blatt „${tabelle.blatt ?? ''}“ kommt zweimal vor.`,
    hint: 'Eine der Dateien weglassen.',
    file: tabelle.datei,
    path: tabelle.blatt ?? '',
  })
}
