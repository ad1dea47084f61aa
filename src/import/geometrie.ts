import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Gebietsstand } from '../model/raum.ts'
import { limitBefunde, toBefund } from './befund.ts'
import type { Einspielung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { checkFlaechen } from './geometrie-pruefung.ts'
import type { Katalogdatei } from './katalogpaket.ts'
import { toKatalogdateien } from './katalogpaket.ts'
import { lizenzen } from './lizenzen.ts'
import type { Topologie } from './topologie.ts'
import { countPunkte, flaechenebenen, readTopologie } from './topologie.ts'

/** From this many points on a single file counts as fine: the overview version has about 5,000. */
const feinAb = 8000

/** TopoJSON of the LOR, one or more files, each fine or coarse. */
export const importGeometrie: Einspielung = (eingaben, umgebung) => {
  const read = eingaben.map(readTopologie)
  const raeume = { '2021': umgebung.raumliste('2021'), '2006': umgebung.raumliste('2006') }
  const checked = read.map((topologie) => ({ topologie, ...checkFlaechen(topologie, raeume) }))
  const erkannt = checked.map(({ topologie, gebietsstand }) => ({
    ...topologie.erkannt,
    gebietsstand,
  }))
  const named = nameFiles(checked)
  const befunde = [
    ...read.flatMap((topologie) => topologie.befunde),
    ...checked.flatMap((each) => each.befunde),
    ...checkNames(named),
  ]
  if (hasErrors(befunde)) return onlyBefunde(limitBefunde(befunde), erkannt)
  return {
    erkannt,
    uebernommen: [...flaechenebenen],
    nicht_uebernommen: [{ spalten: ['name'], grund: 'Namen kommen aus der LOR-Liste' }],
    hinweise: named.map(
      ({ topologie, datei }) =>
        `${topologie.datei}: ${countPunkte(topologie)} Punkte, wird ${datei}; Koordinaten bleiben wie in der Quelle.`,
    ),
    befunde: [],
    dateien: toKatalogdateien(
      { ordner: 'katalog/geometrie', name: 'geometrie', titel: 'Flächen der LOR' },
      named.map(toDatei),
      umgebung,
    ),
  }
}

interface Benannt {
  readonly topologie: Topologie
  readonly gebietsstand: Gebietsstand
  readonly genauigkeit: 'fein' | 'grob'
  readonly datei: string
}

/** Of two files of one Gebietsstand the one with more points is the fine one. */
function nameFiles(
  checked: readonly { topologie: Topologie; gebietsstand: Gebietsstand }[],
): Benannt[] {
  return checked.map(({ topologie, gebietsstand }) => {
    const others = checked
      .filter((other) => other.gebietsstand === gebietsstand && other.topologie !== topologie)
      .map((other) => countPunkte(other.topologie))
    const punkte = countPunkte(topologie)
    const fine = others.length > 0 ? punkte > Math.max(...others) : punkte >= feinAb
    const genauigkeit = fine ? 'fein' : 'grob'
    return {
      topologie,
      gebietsstand,
      genauigkeit,
      datei: `lor-${gebietsstand}-${genauigkeit}.topojson`,
    }
  })
}

function checkNames(named: readonly Benannt[]): Diagnostic[] {
  return named.flatMap(({ topologie, datei }, index) => {
    const before = named.slice(0, index).find((other) => other.datei === datei)
    if (!before) return []
    const message = `Diese Datei und „${before.topologie.datei}“ würden beide ${datei}.`
    const hint = 'Je Gebietsstand höchstens eine feine und eine grobe Datei angeben.'
    return [toBefund({ code: 'datei-doppelt', message, hint, file: topologie.datei })]
  })
}

function toDatei({ topologie, gebietsstand, genauigkeit, datei }: Benannt): Katalogdatei {
  return {
    datei,
    titel: `Flächen der LOR ${gebietsstand}, ${genauigkeit}`,
    beschreibung: `Bezirke, Prognoseräume, Bezirksregionen und Planungsräume der LOR ${gebietsstand} in WGS84, vereinfacht (${genauigkeit}); Außenringe im Uhrzeigersinn.`,
    format: 'topojson',
    quellen: [{ title: `Geoportal Berlin / LOR ${gebietsstand}` }],
    lizenzen: [lizenzen['cc-by-3.0-de']],
    namensnennung: `Geoportal Berlin / LOR ${gebietsstand}, CC BY 3.0 DE`,
    inhalt: topologie.inhalt,
    schluesselspalten: 0,
  }
}
