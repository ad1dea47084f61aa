import type { YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import { UserError } from '../diagnostics/user-error.ts'

/** A YAML file whose text is changed in places; everything else stays byte for byte. */
export interface Quelltext {
  /** Relative to the workspace. */
  readonly file: string
  readonly text: string
}

/** What comes into the place of the characters from start to end. */
export interface Eingriff {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @throws UserError if the file is not written with one entry per line. */
export function openMap({ file, text }: Quelltext): YAMLMap {
  const { contents, errors } = parseDocument(text)
  if (errors.length === 0 && isMap(contents) && contents.flow !== true) return contents
  throw new UserError(`„${file}“ lässt sich nicht fortschreiben.`, {
    hint: 'Schreiben Sie jede Angabe in eine eigene Zeile und prüfen Sie die Datei mit „bzrp check“.',
  })
}

export function listAt(map: YAMLMap, key: string): YAMLSeq | undefined {
  const value = map.get(key)
  return isSeq(value) ? value : undefined
}

/**
 * An entry as whole lines, in the place of the old one, else after the entry `after` or at the end.
 * A comment behind an old value of one line stays.
 */
export function setEntry(
  { text }: Quelltext,
  map: YAMLMap,
  { key, lines, after }: { readonly key: string; readonly lines: string; readonly after: string },
): Eingriff {
  const old = linesOf(text, map, key)
  if (old) return { start: old.start, end: old.end, text: lines.replace('\n', `${old.behind}\n`) }
  const place = linesOf(text, map, after)?.end ?? text.length
  const open = place > 0 && text[place - 1] !== '\n' ? '\n' : ''
  return { start: place, end: place, text: open + lines }
}

export function removeEntry({ text }: Quelltext, map: YAMLMap, key: string): readonly Eingriff[] {
  const old = linesOf(text, map, key)
  return old ? [{ start: old.start, end: old.end, text: '' }] : []
}

/** A comment above an entry, if there is such an entry. */
export function noteAbove(
  { text }: Quelltext,
  map: YAMLMap,
  { key, note }: { readonly key: string; readonly note: string },
): readonly Eingriff[] {
  const place = linesOf(text, map, key)
  return place ? noteAt(text, place.start, note) : []
}

/** A comment above each chosen item of a list; above the whole list where it stands in one line. */
export function noteItems(
  quelle: Quelltext,
  map: YAMLMap,
  { key, note }: { readonly key: string; readonly note: (item: YAMLMap) => string | null },
): readonly Eingriff[] {
  const list = listAt(map, key)
  const places = (list?.items ?? []).flatMap((item) => {
    const said = isMap(item) ? note(item) : null
    if (said === null || !isMap(item) || !item.range) return []
    if (list?.flow === true) return noteAbove(quelle, map, { key, note: said })
    return noteAt(quelle.text, lineStart(quelle.text, item.range[0]), said)
  })
  return list?.flow === true ? places.slice(0, 1) : places
}

/** A comment at the head of a file, after the line that tells editors its schema. */
export function noteAtHead({ text }: Quelltext, note: string): readonly Eingriff[] {
  const first = /^#\s*yaml-language-server:.*\n/.exec(text)?.[0].length ?? 0
  return text.startsWith(mark, first) ? [] : [insert(first, `${mark}${note}\n`)]
}

/** @throws UserError if the changed text would be no YAML: an alias whose anchor went away. */
export function applyEingriffe(quelle: Quelltext, eingriffe: readonly Eingriff[]): string {
  let text = quelle.text
  for (const { start, end, text: lines } of eingriffe.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + lines + text.slice(end)
  openMap({ file: quelle.file, text })
  return text
}

const mark = '# zu prüfen: '

/** What is still to be looked at since an older edition keeps its comment. */
function noteAt(text: string, start: number, note: string): readonly Eingriff[] {
  const above = text.slice(lineStart(text, start - 1), start).trimStart()
  if (start > 0 && above.startsWith(mark)) return []
  const indent = /^ */.exec(text.slice(start))?.[0] ?? ''
  return [insert(start, `${indent}${mark}${note}\n`)]
}

const insert = (place: number, text: string): Eingriff => ({ start: place, end: place, text })

const lineStart = (text: string, place: number): number =>
  place <= 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1

/** Whole lines of an entry, without blank lines and comments after it. */
function linesOf(
  text: string,
  map: YAMLMap,
  key: string,
): { readonly start: number; readonly end: number; readonly behind: string } | undefined {
  const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key)
  if (!isScalar(pair?.key) || !pair.key.range) return undefined
  const valueEnd = (isNode(pair.value) ? pair.value.range?.[1] : undefined) ?? pair.key.range[1]
  const last = pair.key.range[0] + text.slice(pair.key.range[0], valueEnd).trimEnd().length
  const newline = text.indexOf('\n', last)
  return {
    start: lineStart(text, pair.key.range[0]),
    end: newline === -1 ? text.length : newline + 1,
    behind: isScalar(pair.value) ? text.slice(last, newline === -1 ? undefined : newline) : '',
  }
}
