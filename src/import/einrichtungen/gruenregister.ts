import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Raumliste } from '../../model/raum.ts'
import { toBefund } from '../befund.ts'
import type { Angaben, Eingabe, Umgebung } from '../einspielung.ts'
import type { Tabelle } from '../tabelle.ts'
import { readTabelle } from '../tabelle.ts'
import { checkSpalten, unknownSpalten } from '../zaehlung.ts'
import type { Register } from './eintrag.ts'
import type { Ausschluss, Gruenart, Gruenzeile } from './gruenzeile.ts'
import { gruenspalten, readGruenzeile } from './gruenzeile.ts'
import type { Registerzeile } from './registerzeile.ts'
import { toRegisterzeilen } from './registerzeile.ts'
import { requireStand } from './stand.ts'
import { describeZeichen } from './zeichen.ts'

/** Columns both registers have and that are not taken. */
export const weggelassen = [
  {
    spalten: ['Schlüssel', 'Objektnummer', 'Ortsteil', 'Baujahr', 'letztes Sanierungsjahr'],
    grund: 'für Profile nicht gebraucht',
  },
  { spalten: ['Bezirk'], grund: 'steht schon in der LOR-Liste; geprüft' },
  { spalten: ['Name des Planungsraumes'], grund: 'steht schon in der LOR-Liste' },
]

/** Reads a register of the public green; the files name no Stand. */
export function readGruenregister(
  eingabe: Eingabe,
  art: Gruenart,
  { umgebung, angaben }: { umgebung: Umgebung; angaben: Angaben },
): Register {
  const stand = requireStand(angaben)
  const tabelle = readTabelle(eingabe)
  const known = toSpalten(art)
  const zahlenspalten = [gruenspalten.flaeche, ...(art.netto === null ? [] : [art.netto])]
  const form = [...keepBefundeOfZahlen(tabelle, zahlenspalten), ...checkSpalten(tabelle, known)]
  const dropped = weggelassen.flatMap(({ spalten }) => spalten)
  const base = { unbekannt: unknownSpalten(tabelle, [...known, ...dropped]), anmerkung: null }
  if (hasErrors(form))
    return { ...base, erkannt: tabelle.erkannt, befunde: form, eintraege: [], hinweise: [] }
  const rows = toRegisterzeilen(tabelle, gruenspalten.schluessel)
  const read = rows.map((row) => readGruenzeile(row, art, umgebung))
  return {
    ...base,
    erkannt: { ...tabelle.erkannt, stand, gebietsstand: '2021' },
    befunde: [...rows.flatMap(({ befunde }) => befunde), ...checkAlte(eingabe.name, rows, read)],
    eintraege: read.flatMap((zeile) =>
      zeile.ausschluss === null && zeile.planungsraum !== null
        ? [art.toEintrag(zeile, zeile.planungsraum)]
        : [],
    ),
    anmerkung: toAnmerkung(read, art),
    hinweise: [
      describeZeichen(tabelle, zahlenspalten),
      ...compareBezirke(read, umgebung.raumliste('2021')),
    ],
  }
}

/** Keys such as 231.093 look like numbers with another decimal sign. */
function keepBefundeOfZahlen({ befunde }: Tabelle, zahlenspalten: readonly string[]): Diagnostic[] {
  return befunde.filter(
    ({ code, path }) => code !== 'import/dezimalzeichen-gemischt' || zahlenspalten.includes(path),
  )
}

function toSpalten({ name, zusatz, netto }: Gruenart): string[] {
  const spalten = [...Object.values(gruenspalten), name, zusatz]
  return netto === null ? spalten : [...spalten, netto]
}

/** Share of rows that may stay without a Planungsraum of the LOR 2021. */
const hoechstensOhneRaum = 0.01

/** A few old keys are mistakes of the source; many mean that the file is an old one. */
function checkAlte(
  file: string,
  rows: readonly Registerzeile[],
  read: readonly Gruenzeile[],
): Diagnostic[] {
  const without = read.filter(
    ({ planungsraum }, index) => planungsraum === null && !hasErrors(rows[index]?.befunde ?? []),
  ).length
  if (without <= Math.max(2, rows.length * hoechstensOhneRaum)) return []
  return [
    toBefund({
      code: 'raum-fehlt-oft',
      message: `${without.toLocaleString('de-DE')} von ${rows.length.toLocaleString('de-DE')} Zeilen haben keinen Planungsraum der LOR 2021.`,
      hint: 'Die Datei beschreibt einen anderen Gebietsstand oder ist beschädigt: neu herunterladen.',
      file,
    }),
  ]
}

const ausschlussworte: Readonly<Record<Ausschluss, string>> = {
  ohne_raum: 'ohne Planungsraum der LOR 2021',
  entwidmet: 'entwidmet',
  noch_nicht_gewidmet: 'noch nicht gewidmet',
  entgelt: 'nur gegen Entgelt zugänglich',
}

/** What was counted and what was kept apart, with numbers. */
function toAnmerkung(rows: readonly Gruenzeile[], { mehrzahl, netto }: Gruenart): string {
  const apart = (Object.keys(ausschlussworte) as Ausschluss[]).flatMap((grund) => {
    const group = rows.filter(({ ausschluss }) => ausschluss === grund)
    const area = group.reduce((sum, { flaeche }) => sum + (flaeche ?? 0), 0)
    return group.length === 0
      ? []
      : [
          `${group.length} ${ausschlussworte[grund]} (${Math.round(area).toLocaleString('de-DE')} m²)`,
        ]
  })
  const counted = rows.filter(({ ausschluss }) => ausschluss === null)
  const ohneWidmung = counted.filter(({ widmung }) => widmung === null).length
  const missing = [
    { word: 'Fläche', rows: counted.filter(({ flaeche }) => flaeche === null) },
    {
      word: 'Nettospielfläche',
      rows: netto === null ? [] : counted.filter((row) => row.netto === null),
    },
  ].filter((each) => each.rows.length > 0)
  return [
    `${counted.length.toLocaleString('de-DE')} ${mehrzahl} gezählt, davon ${ohneWidmung} ohne Angabe zur Widmung.`,
    apart.length > 0 ? ` Nicht gezählt: ${apart.join(', ')}.` : '',
    ...missing.map(
      (each) =>
        ` Ohne Angabe zur ${each.word} und deshalb mit 0 m² gerechnet: ${each.rows.length} (${listRaeume(each.rows)}).`,
    ),
  ].join('')
}

/** Keys of Planungsräume, so many as fit into a note. */
function listRaeume(rows: readonly Gruenzeile[]): string {
  const ids = [...new Set(rows.map(({ planungsraum }) => planungsraum ?? ''))].sort()
  const most = 24
  return `${ids.slice(0, most).join(', ')}${ids.length > most ? ' und weitere' : ''}`
}

/** The Bezirk in the file against that of the Planungsraum. */
function compareBezirke(rows: readonly Gruenzeile[], raeume: Raumliste): string[] {
  return rows.flatMap(({ id, name, bezirk, planungsraum }) => {
    const found = planungsraum === null ? bezirk : raeume.ueber(planungsraum, 'bezirk')?.name
    if (found === bezirk) return []
    return [
      `${id} ${name}: laut Quelle im Bezirk ${bezirk}, der Planungsraum ${planungsraum ?? ''} liegt in ${found ?? ''}. Der Planungsraum gilt.`,
    ]
  })
}
