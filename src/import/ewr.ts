import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { toDeutschesDatum } from './datum.ts'
import { limitBefunde, toBefund } from './befund.ts'
import type { NeueTabelle, Paketbeschreibung } from './datenpaket.ts'
import { toPaketdateien } from './datenpaket.ts'
import type { Eingabe, Einspielung, ErkannteDatei, Umgebung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { einwohnerregister, toHalbjahresende, toNamensnennung } from './einwohnerregister.ts'
import { ewrProben, ewrSchluesselteile, ewrSpalten } from './ewr-spalten.ts'
import { checkSchluessel } from './schluessel.ts'
import { checkStaende } from './staende.ts'
import { checkSummen } from './summenprobe.ts'
import type { Tabelle } from './tabelle.ts'
import { readTabelle } from './tabelle.ts'
import { checkSpalten, readZaehlung, unknownSpalten } from './zaehlung.ts'

const uebernommen = ewrSpalten.filter(({ nurPruefung }) => !nurPruefung)
const statistik = 'Einwohnerregisterstatistik'

const paket: Paketbeschreibung = {
  name: 'ewr',
  titel: 'Einwohnerinnen und Einwohner nach Alter und Geschlecht',
  beschreibung:
    'Melderechtlich registrierte Einwohnerinnen und Einwohner am Ort der Hauptwohnung in Berlin je Planungsraum, nach Geschlecht und 32 Altersgruppen (Matrix des Amts für Statistik). Unverändert übernommen; Summenspalten der Quelle sind geprüft und weggelassen.',
  quellen: [
    {
      title:
        'Amt für Statistik Berlin-Brandenburg: Einwohnerregisterstatistik, Matrix der Einwohner',
      path: einwohnerregister.seite,
    },
  ],
  lizenzen: [einwohnerregister.lizenzAngabe],
  angaben: {
    art: 'ewr',
    statistik,
    herausgeber: einwohnerregister.herausgeber,
    herausgeber_kurz: einwohnerregister.herausgeber_kurz,
    lizenz: einwohnerregister.lizenz,
    geheimhaltung: einwohnerregister.geheimhaltung,
  },
  namensnennung: (staende) => toNamensnennung(statistik, staende),
  spalten: uebernommen,
  einheit: einwohnerregister.einheit,
}

/** The matrix of the Amt für Statistik: one file per Stand, one row per Planungsraum. */
export const importEwr: Einspielung = (eingaben, umgebung) => {
  const matrices = eingaben.map((eingabe) => readMatrix(eingabe, umgebung))
  const befunde = [
    ...matrices.flatMap((matrix) => matrix.befunde),
    ...checkStaende(matrices.map(({ erkannt }) => erkannt)),
  ]
  const erkannt = matrices.map((matrix) => matrix.erkannt)
  if (hasErrors(befunde)) return onlyBefunde(limitBefunde(befunde), erkannt)
  const tabellen = matrices.flatMap(({ tabelle }) => tabelle ?? [])
  const dateien = toPaketdateien(paket, tabellen, umgebung)
  const unknown = [...new Set(matrices.flatMap(({ unbekannt }) => unbekannt))]
  return {
    erkannt,
    uebernommen: uebernommen.map(({ name }) => name),
    nicht_uebernommen: [
      { spalten: ewrSchluesselteile, grund: 'stehen schon im Schlüssel' },
      {
        spalten: ewrSpalten.flatMap(({ nurPruefung, quelle }) => (nurPruefung ? [quelle] : [])),
        grund: 'Summen der feineren Altersgruppen; geprüft, sie stimmen',
      },
      ...(unknown.length > 0 ? [{ spalten: unknown, grund: 'unbekannt' }] : []),
    ],
    hinweise: tabellen.flatMap(({ stand, anmerkung }) =>
      anmerkung === null ? [] : [`Stand ${toDeutschesDatum(stand)}: ${anmerkung}`],
    ),
    befunde: dateien.befunde,
    dateien: dateien.dateien,
  }
}

interface Matrix {
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  readonly unbekannt: readonly string[]
  readonly tabelle?: NeueTabelle
}

function readMatrix(eingabe: Eingabe, umgebung: Umgebung): Matrix {
  const tabelle = readTabelle(eingabe)
  const known = ['ZEIT', 'RAUMID', ...ewrSpalten.map(({ quelle }) => quelle)]
  const form = [...tabelle.befunde, ...checkSpalten(tabelle, known)]
  const unbekannt = unknownSpalten(tabelle, [...known, ...ewrSchluesselteile])
  if (hasErrors(form)) return { erkannt: tabelle.erkannt, befunde: form, unbekannt }

  const { stand, befunde } = findStand(tabelle)
  const schluessel = checkSchluessel(tabelle, 'RAUMID', { umgebung, stand })
  const zaehlung = readZaehlung(tabelle, 'RAUMID', ewrSpalten)
  const { gebietsstand } = schluessel
  const leer = [...zaehlung.zeilen]
    .filter(([, { werte }]) => werte.get('einwohner') === 'nichts_vorhanden')
    .map(([raum]) => raum)
  return {
    erkannt: { ...tabelle.erkannt, stand, gebietsstand },
    unbekannt,
    befunde: [
      ...befunde,
      ...schluessel.befunde,
      ...zaehlung.befunde,
      ...checkSummen([zaehlung], ewrProben),
    ],
    tabelle: {
      stand,
      gebietsstand,
      ebene: 'planungsraum',
      anmerkung:
        leer.length > 0
          ? `Ohne Angabe in der Quelle (NA), weil dort niemand gemeldet ist; geschrieben als „–“ (nichts vorhanden): ${leer.join(', ')}.`
          : null,
      zeilen: new Map([...zaehlung.zeilen].map(([raum, { werte }]) => [raum, werte])),
    },
  }
}

/** The Stand stands in every row: `202512` is the end of the half-year. */
function findStand(tabelle: Tabelle): { stand: string; befunde: Diagnostic[] } {
  const index = tabelle.kopf.indexOf('ZEIT')
  const first = tabelle.zeilen[0]?.zellen[index] ?? ''
  const [, jahr = '', monat] = /^([0-9]{4})(06|12)$/.exec(first) ?? []
  const stand = toHalbjahresende(jahr, monat === '06' ? '01' : '02') ?? ''
  const wrong = tabelle.zeilen.filter(({ zellen }) => jahr === '' || zellen[index] !== first)
  return {
    stand,
    befunde: wrong.map(({ zellen, zeile }) =>
      toBefund({
        code: 'stand-unklar',
        message:
          jahr === ''
            ? `„${zellen[index] ?? ''}“ ist kein Stand: erwartet werden Jahr und Monat 06 oder 12.`
            : `Diese Zeile hat den Stand „${zellen[index] ?? ''}“, die erste „${first}“.`,
        hint: 'Die Datei neu herunterladen; eine Matrix hat einen einzigen Stand.',
        file: tabelle.datei,
        range: tabelle.locate(zeile, 'ZEIT'),
        path: 'ZEIT',
      }),
    ),
  }
}
