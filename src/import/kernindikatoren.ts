import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { kernindikatoren } from '../model/kernindikatoren.ts'
import type { Herausgabe } from './angaben.ts'
import { requireHerausgabe } from './angaben.ts'
import { limitBefunde } from './befund.ts'
import type { Paketbeschreibung, Paketspalte } from './datenpaket.ts'
import { toPaketdateien } from './datenpaket.ts'
import type { AsyncEinspielung, ErkannteDatei } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { readBestand } from './kernindikatoren/bestand.ts'
import type { VerorteterWert } from './kernindikatoren/breit.ts'
import { toBreiteTabellen } from './kernindikatoren/breit.ts'
import { countLostHinweise } from './kernindikatoren/hinweise.ts'
import { locateWerte } from './kernindikatoren/raeume.ts'
import { toSpalten } from './kernindikatoren/spalten.ts'
import { pflichtspalten, readLieferwerte, weitereSpalten } from './kernindikatoren/zeilen.ts'
import { lizenzen } from './lizenzen.ts'
import { explainUebrige } from './personenbezug.ts'
import type { Tabelle } from './tabelle.ts'
import { nameZelle, readTabellendatei } from './tabellendatei.ts'
import { checkAehnliche, matchSpalten } from './spaltennamen.ts'
import { checkSpalten, unknownSpalten } from './zaehlung.ts'

const bekannt = [...pflichtspalten, ...weitereSpalten]
const folder = `daten/${kernindikatoren}`

/**
 * Indicators as offices deliver them: a long table with one row per indicator, Raum and Stand, as
 * CSV or XLSX. What was delivered before stays, cell by cell, unless it is delivered anew.
 */
export const importKernindikatoren: AsyncEinspielung = async (eingaben, umgebung, angaben) => {
  const bestand = readBestand(folder, umgebung)
  const herausgabe = requireHerausgabe(angaben, bestand.paket?.bzrp)
  const dateien = await Promise.all(
    eingaben.map((eingabe) => readTabellendatei(eingabe, { kennzeichen: pflichtspalten })),
  )
  const tabellen = dateien.map((datei) => matchSpalten(datei, bekannt))
  const indikatoren = umgebung.indikatoren()
  const byId = new Map(indikatoren.map((indikator) => [indikator.id, indikator]))
  const form = tabellen.flatMap((tabelle) => [
    ...tabelle.befunde,
    ...checkSpalten(tabelle, pflichtspalten, weitereSpalten),
    ...checkAehnliche(tabelle, weitereSpalten),
  ])
  const gelesen = hasErrors(form) ? [] : tabellen.map((tabelle) => readLieferwerte(tabelle, byId))
  const werte = gelesen.flatMap((each) => each.werte)
  const { verortet, befunde } = locateWerte(werte, umgebung)
  const all = [...bestand.befunde, ...form, ...gelesen.flatMap((each) => each.befunde), ...befunde]
  const erkannt = tabellen.map((tabelle) => describeDatei(tabelle, verortet))
  if (hasErrors(all)) return onlyBefunde(nameAll(limitBefunde(all), tabellen), erkannt)

  const breit = toBreiteTabellen(verortet, bestand, umgebung)
  const spalten = toSpalten(werte, bestand, indikatoren)
  const lost = countLostHinweise(verortet, breit)
  return {
    erkannt,
    uebernommen: [...new Set(werte.map(({ indikator }) => indikator.id))].sort(),
    nicht_uebernommen: explainUebrige([
      ...new Set(tabellen.flatMap((tabelle) => unknownSpalten(tabelle, bekannt))),
    ]),
    hinweise: [
      ...describeLieferung(verortet),
      ...(lost > 0
        ? [`${lost} Hinweise sind zu lang für die Beschreibung ihrer Tabelle und entfallen.`]
        : []),
    ],
    ...toPaketdateien(describePaket(herausgabe, spalten), breit, umgebung),
  }
}

function nameAll(befunde: readonly Diagnostic[], tabellen: readonly Tabelle[]): Diagnostic[] {
  return befunde.map((befund) =>
    tabellen.reduce((named, tabelle) => nameZelle(named, tabelle), befund),
  )
}

function describePaket(
  { herausgeber, lizenz, namensnennung }: Herausgabe,
  spalten: readonly Paketspalte[],
): Paketbeschreibung {
  return {
    name: kernindikatoren,
    titel: 'Kernindikatoren, wie die Ämter sie liefern',
    beschreibung:
      'Fertig gelieferte Werte der Kernindikatoren mit Zähler und Nenner, soweit mitgeliefert. Unverändert übernommen; Codes und Einheiten nach katalog/indikatoren.yaml.',
    quellen: [{ title: `${herausgeber}: Kernindikatoren` }],
    lizenzen: [lizenzen[lizenz]],
    angaben: { art: 'kernindikatoren', statistik: 'Kernindikatoren', herausgeber, lizenz },
    namensnennung: () => namensnennung,
    spalten,
    einheit: 'Anzahl',
  }
}

/** A file of one Stand or one Gebietsstand says so; of several it says none. */
function describeDatei(tabelle: Tabelle, werte: readonly VerorteterWert[]): ErkannteDatei {
  const own = werte.filter((wert) => wert.tabelle === tabelle)
  const [stand, ...staende] = new Set(own.map((wert) => wert.stand))
  const [gebietsstand, ...others] = new Set(own.map(({ ort }) => ort.gebietsstand))
  return {
    ...tabelle.erkannt,
    stand: staende.length === 0 ? (stand ?? null) : null,
    gebietsstand: others.length === 0 ? (gebietsstand ?? null) : null,
  }
}

/** One sentence per Stand and level: how much was delivered. */
function describeLieferung(werte: readonly VerorteterWert[]): string[] {
  const groups = new Map<string, { indikatoren: Set<string>; raeume: Set<string> }>()
  for (const { stand, ort, indikator } of werte) {
    const name = `${stand}-${ort.ebene}`
    const group = groups.get(name) ?? { indikatoren: new Set(), raeume: new Set() }
    groups.set(name, group)
    group.indikatoren.add(indikator.id)
    group.raeume.add(ort.id)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { indikatoren, raeume }]) =>
        `${folder}/${name}.csv: Indikatoren ${[...indikatoren].sort().join(', ')}; Zahl der Räume: ${raeume.size}.`,
    )
}
