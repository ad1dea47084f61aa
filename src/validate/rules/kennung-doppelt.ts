import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import { hatDaten } from '../eigene-tabellen.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Eine Kennung steht in ihrer Liste nur einmal: sonst ist unklar, worauf ein Verweis zielt. */
export const kennungDoppelt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Doppelte Kennung',
    ursache:
      'Zwei Einträge einer Liste haben dieselbe Kennung; ein Verweis darauf wäre nicht eindeutig.',
    abhilfe: 'Geben Sie einem der beiden Einträge eine andere Kennung.',
    beispiel: {
      vorher: '- id: M-03\n  titel: Schulweg\n- id: M-03\n  titel: Spielplatz',
      nachher: '- id: M-03\n  titel: Schulweg\n- id: M-04\n  titel: Spielplatz',
    },
  },
  check: (context) => {
    for (const { source, path, ids } of listsOf(context)) {
      const first = new Map<string, number>()
      for (const [index, id] of ids.entries()) {
        const other = first.get(id)
        if (other === undefined) {
          first.set(id, index)
          continue
        }
        const { line } = source.locate([...path, other, 'id'])
        context.report(source, [...path, index, 'id'], 'value', {
          message: `Die Kennung „${id}“ ist schon vergeben: in Zeile ${line}.`,
          hint: 'Geben Sie diesem Eintrag eine andere Kennung.',
        })
      }
    }
  },
}

interface Liste {
  readonly source: YamlSource
  readonly path: DataPath
  readonly ids: readonly string[]
}

const fachplanungLists = [
  'einrichtungen',
  'vorhaben',
  'foerderkulissen',
  'handlungsraeume',
  'gremien',
] as const
const perspektivenLists = [
  'handlungsfelder',
  'staerken_schwaechen',
  'bedarfe',
  'ziele',
  'massnahmen',
  'fruehere_massnahmen',
  'beteiligung',
] as const

function listsOf({ profil, fachplanung, perspektiven, analyse }: ProfilContext): Liste[] {
  const list = (
    source: YamlSource,
    path: DataPath,
    entries: readonly { readonly id: string }[] = [],
  ): Liste => ({ source, path, ids: entries.map(({ id }) => id) })
  return [
    ...(profil ? [list(profil.source, ['quellen'], profil.data.quellen)] : []),
    ...fachplanung.flatMap(({ source, data }) =>
      fachplanungLists.map((name) => list(source, [name], data[name])),
    ),
    ...(perspektiven
      ? perspektivenLists.map((name) => list(perspektiven.source, [name], perspektiven.data[name]))
      : []),
    ...eigeneElemente(analyse).flatMap(({ source, path, element }) =>
      hatDaten(element) ? [list(source, [...path, 'spalten'], element.spalten)] : [],
    ),
  ]
}
