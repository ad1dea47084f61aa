import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Raumliste } from '../model/raum.ts'
import { limitBefunde, toBefund } from './befund.ts'
import { toCsv } from './csv.ts'
import type { Einspielung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import type { Katalogdatei } from './katalogpaket.ts'
import { lorOrdner, toKatalogdateien } from './katalogpaket.ts'
import { lizenzen } from './lizenzen.ts'
import type { Tabelle } from './tabelle.ts'
import { readTabelle } from './tabelle.ts'
import { checkSpalten, unknownSpalten } from './zaehlung.ts'

const spalten = ['plr_id_pre2021', 'plr_id_2021', 'weight'] as const

/** By how much the weights of an old Planungsraum may miss 1: slivers at the border of the city. */
const toleranz = 0.01

/** Area weights from the LOR 2006 to the LOR 2021. */
export const importUmrechnung: Einspielung = (eingaben, umgebung) => {
  const [eingabe, second] = eingaben
  if (!eingabe || second) {
    const message = 'Zur Umrechnung gehört genau eine Datei.'
    const hint = 'Die Datei mit plr_id_pre2021, plr_id_2021 und weight angeben.'
    return onlyBefunde([
      toBefund({ code: 'datei-zu-viel', message, hint, file: second?.name ?? '' }),
    ])
  }
  const tabelle = readTabelle(eingabe)
  const form = [...tabelle.befunde, ...checkSpalten(tabelle, spalten)]
  if (hasErrors(form)) return onlyBefunde(form, [tabelle.erkannt])
  const gewichte = toGewichte(tabelle)
  const befunde = [
    ...checkGewichte(tabelle, gewichte, {
      alt: umgebung.raumliste('2006'),
      neu: umgebung.raumliste('2021'),
    }),
    ...checkSummen(tabelle, gewichte, umgebung.raumliste('2006')),
  ]
  if (hasErrors(befunde)) return onlyBefunde(limitBefunde(befunde), [tabelle.erkannt])
  const unknown = unknownSpalten(tabelle, spalten)
  return {
    erkannt: [tabelle.erkannt],
    uebernommen: kopf,
    nicht_uebernommen:
      unknown.length > 0 ? [{ spalten: unknown, grund: 'Erläuterungen ohne Zahlen' }] : [],
    hinweise: [
      'Die Gewichte sind Flächenanteile und nicht amtlich; sie gelten ab der Ebene der Bezirksregion.',
    ],
    befunde: [],
    dateien: toKatalogdateien(lorOrdner, [toDatei(gewichte)], umgebung),
  }
}

const kopf = ['plr_2006', 'plr_2021', 'gewicht'] as const

function toDatei(gewichte: readonly Zeile[]): Katalogdatei {
  const zeilen = gewichte
    .map(({ alt, neu, text }) => [alt, neu, text])
    .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
  return {
    datei: 'umrechnung-2006-2021.csv',
    titel: 'Umrechnung von LOR 2006 auf LOR 2021',
    beschreibung:
      'Anteil der Fläche jedes Planungsraums der LOR 2006 (Stand 2019), der in einem Planungsraum der LOR 2021 liegt. Nicht amtlich; nur ab der Ebene der Bezirksregion brauchbar.',
    format: 'csv',
    quellen: [
      {
        title:
          'Verschneidung der Flächen der LOR 2006 und LOR 2021 des Geoportals Berlin durch Dritte',
      },
    ],
    lizenzen: [lizenzen.mit, lizenzen['cc-by-3.0-de']],
    namensnennung: 'Gewichte: MIT; Geometrie: Geoportal Berlin / LOR, CC BY 3.0 DE',
    inhalt: toCsv(kopf, zeilen),
    schluesselspalten: 2,
  }
}

interface Zeile {
  readonly zeile: number
  readonly alt: string
  readonly neu: string
  /** As delivered: nothing is rounded. */
  readonly text: string
  readonly gewicht: number
}

function toGewichte(tabelle: Tabelle): Zeile[] {
  const [alt, neu, text] = spalten.map((spalte) => tabelle.kopf.indexOf(spalte))
  return tabelle.zeilen.map(({ zellen, zeile }) => {
    const weight = (zellen[text ?? -1] ?? '').trim()
    return {
      zeile,
      alt: (zellen[alt ?? -1] ?? '').trim(),
      neu: (zellen[neu ?? -1] ?? '').trim(),
      text: weight,
      gewicht: /^[0-9.]+(e-?[0-9]+)?$/i.test(weight) ? Number(weight) : Number.NaN,
    }
  })
}

function checkGewichte(
  tabelle: Tabelle,
  gewichte: readonly Zeile[],
  { alt, neu }: { alt: Raumliste; neu: Raumliste },
): Diagnostic[] {
  const seen = new Map<string, number>()
  return gewichte.flatMap((row) => {
    const pair = `${row.alt} ${row.neu}`
    const before = seen.get(pair)
    seen.set(pair, row.zeile)
    const problem = findProblem(row, before, { alt, neu })
    if (!problem) return []
    const { spalte, ...text } = problem
    const range = tabelle.locate(row.zeile, spalte)
    return [toBefund({ ...text, file: tabelle.datei, range, path: pair })]
  })
}

function findProblem(
  row: Zeile,
  before: number | undefined,
  { alt, neu }: { alt: Raumliste; neu: Raumliste },
): { code: string; message: string; hint: string; spalte: (typeof spalten)[number] } | undefined {
  const hint = 'Die Datei neu herunterladen.'
  if (alt.get(row.alt)?.ebene !== 'planungsraum')
    return {
      code: 'raum-unbekannt',
      message: `Einen Planungsraum „${row.alt}“ gibt es in den LOR 2006 nicht.`,
      hint,
      spalte: 'plr_id_pre2021',
    }
  if (neu.get(row.neu)?.ebene !== 'planungsraum')
    return {
      code: 'raum-unbekannt',
      message: `Einen Planungsraum „${row.neu}“ gibt es in den LOR 2021 nicht.`,
      hint,
      spalte: 'plr_id_2021',
    }
  if (before !== undefined)
    return {
      code: 'raum-doppelt',
      message: `Dieses Paar von Planungsräumen steht schon in Zeile ${before}.`,
      hint,
      spalte: 'plr_id_pre2021',
    }
  if (row.gewicht > 0 && row.gewicht <= 1) return undefined
  const message = `„${row.text}“ ist kein Gewicht zwischen 0 und 1.`
  return { code: 'kein-gewicht', message, hint, spalte: 'weight' }
}

/** Every old Planungsraum must be carried over as a whole. */
function checkSummen(tabelle: Tabelle, gewichte: readonly Zeile[], alt: Raumliste): Diagnostic[] {
  const sums = new Map<string, number>()
  for (const { alt: id, gewicht } of gewichte) sums.set(id, (sums.get(id) ?? 0) + gewicht)
  return alt.aufEbene('planungsraum').flatMap(({ id, name }) => {
    const sum = sums.get(id) ?? 0
    if (Math.abs(sum - 1) <= toleranz || Number.isNaN(sum)) return []
    return [
      toBefund({
        code: 'summe-passt-nicht',
        message: `Die Gewichte des Planungsraums ${id} ${name} ergeben ${sum.toFixed(3).replace('.', ',')} statt 1.`,
        hint: 'Die Datei ist unvollständig oder beschädigt: neu herunterladen.',
        file: tabelle.datei,
        path: id,
      }),
    ]
  })
}
