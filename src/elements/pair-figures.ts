import type { AbbildungDarstellung, Darstellung } from '../model/darstellung.ts'

/** Kinds of charts that are still readable at half the width. */
const narrow = new Set<AbbildungDarstellung['diagramm']['art']>(['zeitreihe', 'altersaufbau'])

/**
 * Two narrow charts in a row stand side by side; one alone gets the width of the text, so that no
 * half of a page stays empty.
 */
export function pairFigures(darstellungen: readonly Darstellung[]): readonly Darstellung[] {
  const paired: Darstellung[] = []
  for (const darstellung of darstellungen) {
    const before = paired.at(-1)
    if (isNarrow(darstellung) && before && isNarrow(before) && before.breite !== 'halb')
      paired.splice(-1, 1, { ...before, breite: 'halb' }, { ...darstellung, breite: 'halb' })
    else paired.push(isNarrow(darstellung) ? { ...darstellung, breite: 'spalte' } : darstellung)
  }
  return paired
}

function isNarrow(darstellung: Darstellung): darstellung is AbbildungDarstellung {
  return darstellung.art === 'abbildung' && narrow.has(darstellung.diagramm.art)
}

/** On a sheet every figure takes half of its width, but the rows that need the whole of it. */
export function halveFigures(darstellungen: readonly Darstellung[]): readonly Darstellung[] {
  return darstellungen.map((darstellung) => {
    if (darstellung.art !== 'abbildung') return darstellung
    return { ...darstellung, breite: darstellung.diagramm.art === 'vergleich' ? 'ganz' : 'halb' }
  })
}
