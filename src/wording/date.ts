const monate = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

interface Datum {
  readonly jahr: string
  readonly monat: string
  readonly tag: string
}

/** „31.12.2024“ from an ISO date. @throws RangeError for any other text. */
export function formatDatum(iso: string): string {
  const { jahr, monat, tag } = parse(iso)
  return `${tag}.${monat}.${jahr}`
}

/** „31. Dezember 2024“ from an ISO date. @throws RangeError for any other text. */
export function formatDatumLang(iso: string): string {
  const { jahr, monat, tag } = parse(iso)
  return `${Number(tag)}. ${monate[Number(monat) - 1] ?? ''} ${jahr}`
}

/** The year of an ISO date: „2024“. */
export function jahrOf(iso: string): string {
  return parse(iso).jahr
}

/** The same day so many years later or earlier; 29 February becomes 28 February. */
export function addJahre(iso: string, jahre: number): string {
  const { jahr, monat, tag } = parse(iso)
  const day = monat === '02' && tag === '29' ? '28' : tag
  return `${String(Number(jahr) + jahre).padStart(4, '0')}-${monat}-${day}`
}

/** Years in text: „2015 bis 2024“, „2024“ if both are the same. */
export function formatJahre(von: string, bis: string): string {
  return jahrOf(von) === jahrOf(bis) ? jahrOf(von) : `${jahrOf(von)} bis ${jahrOf(bis)}`
}

/**
 * A range for tables: „2026–2028“ for whole years, „2026“ for one, else with days; „ab 2026“
 * without an end.
 */
export function formatZeitraum(von: string, bis: string | undefined): string {
  const wholeStart = von.endsWith('-01-01')
  if (bis === undefined) return `ab ${wholeStart ? jahrOf(von) : formatDatum(von)}`
  if (!wholeStart || !bis.endsWith('-12-31')) return `${formatDatum(von)}–${formatDatum(bis)}`
  return jahrOf(von) === jahrOf(bis) ? jahrOf(von) : `${jahrOf(von)}–${jahrOf(bis)}`
}

/**
 * Several Stände in one phrase: „31.12.2024“, „31.12.2019 und 31.12.2024“, and
 * „jeweils 31.12., 2015 bis 2024“ for the same day of three or more years without a gap.
 */
export function formatStaende(staende: readonly string[]): string {
  const sorted = [...new Set(staende)].sort()
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  const { monat, tag } = parse(first)
  const yearly = sorted.every((stand, index) => stand === addJahre(first, index))
  if (sorted.length > 2 && yearly) return `jeweils ${tag}.${monat}., ${formatJahre(first, last)}`
  const texts = sorted.map(formatDatum)
  return texts.length === 1
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} und ${formatDatum(last)}`
}

function parse(iso: string): Datum {
  const [, jahr, monat, tag] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(iso) ?? []
  if (jahr === undefined || monat === undefined || tag === undefined)
    throw new RangeError(`„${iso}“ ist kein Datum der Form 2024-12-31.`)
  return { jahr, monat, tag }
}
