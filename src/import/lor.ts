import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Gebietsstand } from '../model/raum.ts'
import { berlin, ebenen } from '../model/raum.ts'
import { limitBefunde, toBefund } from './befund.ts'
import { toCsv } from './csv.ts'
import type { Einspielung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { toDeutschesDatum } from './datum.ts'
import { lorOrdner, toKatalogdateien } from './katalogpaket.ts'
import { lizenzen } from './lizenzen.ts'
import type { Flaechen } from './lor-flaechen.ts'
import { isFlaechendatei, readFlaechen } from './lor-flaechen.ts'
import type { Listenraum } from './lor-raeume.ts'
import { readRaeume } from './lor-raeume.ts'
import { readTabelle } from './tabelle.ts'

/** How many Räume each cut of the LOR has; 448 Planungsräume since 2019, 447 before. */
const anzahlen: Record<Gebietsstand, { bezirksregion: number; planungsraum: readonly number[] }> = {
  '2021': { bezirksregion: 143, planungsraum: [542] },
  '2006': { bezirksregion: 138, planungsraum: [447, 448] },
}

/**
 * Planungsräume that were cut out of another one within the LOR 2006. Source: the lists and the
 * figures themselves (31.12.2018 against 31.12.2019: 14,701 people became 10,107 and 4,441).
 */
const spaetere: ReadonlyMap<string, { gueltig_ab: string; vorgaenger: string }> = new Map([
  ['09041403', { gueltig_ab: '2019-01-01', vorgaenger: '09041301' }],
])

/** The official list of the LOR: the Planungsräume name all levels above them. */
export const importLor: Einspielung = (eingaben, umgebung) => {
  const flaechen = readFlaechen(eingaben.filter(isFlaechendatei))
  const tabellen = eingaben
    .filter((eingabe) => !isFlaechendatei(eingabe))
    .map((eingabe) => readTabelle(eingabe))
  const { raeume, befunde } = readRaeume(tabellen)
  const gebietsstand = findGebietsstand(raeume)
  const erkannt = [
    ...tabellen.map((tabelle) => ({ ...tabelle.erkannt, gebietsstand: gebietsstand ?? null })),
    ...flaechen.erkannt,
  ]
  const all = [
    ...befunde,
    ...flaechen.befunde,
    ...(hasErrors(befunde) || gebietsstand ? [] : [countBefund(raeume, eingaben[0]?.name ?? '')]),
    ...checkFlaechen(raeume, flaechen),
  ]
  if (hasErrors(all) || !gebietsstand) return onlyBefunde(limitBefunde(all), erkannt)

  const kopf = ['id', 'ebene', 'name', 'eltern', 'flaeche_m2']
  const dazu = gebietsstand === '2006' ? ['gueltig_ab', 'vorgaenger'] : []
  const zeilen = withSums(raeume, flaechen.flaechen).map((raum) => toZeile(raum, dazu.length > 0))
  const jahr = gebietsstand === '2021' ? 'ab 01.01.2021' : 'bis 31.12.2020, Stand 2019'
  return {
    erkannt,
    uebernommen: [...kopf, ...dazu],
    nicht_uebernommen: [],
    hinweise: toHinweise(gebietsstand, flaechen.flaechen.size > 0),
    befunde: [],
    dateien: toKatalogdateien(
      lorOrdner,
      [
        {
          datei: `lor-${gebietsstand}.csv`,
          titel: `LOR ${gebietsstand}`,
          beschreibung: `Alle Räume der LOR ${gebietsstand} (${jahr}) mit ihren Ebenen.`,
          format: 'csv',
          quellen: [
            {
              title: 'Amt für Statistik Berlin-Brandenburg: Lebensweltlich orientierte Räume',
            },
            ...(flaechen.flaechen.size > 0
              ? [{ title: 'Geoportal Berlin / LOR 2021: amtliche Flächen' }]
              : []),
          ],
          lizenzen: [lizenzen['cc-by-3.0-de']],
          namensnennung: `Datenquelle: Amt für Statistik Berlin-Brandenburg, Lebensweltlich orientierte Räume (LOR ${gebietsstand}), CC BY 3.0 DE`,
          inhalt: toCsv([...kopf, ...dazu], zeilen),
          schluesselspalten: 1,
        },
      ],
      umgebung,
    ),
  }
}

function findGebietsstand(raeume: readonly Listenraum[]): Gebietsstand | undefined {
  const count = (ebene: string): number => raeume.filter((raum) => raum.ebene === ebene).length
  return (['2021', '2006'] as const).find(
    (stand) =>
      anzahlen[stand].bezirksregion === count('bezirksregion') &&
      anzahlen[stand].planungsraum.includes(count('planungsraum')),
  )
}

function countBefund(raeume: readonly Listenraum[], file: string): Diagnostic {
  const count = (ebene: string): number => raeume.filter((raum) => raum.ebene === ebene).length
  return toBefund({
    code: 'lor-unvollstaendig',
    message: `Die Liste nennt ${count('planungsraum')} Planungsräume in ${count('bezirksregion')} Bezirksregionen. Die LOR 2021 haben 542 in 143, die LOR 2006 448 in 138 (bis 2018: 447).`,
    hint: 'Die vollständige Liste angeben.',
    file,
  })
}

function checkFlaechen(
  raeume: readonly Listenraum[],
  { flaechen, datei }: Pick<Flaechen, 'flaechen' | 'datei'>,
): Diagnostic[] {
  if (flaechen.size === 0) return []
  const keys = new Set(raeume.map(({ id }) => id))
  const unknown = [...flaechen.keys()].filter((id) => !keys.has(id))
  const missing = raeume.filter(({ id, ebene }) => ebene === 'planungsraum' && !flaechen.has(id))
  return [
    ...unknown.map((id) =>
      toBefund({
        code: 'raum-unbekannt',
        message: `Zum Schlüssel ${id} gibt es eine Fläche, aber keinen Raum in der Liste.`,
        hint: 'Liste und Flächen desselben Gebietsstands angeben.',
        file: datei,
        path: id,
      }),
    ),
    ...missing.map(({ id, name }) =>
      toBefund({
        code: 'raum-fehlt',
        message: `Die Fläche des Planungsraums ${id} ${name} fehlt.`,
        hint: 'Die Datei der Flächen neu herunterladen.',
        file: datei,
        path: id,
      }),
    ),
  ]
}

/** Areas of higher levels are sums: the official list has those of the Planungsräume. */
function withSums(
  raeume: readonly Listenraum[],
  flaechen: ReadonlyMap<string, number>,
): Listenraum[] {
  const sums = new Map<string, number>()
  const eltern = new Map(raeume.map((raum) => [raum.id, raum.eltern]))
  for (const [id, flaeche] of flaechen)
    for (let at: string | null | undefined = id; at; at = eltern.get(at))
      sums.set(at, (sums.get(at) ?? 0) + flaeche)
  return raeume
    .map((raum) => ({ ...raum, flaeche_m2: sums.get(raum.id) ?? null, ...spaetere.get(raum.id) }))
    .sort((a, b) => ebenen.indexOf(b.ebene) - ebenen.indexOf(a.ebene) || (a.id < b.id ? -1 : 1))
}

function toZeile(raum: Listenraum, mitVerlauf: boolean): string[] {
  const { id, ebene, name, eltern, flaeche_m2, gueltig_ab = '', vorgaenger = '' } = raum
  const base = [id, ebene, name, eltern ?? '', flaeche_m2 === null ? '' : String(flaeche_m2)]
  return mitVerlauf ? [...base, gueltig_ab, vorgaenger] : base
}

function toHinweise(gebietsstand: Gebietsstand, mitFlaechen: boolean): string[] {
  const later = [...spaetere].map(
    ([id, { gueltig_ab, vorgaenger }]) =>
      `Der Planungsraum ${id} besteht seit dem ${toDeutschesDatum(gueltig_ab)}; vorher gehörte er zu ${vorgaenger}.`,
  )
  return [
    `Berlin als Ganzes bekommt den Schlüssel „${berlin}“.`,
    ...(gebietsstand === '2006' ? later : []),
    mitFlaechen
      ? 'Flächen höherer Ebenen sind Summen der Planungsräume.'
      : 'Ohne Flächen: die Spalte flaeche_m2 bleibt leer.',
  ]
}
