import type { Elementinhalt } from '../model/abschnitt.ts'
import type { Wortteil } from '../model/dokument.ts'
import { formatDatum } from '../wording/date.ts'
import { diffWords } from './diff-words.ts'

/** A text that is new, gone or changed, word by word. */
export interface Textaenderung {
  readonly element: string
  readonly stelle: string
  readonly teile: readonly Wortteil[]
}

/** A figure that is new, gone or changed. */
export interface Zahlenaenderung {
  readonly element: string
  readonly zeile: string
  readonly spalte: string
  readonly alt: string | null
  readonly neu: string | null
  readonly grund: string
}

/** What has changed from one list of elements to another. */
export function compareElemente(
  alt: readonly Elementinhalt[],
  neu: readonly Elementinhalt[],
): { readonly texte: readonly Textaenderung[]; readonly zahlen: readonly Zahlenaenderung[] } {
  const ids = [...new Set([...neu, ...alt].map(({ id }) => id))]
  const pairs = ids.map((id) => ({
    old: alt.find((each) => each.id === id),
    now: neu.find((each) => each.id === id),
  }))
  return {
    texte: pairs.flatMap(({ old, now }) => compareTexte(old, now)),
    zahlen: pairs.flatMap(({ old, now }) => compareTabellen(old, now)),
  }
}

type Paar = readonly [old: Elementinhalt | undefined, now: Elementinhalt | undefined]

function compareTexte(...[old, now]: Paar): readonly Textaenderung[] {
  const element = nameOf(now ?? old)
  const [before, after] = [placesOf(old), placesOf(now)]
  const places = [...new Set([...after.keys(), ...before.keys()])]
  const changed = places.flatMap((stelle) => {
    const [a, b] = [before.get(stelle) ?? '', after.get(stelle) ?? '']
    return a === b ? [] : [{ element, stelle, teile: diffWords(a, b) }]
  })
  if (!old || !now || old.bild === now.bild) return changed
  // Other figures make another picture: the table says which.
  if (JSON.stringify(old.tabelle) !== JSON.stringify(now.tabelle)) return changed
  return [
    ...changed,
    {
      element,
      stelle: 'Abbildung',
      teile: [
        { art: 'weg', text: 'frühere Abbildung' },
        { art: 'neu', text: 'andere Abbildung' },
      ],
    },
  ]
}

/** Its title; a contribution without one is known by its Amt. */
function nameOf(element: Elementinhalt | undefined): string {
  return element?.titel ?? element?.texte.find(({ stelle }) => stelle === 'Amt')?.text ?? ''
}

/** Texts by what they are; several of one kind are told apart by their number. */
function placesOf(element: Elementinhalt | undefined): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  if (element?.titel) places.set('Titel', element.titel)
  for (const { stelle, text } of element?.texte ?? []) {
    let name = stelle
    for (let number = 2; places.has(name); number++) name = `${stelle} ${number}`
    places.set(name, text)
  }
  return places
}

function compareTabellen(...[old, now]: Paar): readonly Zahlenaenderung[] {
  const element = now?.titel ?? old?.titel ?? ''
  const [before, after] = [cellsOf(old), cellsOf(now)]
  const grund = reasonOf(old, now)
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [a, b] = [before.get(key), after.get(key)]
    if (a?.text === b?.text) return []
    const { zeile, spalte } = b ?? a ?? { zeile: '', spalte: '' }
    return [{ element, zeile, spalte, alt: a?.text ?? null, neu: b?.text ?? null, grund }]
  })
}

interface Stelle {
  readonly zeile: string
  readonly spalte: string
  readonly text: string
}

/** Cells by row and column, rows of one name told apart by their number. */
function cellsOf(element: Elementinhalt | undefined): ReadonlyMap<string, Stelle> {
  const [head = [], ...rows] = element?.tabelle ?? []
  const seen = new Map<string, number>()
  const cells = new Map<string, Stelle>()
  for (const row of rows) {
    const zeile = nameRow(row)
    const number = (seen.get(zeile) ?? 0) + 1
    seen.set(zeile, number)
    for (const [column, text] of row.entries()) {
      const spalte = head[column] ?? ''
      cells.set(JSON.stringify([zeile, number, spalte]), { zeile, spalte, text })
    }
  }
  return cells
}

const code = /^(?:[A-Z]{1,2}\d{1,2}\+?)?$/

/** What a row is about: behind the code of an Indikator, or none, its name. */
function nameRow([first = '', second = '']: readonly string[]): string {
  return code.test(first) ? `${first} ${second}`.trim() : first
}

/** Why figures are others: the sources have a newer Stand, or the same one says something else. */
function reasonOf(...[old, now]: Paar): string {
  if (!old) return 'neu aufgenommen'
  if (!now) return 'nicht mehr gezeigt'
  const { before, after } = changedStand(old, now) ?? { before: '', after: '' }
  if (after > before) return `neuer Stand ${formatDatum(after)} (vorher ${formatDatum(before)})`
  if (after < before) return `früherer Stand ${formatDatum(after)} (vorher ${formatDatum(before)})`
  return 'bei gleichem Stand berichtigt oder ergänzt'
}

/** The newest Stand of the source that has another one now; of several the one that is newest now. */
function changedStand(
  old: Elementinhalt,
  now: Elementinhalt,
): { readonly before: string; readonly after: string } | undefined {
  const [before, after] = [newestStaende(old), newestStaende(now)]
  return [...after]
    .map(([titel, stand]) => ({ before: before.get(titel) ?? stand, after: stand }))
    .filter((each) => each.before !== each.after)
    .sort((a, b) => (a.after < b.after ? 1 : -1))
    .at(0)
}

/** The newest Stand (ISO date) by source. */
function newestStaende({ quellen }: Elementinhalt): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const { titel, stand } of quellen)
    if (stand > (newest.get(titel) ?? '')) newest.set(titel, stand)
  return newest
}
