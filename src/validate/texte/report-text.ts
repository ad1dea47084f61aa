import type { RuleFinding, RuleReport } from '../befund.ts'
import type { Textstelle } from './textstellen.ts'

/** A part of a text: offsets into it, the end excluded. */
export interface Ausschnitt {
  readonly start: number
  readonly end: number
}

/** Reports a finding at a part of a text, in the line and column where it stands in its file. */
export function reportText(
  report: RuleReport,
  { source, path }: Pick<Textstelle, 'source' | 'path'>,
  { start, end }: Ausschnitt,
  finding: RuleFinding,
): void {
  const place = { file: source.file, locate: () => source.locateText(path, start, end) }
  report(place, path, 'value', finding)
}
