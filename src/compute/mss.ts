/** The indicators of one Planungsraum: the current state, and its change in two years. */
export interface MssEingang {
  readonly raum: string
  /** Shares in percent: S1, S3, S4. */
  readonly status: readonly number[]
  /** Changes in percentage points: D1, D3, D4. */
  readonly dynamik: readonly number[]
}

/** Index and classes of one Planungsraum. A positive index means: worse than the average. */
export interface MssIndex {
  readonly raum: string
  readonly status_index: number
  readonly dynamik_index: number
  /** 1 hoch, 2 mittel, 3 niedrig, 4 sehr niedrig. */
  readonly status: 1 | 2 | 3 | 4
  /** 1 positiv, 3 stabil, 5 negativ. */
  readonly dynamik: 1 | 3 | 5
}

/**
 * The Monitoring Soziale Stadtentwicklung by its stepwise procedure: each indicator is
 * z-standardised over all Planungsräume (unweighted), the z are added, the sums standardised again;
 * classes lie at one and at one and a half standard deviations.
 * Source: Indikatorenblätter zum MSS 2021, Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen.
 */
export function computeMss(planungsraeume: readonly MssEingang[]): readonly MssIndex[] {
  const status = toIndex(planungsraeume.map((raum) => raum.status))
  const dynamik = toIndex(planungsraeume.map((raum) => raum.dynamik))
  return planungsraeume.map(({ raum }, index) => {
    const [status_index, dynamik_index] = [status[index] ?? 0, dynamik[index] ?? 0]
    return {
      raum,
      status_index,
      dynamik_index,
      status: toStatus(status_index),
      dynamik: toDynamik(dynamik_index),
    }
  })
}

/** The code of the Gesamtindex: 11 is „1+“, 23 is „2+/-“, 45 is „4-“. */
export function toGesamtindex({ status, dynamik }: Pick<MssIndex, 'status' | 'dynamik'>): number {
  return status * 10 + dynamik
}

function toIndex(rows: readonly (readonly number[])[]): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) =>
    standardise(rows.map((row) => row[column] ?? Number.NaN)),
  )
  return standardise(
    rows.map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? Number.NaN), 0)),
  )
}

/** Distance to the mean in standard deviations of the whole population; all equal: 0. */
function standardise(values: readonly number[]): readonly number[] {
  const mean = sumOf(values) / values.length
  const deviation = Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / values.length)
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function toStatus(index: number): MssIndex['status'] {
  if (index < -1) return 1
  if (index <= 1) return 2
  return index <= 1.5 ? 3 : 4
}

function toDynamik(index: number): MssIndex['dynamik'] {
  if (index < -1) return 1
  return index <= 1 ? 3 : 5
}
