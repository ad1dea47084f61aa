import { capDiagnostics } from '../diagnostics/cap.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { Belege } from '../model/belege.ts'
import type { Datensatz } from '../model/datensatz.ts'
import type { Raum } from '../model/raum.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import { checkAnderswoOffen, checkBibliotheksgeheimnisse } from './befunde/anderswo-offen.ts'
import { checkErgaenzung } from './befunde/ergaenzung.ts'
import type { Geheimnis } from './befunde/im-text-offen.ts'
import { checkTexte } from './befunde/im-text-offen.ts'
import { checkKleineZahlen } from './befunde/kleine-zahlen.ts'
import type { Zahlenwerk } from './befunde/luecken.ts'
import { checkLuecken } from './befunde/luecken.ts'
import { auditQuoten } from './befunde/quoten.ts'
import { checkSummen } from './befunde/summen.ts'
import { toVorschlag } from './befunde/vorschlag.ts'
import { groupBy } from './group-by.ts'
import type { Loeser } from './loeser.ts'
import type { GeheimerWert } from './profil/bibliothek.ts'
import { listGeheimeWerte, toBibliotheksreihen } from './profil/bibliothek.ts'
import type { Profilsystem } from './profil/profilsystem.ts'
import { toProfilsystem } from './profil/profilsystem.ts'
import { createRaumfinder } from './profil/raumfinder.ts'
import { toZahlreihen } from './profil/reihen.ts'
import type { Zahl } from './profil/zahlen.ts'
import { collectZahlen, nameZelle } from './profil/zahlen.ts'
import { resolveQuellenregel } from './regel.ts'
import { findSummen } from './tabelle/find-summen.ts'
import type { Zahlentabelle } from './tabelle/zahlentabelle.ts'
import { toZahlentabelle } from './tabelle/zahlentabelle.ts'

/** What the audit of a profile looks at. */
export interface Profilpruefung {
  readonly belege: Belege
  /** The Bezirksregion of the profile. */
  readonly region: Raum
  /** Figures later than this are not shown. */
  readonly datenstand: string
  readonly bezirk: BezirkDatei | undefined
  readonly auskunft: Werteauskunft
  readonly datensaetze: readonly Datensatz[]
}

/**
 * Confidentiality of what a profile says of its own: finds what must not be read or reckoned from
 * its tables and texts, together with the data library. Decides nothing.
 */
export async function protectProfil(
  pruefung: Profilpruefung,
  loadLoeser: () => Promise<Loeser>,
): Promise<Diagnostic[]> {
  const { belege, region, auskunft } = pruefung
  const { raeume } = auskunft
  const findRaum = createRaumfinder(raeume, region.id)
  const tabellen = belege.tabellen.map((beleg) => {
    const quellen = belege.quellen.filter(({ id }) => beleg.element.quellen.includes(id))
    return toZahlentabelle(beleg, resolveQuellenregel(pruefung.bezirk, quellen), findRaum)
  })
  const zahlen = collectZahlen(tabellen, region.id, findRaum)
  const innen = raeume.innerhalb(region.id, 'planungsraum')
  const frage = {
    auskunft,
    raeume: [
      ...new Set([region.id, ...innen.map(({ id }) => id), ...zahlen.map(({ raum }) => raum)]),
    ],
    jahre: [...new Set(zahlen.flatMap(({ jahr }) => jahr ?? []))],
    datenstand: pruefung.datenstand,
  }
  const geheimeWerte = listGeheimeWerte(frage, pruefung.datensaetze)
  const hasGaps = tabellen.some(hasGeheimes)
  // Without a secret in the own tables nothing of the data library can give one away.
  const bibliothek = hasGaps ? toBibliotheksreihen(frage) : []
  const { befunde, schranken } = auditQuoten(tabellen, zahlen, bibliothek)
  const summen = tabellen.map(findSummen)
  const system = toProfilsystem({ tabellen, summen, zahlen, schranken }, raeume)
  const loeser = zahlen.some(({ wert }) => wert === null) ? await loadLoeser() : undefined
  return capByFile([
    ...checkKleineZahlen(zahlen),
    ...befunde,
    ...tabellen.flatMap(checkErgaenzung),
    ...(loeser ? checkLuecken(toZahlenwerk(system, loeser), loeser) : []),
    ...checkAnderswoOffen(system, toZahlreihen(tabellen, zahlen), bibliothek),
    ...checkBibliotheksgeheimnisse(zahlen, geheimeWerte),
    ...checkTexte(
      belege.texte,
      [...toGeheimnisse(zahlen, pruefung), ...toWertgeheimnisse(geheimeWerte, pruefung)],
      innen.map(({ name }) => name),
    ),
    ...tabellen.flatMap((tabelle, index) => {
      const own = summen[index]
      return own ? checkSummen(tabelle, own) : []
    }),
  ])
}

function toZahlenwerk(system: Profilsystem, loeser: Loeser): Zahlenwerk {
  const nameOf = (id: string): string | undefined => {
    const [zahl] = system.zahlen.get(id) ?? []
    return zahl && nameZelle(zahl.tabelle, zahl)
  }
  return {
    system,
    nameOf,
    hintOf: (id) => toVorschlag(id, { system, nameOf }, loeser),
    ortOf(id) {
      const same = system.zahlen.get(id) ?? []
      const gap = same.find(({ wert }) => wert === null)
      if (!gap) throw new RangeError(`Die Lücke ${id} steht in keiner Tabelle.`)
      return gap.ort()
    },
  }
}

function hasGeheimes({ zeilen }: Zahlentabelle): boolean {
  return zeilen.some(({ zellen }) => zellen.some(({ geheim }) => geheim))
}

function toGeheimnisse(
  zahlen: readonly Zahl[],
  { region, auskunft }: Profilpruefung,
): readonly Geheimnis[] {
  return zahlen
    .filter(({ geheim, merkmal }) => geheim && merkmal.length > 0)
    .map(({ raum, merkmal, mindestfallzahl, tabelle, ...zelle }) => ({
      merkmal,
      mindestfallzahl,
      raum: raum === region.id ? null : (auskunft.raeume.get(raum)?.name ?? raum),
      name: `${nameZelle(tabelle, zelle)} der Tabelle „${tabelle.beleg.element.titel}“`,
    }))
}

function toWertgeheimnisse(
  werte: readonly GeheimerWert[],
  { region, auskunft, bezirk }: Profilpruefung,
): readonly Geheimnis[] {
  const { mindestfallzahl } = resolveQuellenregel(bezirk, [])
  return werte.flatMap(({ raum, merkmale, indikator }) =>
    merkmale.map((merkmal) => ({
      merkmal,
      mindestfallzahl: indikator.mindestfallzahl ?? mindestfallzahl,
      raum: raum === region.id ? null : (auskunft.raeume.get(raum)?.name ?? raum),
      name: `„${indikator.bezeichnung}“ in der Datenbibliothek`,
    })),
  )
}

function capByFile(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...groupBy(diagnostics, ({ file }) => file).values()].flatMap((each) =>
    capDiagnostics(each),
  )
}
