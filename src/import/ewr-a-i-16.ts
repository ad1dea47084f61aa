import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import type { Gebietsstand } from '../model/raum.ts'
import { limitBefunde, toBefund } from './befund.ts'
import type { NeueTabelle, Paketbeschreibung } from './datenpaket.ts'
import { toPaketdateien } from './datenpaket.ts'
import type { Eingabe, Einspielung, ErkannteDatei, Umgebung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { einwohnerregister, toHalbjahresende, toNamensnennung } from './einwohnerregister.ts'
import { aI16Proben, aI16Spalten } from './ewr-a-i-16-spalten.ts'
import { lizenzen } from './lizenzen.ts'
import { checkSchluessel } from './schluessel.ts'
import { checkSummen } from './summenprobe.ts'
import { readTabelle } from './tabelle.ts'
import type { Zaehlung } from './zaehlung.ts'
import { checkSpalten, readZaehlung, unknownSpalten } from './zaehlung.ts'

const tafeln = ['t1', 't2', 't3'] as const
type Tafel = (typeof tafeln)[number]

const uebernommen = tafeln.flatMap((tafel) =>
  aI16Spalten[tafel].filter(({ nurPruefung }) => !nurPruefung),
)
const statistik = 'Einwohnerregisterstatistik (A I 16)'

const paket: Paketbeschreibung = {
  name: 'ewr-a-i-16',
  titel: 'Einwohnerinnen und Einwohner nach Altersgruppen, Herkunft und Migrationshintergrund',
  beschreibung:
    'Melderechtlich registrierte Einwohnerinnen und Einwohner am Ort der Hauptwohnung in Berlin je Planungsraum (Statistischer Bericht A I 16), aus der Ausgabe von Open Data Product. Zahlen unverändert übernommen, Spalten umbenannt, Prozentspalten weggelassen. Bis 31.12.2020 in den LOR 2006, danach in den LOR 2021.',
  quellen: [
    {
      title: 'Amt für Statistik Berlin-Brandenburg: Statistischer Bericht A I 16 (CC BY 3.0 DE)',
      path: einwohnerregister.seite,
    },
    {
      title: 'Open Data Product: Berlin LOR Population (source-aligned), CC BY 4.0',
      path: 'https://github.com/open-data-product/open-data-product-berlin-lor-population-source-aligned',
    },
  ],
  lizenzen: [einwohnerregister.lizenzAngabe, lizenzen['cc-by-4.0']],
  angaben: {
    art: 'ewr-a-i-16',
    statistik,
    herausgeber: einwohnerregister.herausgeber,
    herausgeber_kurz: einwohnerregister.herausgeber_kurz,
    lizenz: einwohnerregister.lizenz,
    geheimhaltung: einwohnerregister.geheimhaltung,
  },
  namensnennung: (staende) =>
    `${toNamensnennung(statistik, staende)}; Ausgabe: Open Data Product, CC BY 4.0`,
  spalten: uebernommen,
  einheit: einwohnerregister.einheit,
}

/** The tables t1, t2 and t3 of A I 16, of one or more half-years. */
export const importEwrAI16: Einspielung = (eingaben, umgebung) => {
  const read = eingaben.map((eingabe) => readTafel(eingabe, umgebung))
  const erkannt = read.map((tafel) => tafel.erkannt)
  const staende = [...new Set(read.map(({ stand }) => stand))].sort()
  const groups = staende.map((stand) => read.filter((tafel) => tafel.stand === stand))
  const befunde = [
    ...read.flatMap((tafel) => tafel.befunde),
    ...groups.flatMap((group) => (group[0]?.stand === '' ? [] : checkStand(group))),
  ]
  if (hasErrors(befunde)) return onlyBefunde(limitBefunde(befunde), erkannt)

  const tabellen = groups.map(toTabelle)
  const { dateien, befunde: paketbefunde } = toPaketdateien(paket, tabellen, umgebung)
  const prozent = read.flatMap(({ prozentspalten }) => prozentspalten)
  const unbekannt = read.flatMap((tafel) => tafel.unbekannt)
  return {
    erkannt,
    uebernommen: uebernommen.map(({ name }) => name),
    nicht_uebernommen: [
      ...toWeggelassen(prozent, 'berechnete Anteile; bzrp rechnet sie aus den Anzahlen'),
      ...toWeggelassen(unbekannt, 'unbekannt'),
    ],
    hinweise: [
      'inhabitants und inhabitants_foreigners stehen in mehreren Tabellen: geprüft, sie stimmen überein, und einmal übernommen.',
    ],
    befunde: paketbefunde,
    dateien,
  }
}

function toWeggelassen(
  spalten: readonly string[],
  grund: string,
): { spalten: string[]; grund: string }[] {
  return spalten.length > 0 ? [{ spalten: [...new Set(spalten)].sort(), grund }] : []
}

/** One file: its table and Stand come from its name, its Gebietsstand from its keys. */
interface GeleseneTafel {
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  readonly prozentspalten: readonly string[]
  readonly unbekannt: readonly string[]
  readonly datei: string
  readonly tafel: Tafel | null
  /** Empty if the name does not say. */
  readonly stand: string
  readonly gebietsstand: Gebietsstand | null
  readonly zaehlung: Zaehlung | null
}

function readTafel(eingabe: Eingabe, umgebung: Umgebung): GeleseneTafel {
  const tabelle = readTabelle(eingabe)
  const [, jahr = '', halbjahr = '', nummer = ''] =
    /([0-9]{4})-(0[12])-(t[123])(?![0-9])[^/\\]*$/.exec(eingabe.name) ?? []
  const tafel = tafeln.find((name) => name === nummer) ?? null
  const stand = toHalbjahresende(jahr, halbjahr) ?? ''
  const spalten = tafel ? aI16Spalten[tafel] : []
  const known = ['id', ...spalten.map(({ quelle }) => quelle)]
  const extra = unknownSpalten(tabelle, known)
  const base = {
    datei: eingabe.name,
    tafel,
    stand,
    prozentspalten: extra.filter((spalte) => spalte.endsWith('_percentage')),
    unbekannt: extra.filter((spalte) => !spalte.endsWith('_percentage')),
  }
  const form = [
    ...tabelle.befunde,
    ...(tafel ? checkSpalten(tabelle, known) : [toNamensbefund(eingabe)]),
  ]
  if (hasErrors(form))
    return { ...base, erkannt: tabelle.erkannt, befunde: form, gebietsstand: null, zaehlung: null }
  const { gebietsstand, befunde } = checkSchluessel(tabelle, 'id', { umgebung, stand })
  const zaehlung = readZaehlung(tabelle, 'id', spalten)
  return {
    ...base,
    erkannt: { ...tabelle.erkannt, stand, gebietsstand },
    befunde: [...befunde, ...zaehlung.befunde],
    gebietsstand,
    zaehlung,
  }
}

function toNamensbefund({ name }: Eingabe): Diagnostic {
  return toBefund({
    code: 'dateiname',
    message: 'Der Dateiname nennt nicht Jahr, Halbjahr und Tabelle.',
    hint: 'Die Datei wie in der Quelle nennen, zum Beispiel berlin-lor-population-2024-02-t1-planning-areas.csv.',
    file: name,
  })
}

/** All three tables must be there, once, with the same LOR, and must add up. */
function checkStand(group: readonly GeleseneTafel[]): Diagnostic[] {
  const [first] = group
  if (!first) return []
  const missing = tafeln.filter((tafel) => !group.some((each) => each.tafel === tafel))
  const double = group.filter(
    (each, index) => group.findIndex(({ tafel }) => tafel === each.tafel) < index,
  )
  const mixed = group.filter(
    ({ gebietsstand }) =>
      gebietsstand !== null && first.gebietsstand !== null && gebietsstand !== first.gebietsstand,
  )
  return [
    ...missing.map((tafel) =>
      toBefund({
        code: 'tabelle-fehlt',
        message: `Zu diesem Halbjahr fehlt die Tabelle ${tafel}.`,
        hint: 'Die Tabellen t1, t2 und t3 eines Halbjahrs zusammen angeben.',
        file: first.datei,
      }),
    ),
    ...double.map(({ datei, tafel }) =>
      toBefund({
        code: 'tabelle-doppelt',
        message: `Die Tabelle ${tafel ?? ''} dieses Halbjahrs ist zweimal angegeben.`,
        hint: 'Eine der Dateien weglassen.',
        file: datei,
      }),
    ),
    ...mixed.map(({ datei, gebietsstand }) =>
      toBefund({
        code: 'gebietsstand-gemischt',
        message: `Diese Tabelle hat Schlüssel der LOR ${gebietsstand ?? ''}, „${first.datei}“ solche der LOR ${first.gebietsstand ?? ''}.`,
        hint: 'Die Dateien neu herunterladen.',
        file: datei,
      }),
    ),
    ...checkSummen(
      group.flatMap(({ zaehlung }) => zaehlung ?? []),
      aI16Proben,
    ),
  ]
}

function toTabelle(group: readonly GeleseneTafel[]): NeueTabelle {
  const zeilen = new Map<string, Map<string, Datenzelle>>()
  for (const { zaehlung } of group)
    for (const [raum, { werte }] of zaehlung?.zeilen ?? []) {
      const row = zeilen.get(raum) ?? new Map<string, Datenzelle>()
      for (const [name, wert] of werte) row.set(name, wert)
      zeilen.set(raum, row)
    }
  const { stand = '', gebietsstand } = group[0] ?? {}
  return {
    stand,
    gebietsstand: gebietsstand ?? '2021',
    ebene: 'planungsraum',
    anmerkung: null,
    zeilen,
  }
}
