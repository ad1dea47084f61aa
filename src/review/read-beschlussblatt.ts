import { ergebnisWorte } from '../model/gremien.ts'
import type { Entscheider, Ergebnis } from '../model/gremien.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { Arbeitsmappe, Blatt } from '../read/xlsx.ts'
import type { Abschnittszeile, Blattinhalt, Profilzeile } from './beschlussblatt.ts'
import { angabenzeilen, blaetter, blattformat } from './beschlussblatt.ts'
import type { Beanstandung, Report, Zeile } from './blattzeilen.ts'
import { limit, listZeilen, textAt } from './blattzeilen.ts'
import { readWuensche } from './read-wuensche.ts'

/** What a sheet must fit to. */
export interface Erwartung {
  readonly bezirk: BezirkDatei
  readonly gremien: readonly Entscheider[]
  /** LOR keys of the profiles of the workspace. */
  readonly raeume: ReadonlySet<string>
}

/** What people have filled in, or every reason why the sheet cannot be taken. */
export type Blattlesung =
  { readonly blatt: Blattinhalt } | { readonly beanstandungen: readonly Beanstandung[] }

/** Reads a decision sheet; whatever is not as it was printed is named with its cell. */
export function readBeschlussblatt(mappe: Arbeitsmappe, erwartung: Erwartung): Blattlesung {
  const found: Beanstandung[] = []
  const report = (zelle: string, text: string): void => {
    found.push({ zelle, text })
  }
  const [sitzung, abschnitte, wuensche] = (['sitzung', 'abschnitte', 'wuensche'] as const).map(
    (key) => findBlatt(mappe, key, report),
  )
  if (!sitzung || !abschnitte || !wuensche || found.length > 0) return { beanstandungen: found }
  const kopf = readKopf(sitzung, erwartung, report)
  if (!kopf) return { beanstandungen: found }
  const ergebnis = createErgebnisleser(kopf.gremium, report)
  const profile = readProfile(sitzung, erwartung, { ergebnis, report })
  const raeume = new Set(profile.map(({ raum }) => raum))
  const rows = readAbschnitte(abschnitte, raeume, { ergebnis, report })
  const requests = readWuensche(wuensche, { raeume, bezirk: erwartung.bezirk, report })
  if (found.length > 0) return { beanstandungen: found }
  return {
    blatt: {
      gremium: kopf.gremium.id,
      datum: kopf.datum,
      profile: profile.map((each) => ({
        ...each,
        abschnitte: rows.filter(({ raum }) => raum === each.raum).map(({ zeile }) => zeile),
        wuensche: requests.filter(({ raum }) => raum === each.raum).map(({ zeile }) => zeile),
      })),
    },
  }
}

interface Leser {
  readonly ergebnis: (zeile: Zeile, spalte: number) => Ergebnis | null
  readonly report: Report
}

/** The sheet of this name with the heads that were printed and without formulas. */
function findBlatt(
  mappe: Arbeitsmappe,
  key: keyof typeof blaetter,
  report: Report,
): Blatt | undefined {
  const { name, kopfzeile, spalten } = blaetter[key]
  const blatt = mappe.blaetter.find((each) => each.name === name)
  if (!blatt) {
    report(name, `Das Blatt „${name}“ fehlt: Das ist kein Beschlussblatt von bzrp.`)
    return undefined
  }
  for (const zelle of blatt.formeln)
    report(`${name}!${zelle}`, 'Hier steht eine Formel; Beschlüsse werden als Text eingetragen.')
  for (const [index, kopf] of spalten.entries()) {
    const given = textAt(blatt, kopfzeile, index + 1)
    if (given.text !== kopf)
      report(given.zelle, `Hier muss „${kopf}“ stehen, nicht „${given.text}“.`)
  }
  return blatt
}

