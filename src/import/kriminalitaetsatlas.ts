import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { readXlsx } from '../read/xlsx.ts'
import { limitBefunde, toBefund } from './befund.ts'
import { toPaketdateien } from './datenpaket.ts'
import type { AsyncEinspielung, Eingabe, Entwurf, ErkannteDatei, Umgebung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import type { Kriminalblatt } from './kriminalitaet/blatt.ts'
import { parseBlattname, readKriminalblatt } from './kriminalitaet/blatt.ts'
import { toGebiete } from './kriminalitaet/gebiete.ts'
import type { Kriminaljahr } from './kriminalitaet/jahr.ts'
import { toJahre } from './kriminalitaet/jahr.ts'
import { kriminalpaket } from './kriminalitaet/paket.ts'
import { compareNamen, probeRaten } from './kriminalitaet/ratenprobe.ts'
import { checkFallsummen } from './kriminalitaet/summen.ts'
import { toTabellen } from './kriminalitaet/tabellen.ts'

/** The workbook of the Polizei: two sheets per year, cases and rates. */
export const importKriminalitaetsatlas: AsyncEinspielung = async (eingaben, umgebung) => {
  const mappen: Mappe[] = []
  for (const eingabe of eingaben) mappen.push(await readMappe(eingabe, umgebung))
  const erkannt = mappen.map((mappe) => mappe.erkannt)
  const blaetter = mappen.flatMap((mappe) => mappe.blaetter)
  const { jahre, befunde } = toJahre(blaetter)
  const raeume = umgebung.raumliste('2021')
  const form = [
    ...mappen.flatMap((mappe) => mappe.befunde),
    ...blaetter.flatMap((blatt) => blatt.befunde),
    ...befunde,
  ]
  const found = limitBefunde(
    // Sums of a sheet with damaged cells would only repeat that finding.
    hasErrors(form)
      ? form
      : [...form, ...jahre.flatMap((jahr) => checkFallsummen(jahr.faelle, raeume))],
  )
  if (hasErrors(found)) return onlyBefunde(found, erkannt)
  return toEntwurf({ mappen, jahre, befunde: found }, umgebung)
}

interface Mappe {
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  readonly blaetter: readonly Kriminalblatt[]
  /** Sheets that were not read. */
  readonly weitere: readonly string[]
}

/** Sheets with title and table of contents; they also name telephone and mail of the Polizei. */
const ohneZahlen = ['Titel', 'Inhaltsverzeichnis']

async function readMappe({ name, bytes }: Eingabe, umgebung: Umgebung): Promise<Mappe> {
  const { blaetter, schaden } = await readXlsx(bytes)
  const gebiete = toGebiete(umgebung.raumliste('2021'))
  const read = blaetter.flatMap((blatt) => {
    const kind = parseBlattname(blatt.name)
    return kind ? [readKriminalblatt(name, blatt, { ...kind, gebiete })] : []
  })
  const years = read.map(({ jahr }) => jahr).sort()
  const erkannt: ErkannteDatei = {
    datei: name,
    zeichensatz: `XLSX, ${read.length} Blätter mit Zahlen`,
    trennzeichen: null,
    spalten: read[0]?.tabelle.kopf.length ?? null,
    zeilen: read.length === 0 ? null : read.reduce((sum, { zeilen }) => sum + zeilen.size, 0),
    stand: years.length === 0 ? null : `${years.at(-1) ?? ''}-12-31`,
    gebietsstand: years.length === 0 ? null : '2021',
  }
  const befunde = schaden
    ? [toBefund({ ...schaden, file: name })]
    : read.length === 0
      ? [toBefund({ ...noSheets, file: name })]
      : []
  const weitere = blaetter.map((blatt) => blatt.name).filter((blatt) => !parseBlattname(blatt))
  return { erkannt, befunde, blaetter: read, weitere }
}

const noSheets = {
  code: 'blatt-fehlt',
  message: 'In dieser Arbeitsmappe gibt es keine Blätter wie Fallzahlen_2024 und HZ_2024.',
  hint: 'Den Kriminalitätsatlas der Polizei Berlin als XLSX herunterladen.',
}

function toEntwurf(
  read: { mappen: readonly Mappe[]; jahre: readonly Kriminaljahr[]; befunde: Diagnostic[] },
  umgebung: Umgebung,
): Entwurf {
  const raeume = umgebung.raumliste('2021')
  const jahre = read.jahre.map((jahr) => ({ jahr, probe: probeRaten(jahr, umgebung) }))
  const tabellen = jahre.flatMap(({ jahr, probe }) => toTabellen(jahr, raeume, probe.anmerkungen))
  const files = toPaketdateien(kriminalpaket, tabellen, umgebung)
  const blaetter = read.mappen.flatMap((mappe) => mappe.blaetter)
  const weitere = read.mappen.flatMap((mappe) => mappe.weitere)
  const skipped = [
    { spalten: ohneZahlen.filter((name) => weitere.includes(name)), grund: 'Blätter ohne Zahlen' },
    { spalten: weitere.filter((name) => !ohneZahlen.includes(name)), grund: 'unbekannte Blätter' },
    { spalten: [...new Set(blaetter.flatMap(({ unbekannt }) => unbekannt))], grund: 'unbekannt' },
  ]
  return {
    erkannt: read.mappen.map((mappe) => mappe.erkannt),
    uebernommen: kriminalpaket.spalten.map(({ name }) => name),
    nicht_uebernommen: skipped.filter(({ spalten }) => spalten.length > 0),
    hinweise: [
      `${toJahreszeile(read.jahre)}: je Jahr ${raeume.aufEbene('bezirksregion').length} Bezirksregionen, ${raeume.aufEbene('bezirk').length} Bezirke und Berlin. Was keiner Bezirksregion zuzuordnen ist (Zeilen …9900 und 999900), steht in den Spalten …_ohne_region; Bezirksregionen und diese Fälle ergeben zusammen die Bezirke und Berlin.`,
      ...blaetter.flatMap(({ hinweise }) => hinweise),
      ...compareNamen(read.jahre, raeume),
      ...jahre.flatMap(({ probe }) => probe.hinweise),
    ],
    befunde: [...read.befunde, ...files.befunde],
    dateien: files.dateien,
  }
}

function toJahreszeile(jahre: readonly Kriminaljahr[]): string {
  const [first, last] = [jahre[0]?.jahr ?? '', jahre.at(-1)?.jahr ?? '']
  return first === last ? first : `${first} bis ${last}`
}
