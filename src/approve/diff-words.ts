import { diffArrays } from 'diff'
import type { Wortteil } from '../model/dokument.ts'

/**
 * A number with its sign and its separators is one word, and so are a date and a compound with
 * hyphens.
 */
const words =
  /\b\d{4}-\d\d-\d\d\b|(?<![\p{L}\p{N}])[+−–-]?\p{N}+(?:[.,\u2009\u202F\u00A0]\p{N}+)*|\p{N}+|\p{L}+(?:[-:*’]\p{L}+)*|\s+|[^]/gu

/**
 * Word by word: put together, the parts give both texts again. Words that changed next to each other
 * are one change; so are two changes with less left between them than has changed around it.
 */
export function diffWords(alt: string, neu: string): readonly Wortteil[] {
  const runs = mergeNear(toRuns(alt, neu))
  return runs.flatMap((run): readonly Wortteil[] => {
    if ('gleich' in run) return [{ art: 'gleich', text: run.gleich }]
    const [start, end] = [commonStart(run), commonEnd(run)]
    const cut = (text: string): string => text.slice(start.length, text.length - end.length)
    const parts: Wortteil[] = [
      { art: 'gleich', text: start },
      { art: 'weg', text: cut(run.weg) },
      { art: 'neu', text: cut(run.neu) },
      { art: 'gleich', text: end },
    ]
    return parts.filter(({ text }) => text !== '')
  })
}

interface Change {
  readonly weg: string
  readonly neu: string
}
type Run = Change | { readonly gleich: string }

/** Equal words and changes in turn. */
function toRuns(alt: string, neu: string): readonly Run[] {
  const runs: Run[] = []
  const split = (text: string): string[] => text.match(words) ?? []
  for (const { added, removed, value } of diffArrays(split(alt), split(neu))) {
    const text = value.join('')
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ gleich: text })
    else {
      const before = last && !('gleich' in last) ? last : { weg: '', neu: '' }
      const change = {
        weg: before.weg + (removed ? text : ''),
        neu: before.neu + (added ? text : ''),
      }
      if (last === before) runs[runs.length - 1] = change
      else runs.push(change)
    }
  }
  return runs
}

/** Single words left standing inside a sentence that was written anew only hinder reading. */
function mergeNear(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = []
  for (const [index, run] of runs.entries()) {
    const last = merged.at(-1)
    const next = runs[index + 1]
    if (last && 'gleich' in run && next && !('gleich' in last) && !('gleich' in next)) {
      const isSmall = run.gleich.trim().length <= Math.min(sizeOf(last), sizeOf(next), 30)
      if (run.gleich.trim() === '' || (isSmall && !run.gleich.includes('\n'))) {
        merged[merged.length - 1] = { weg: last.weg + run.gleich, neu: last.neu + run.gleich }
        continue
      }
    }
    if (last && !('gleich' in last) && !('gleich' in run))
      merged[merged.length - 1] = { weg: last.weg + run.weg, neu: last.neu + run.neu }
    else merged.push(run)
  }
  return merged
}

function sizeOf({ weg, neu }: Change): number {
  return Math.max(weg.trim().length, neu.trim().length)
}

/** The space that both begin with. */
function commonStart({ weg, neu }: Change): string {
  const [a = '', b = ''] = [/^\s*/.exec(weg)?.[0], /^\s*/.exec(neu)?.[0]]
  return a === b && a.length < Math.min(weg.length, neu.length) ? a : ''
}

/** The space that both end with. */
function commonEnd({ weg, neu }: Change): string {
  const [a = '', b = ''] = [/\s*$/.exec(weg)?.[0], /\s*$/.exec(neu)?.[0]]
  return a === b && a.length < Math.min(weg.length, neu.length) ? a : ''
}