function readKopf(
  blatt: Blatt,
  { bezirk, gremien }: Erwartung,
  report: Report,
): { readonly gremium: Entscheider; readonly datum: string } | null {
  const at = (key: keyof typeof angabenzeilen): { readonly text: string; readonly zelle: string } =>
    textAt(blatt, angabenzeilen[key], 2)
  const format = at('format')
  if (format.text !== blattformat)
    report(format.zelle, `Hier muss „${blattformat}“ stehen, nicht „${format.text}“.`)
  const where = at('bezirk')
  if (!where.text.startsWith(`${bezirk.bezirk} `))
    report(
      where.zelle,
      `Das Blatt gehört zum Bezirk „${where.text}“, dieser Arbeitsordner zu ${bezirk.bezirk} ${bezirk.name}.`,
    )
  const who = at('gremium')
  const gremium = gremien.find(({ id }) => id === who.text)
  if (!gremium)
    report(
      who.zelle,
      `Das Gremium „${who.text}“ gibt es nicht. Möglich sind: ${gremien.map(({ id }) => id).join(', ')}.`,
    )
  else if (gremium.umfang === 'eigene')
    report(
      who.zelle,
      `Für „${who.text}“ gibt es kein Beschlussblatt: Jedes Amt entscheidet für sich.`,
    )
  const when = at('datum')
  if (!/^\d{4}-\d\d-\d\d$/.test(when.text) || Number.isNaN(Date.parse(when.text)))
    report(when.zelle, `„${when.text}“ ist kein Datum wie 2026-11-10.`)
  return gremium ? { gremium, datum: when.text } : null
}

/** Reads a result in the words of the sheet. */
function createErgebnisleser(gremium: Entscheider, report: Report): Leser['ergebnis'] {
  return (zeile, spalte) => {
    const { text, zelle } = zeile.at(spalte)
    if (text === '') return null
    const found = gremium.ergebnisse.find(
      (each) => ergebnisWorte[each].toLowerCase() === text.toLowerCase(),
    )
    if (found) return found
    const may = gremium.ergebnisse.map((each) => `„${ergebnisWorte[each]}“`).join(', ')
    report(zelle, `„${text}“ ist kein Ergebnis von ${gremium.name}. Möglich sind: ${may}.`)
    return null
  }
}

type Kopfzeile = Omit<Profilzeile, 'abschnitte' | 'wuensche'>

function readProfile(
  blatt: Blatt,
  { raeume }: Erwartung,
  { ergebnis, report }: Leser,
): readonly Kopfzeile[] {
  const seen = new Map<string, string>()
  return listZeilen(blatt, blaetter.sitzung).flatMap((zeile): Kopfzeile[] => {
    const [raum, ausgabe, version] = [zeile.at(1), zeile.at(3), zeile.at(4)]
    const first = seen.get(raum.text)
    if (first !== undefined)
      report(raum.zelle, `Die Bezirksregion ${raum.text} steht schon in ${first}.`)
    seen.set(raum.text, raum.zelle)
    if (!raeume.has(raum.text))
      report(raum.zelle, `Zur Bezirksregion „${raum.text}“ gibt es hier kein Profil.`)
    if (!/^\d{4}$/.test(ausgabe.text))
      report(ausgabe.zelle, `„${ausgabe.text}“ ist keine Ausgabe wie 2026.`)
    if (!/^\d{1,3}(?:\.\d{1,3}){2}$/.test(version.text))
      report(version.zelle, `„${version.text}“ ist keine Version wie 1.0.0.`)
    return [
      {
        raum: raum.text,
        ausgabe: Number(ausgabe.text),
        version: version.text,
        ergebnis: ergebnis(zeile, 6),
        auflagen: limit(zeile.at(7), 60 * 500, report)
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        nummer: limit(zeile.at(8), 40, report) || null,
        protokoll: limit(zeile.at(9), 300, report) || null,
      },
    ]
  })
}

function readAbschnitte(
  blatt: Blatt,
  raeume: ReadonlySet<string>,
  { ergebnis, report }: Leser,
): readonly { readonly raum: string; readonly zeile: Abschnittszeile }[] {
  const seen = new Map<string, string>()
  return listZeilen(blatt, blaetter.abschnitte).map((zeile) => {
    const [raum, nr, summe] = [zeile.at(1), zeile.at(3), zeile.at(9)]
    const key = `${raum.text} ${nr.text}`
    const first = seen.get(key)
    if (first !== undefined)
      report(nr.zelle, `Der Abschnitt ${nr.text} von ${raum.text} steht schon in ${first}.`)
    seen.set(key, nr.zelle)
    if (!raeume.has(raum.text))
      report(raum.zelle, `Die Bezirksregion „${raum.text}“ steht nicht im Blatt „Sitzung“.`)
    if (!/^[0-9a-f]{64}$/.test(summe.text))
      report(
        summe.zelle,
        'Die Prüfsumme ist verändert: Sie hat 64 Zeichen von 0 bis 9 und a bis f.',
      )
    return {
      raum: raum.text,
      zeile: {
        nr: nr.text,
        pruefsumme: summe.text,
        ergebnis: ergebnis(zeile, 7),
        auflage: limit(zeile.at(8), 450, report) || null,
        zelle: summe.zelle,
      },
    }
  })
}
