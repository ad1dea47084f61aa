import type { WrittenText } from './text-offsets.ts'

/** Where something begins and ends in a text, in UTF-16 units. */
export type Offsets = readonly [start: number, end: number]

/** What stands in a YAML file, whichever library has read it. */
export type YamlNode = YamlMap | YamlList | YamlText

export interface YamlMap {
  readonly kind: 'map'
  readonly fields: readonly YamlField[]
  /** Undefined if only the patient reader knows it. */
  readonly offsets: Offsets | undefined
}

export interface YamlField {
  /** In the form that sources are compared in: see `toCanonical`. */
  readonly name: string
  readonly key: Offsets | undefined
  readonly value: YamlNode | undefined
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly (YamlNode | undefined)[]
  /** Undefined if only the patient reader knows it. */
  readonly offsets: Offsets | undefined
}

export interface YamlText {
  readonly kind: 'text'
  readonly style: WrittenText['art']
  /** As YAML says; empty if nothing is written. */
  readonly value: string
  /** With quotes, and with the sign of a block; undefined if only the patient reader knows it. */
  readonly offsets: Offsets | undefined
}
