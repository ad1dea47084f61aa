import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Zahlreihe } from '../profil/reihen.ts'
import type { Quotenreihe } from '../profil/reihen.ts'
import { toQuotenreihen, toZahlreihen } from '../profil/reihen.ts'
import type { Rueckrechnung } from '../profil/rueckrechnung.ts'
import type { Quotenbezug } from '../profil/quotenbezug.ts'
import { findQuotenbezug } from '../profil/quotenbezug.ts'
import { findVeraenderungen } from '../profil/veraenderungsbezug.ts'
import type { Zahl } from '../profil/zahlen.ts'
import { nameZeile, nameZelle } from '../profil/zahlen.ts'
import { zaehlerIntervall } from '../quote.ts'
import type { Intervall } from '../summensystem.ts'
import { isVerraten } from '../summensystem.ts'
import type { Zahlentabelle } from '../tabelle/zahlentabelle.ts'
import { nameRechnung, toBefund } from '../befund.ts'

/** What rates say about counts: findings, and what they leave open about gaps. */
export interface Quotenaudit {
  readonly befunde: readonly Diagnostic[]
  /** By id of the count. */
  readonly schranken: ReadonlyMap<string, Intervall>
}

/**
 * Looks at every rate and every change in percent of the own tables: does it give a secret count
 * back, is it divided by too few? `bibliothek` are counts of the data library that readers know.
 */
export function auditQuoten(
  tabellen: readonly Zahlentabelle[],
  zahlen: readonly Zahl[],
  bibliothek: readonly Zahlreihe[],
): Quotenaudit {
  const own = toZahlreihen(tabellen, zahlen)
  const befunde: Diagnostic[] = []
  const schranken = new Map<string, Intervall>()
  const found = toQuotenreihen(tabellen).flatMap((reihe): Rueckrechnung[] => {
    if (reihe.art === 'aenderung') return findVeraenderungen(reihe, own)
    const bezug = findQuotenbezug(reihe, [...own, ...bibliothek])
    if (bezug) befunde.push(...checkNenner(bezug))
    return bezug ? findZaehler(bezug) : []
  })
  for (const fund of found) {
    const { zahl, intervall } = fund
    if (zahl) {
      const [von, bis] = schranken.get(zahl.id) ?? intervall
      schranken.set(zahl.id, [Math.max(von, intervall[0]), Math.min(bis, intervall[1])])
    }
    const befund = toRueckrechnung(fund)
    if (befund) befunde.push(befund)
  }
  return { befunde, schranken }
}

function findZaehler({ quote, zaehler, nenner }: Quotenbezug): Rueckrechnung[] {
  return [...quote.quoten].flatMap(([schluessel, each]): Rueckrechnung[] => {
    const base = nenner.werte.get(schluessel)
    const zahl = zaehler?.zahlen.get(schluessel)
    if (base === undefined || (zahl && zahl.wert !== null)) return []
    const intervall = zaehlerIntervall(each, base)
    const mit =
      nenner.tabelle < 0 ? `${nenner.titel} (Datenbibliothek)` : `der Zahl „${nenner.titel}“`
    return intervall ? [{ reihe: quote, schluessel, zahl, intervall, mit }] : []
  })
}

function toRueckrechnung({
  reihe,
  schluessel,
  zahl,
  intervall,
  mit,
}: Rueckrechnung): Diagnostic | undefined {
  const { regel } = reihe.zahlentabelle
  const zeile = reihe.zeileOf(schluessel)
  const geheim = zahl?.geheim ?? false
  const mindestfallzahl =
    zahl?.mindestfallzahl ?? (regel.vorab_geschuetzt ? 1 : regel.mindestfallzahl)
  if (!zeile || !isVerraten({ geheim, mindestfallzahl }, intervall)) return undefined
  const quote = reihe.art === 'quote' ? 'der Quote' : 'der Veränderung'
  const was = geheim ? `die gesperrte Zahl${nameWo(zahl, reihe)}` : 'eine Anzahl'
  const dass = geheim ? '' : `; sie liegt unter der Mindestfallzahl ${mindestfallzahl}`
  return toBefund(reihe.ortOf(schluessel), {
    severity: 'error',
    code: 'quote-rueckrechenbar',
    message: `Aus ${quote} „${reihe.titel}“ und ${mit} in Zeile ${nameZeile(zeile.name, zeile.index)} lässt sich ${was} ${nameRechnung(intervall)}${dass}.`,
    hint: 'Schreiben Sie auch hier „•“, zeigen Sie weniger Nachkommastellen oder fassen Sie Gruppen zusammen.',
  })
}

/** Where a hidden count stands, seen from the row of the rate. */
function nameWo(zahl: Zahl | undefined, reihe: Quotenreihe): string {
  if (!zahl) return ''
  const { tabelle, spalte } = zahl
  if (tabelle === reihe.zahlentabelle) return ` „${tabelle.spalten[spalte]?.titel ?? ''}“`
  return ` der Tabelle „${tabelle.beleg.element.titel}“ (${nameZelle(tabelle, zahl)})`
}

function checkNenner({ quote, zaehler, nenner }: Quotenbezug): Diagnostic[] {
  const { regel } = quote.zahlentabelle
  if (regel.vorab_geschuetzt) return []
  return [...quote.quoten.keys()].flatMap((schluessel): Diagnostic[] => {
    const base = nenner.werte.get(schluessel)
    const zeile = quote.zeileOf(schluessel)
    const cell = zaehler?.zahlen.get(schluessel) ?? nenner.zahlen.get(schluessel)
    if (base === undefined || base >= regel.mindest_nenner || !zeile) return []
    if (cell?.zaehlt === 'dinge') return []
    return [
      toBefund(quote.ortOf(schluessel), {
        severity: cell?.zaehlt === 'menschen' ? 'error' : 'warning',
        code: 'nenner-zu-klein',
        message: `Die Quote „${quote.titel}“ in Zeile ${nameZeile(zeile.name, zeile.index)} bezieht sich auf weniger als ${regel.mindest_nenner} („${nenner.titel}“).`,
        hint: 'Schreiben Sie dort „•“ oder fassen Sie Gruppen oder Jahre zusammen. Gilt für diese Quelle eine andere Grenze, tragen Sie sie in profil.yaml bei der Quelle unter „geheimhaltung“ ein.',
      }),
    ]
  })
}
