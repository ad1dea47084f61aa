import { formatDatum } from '../../wording/date.ts'
import { checkReihenfolge, findAbweichung } from '../beschlussdaten.ts'
import { bezugstagOf } from '../bezugstag.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import type { Gremiumstag } from '../texte/gremiumstage.ts'
import { findGremiumstage } from '../texte/gremiumstage.ts'
import { reportText } from '../texte/report-text.ts'

/**
 * Daten passen zusammen: nichts hat einen Stand nach dem Bearbeitungsstand, niemand gibt frei, was
 * noch nicht geschrieben ist, und dieselbe Sitzung hat überall denselben Tag. In einem Profil stand
 * ein Protokoll der AG SRO vom 12.11.2017 neben einem Beschluss vom 16.11.2017 (PRO-02).
 */
export const datumWiderspruch: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Daten widersprechen sich',
    ursache:
      'Zwei Daten passen nicht zusammen: ein Stand nach dem Bearbeitungsstand des Profils, eine Freigabe vor dem Stand des Beitrags, ein Abruf vor dem Stand der Quelle, ein Beschluss vor dem des Gremiums, das vorher entscheidet, oder eine Sitzung, die an zwei Stellen, im Text und in freigabe.yaml, verschiedene Tage hat (PRO-02).',
    abhilfe:
      'Korrigieren Sie das falsche Datum. Gab es zwei Sitzungen in einem Monat, beantworten Sie den Befund.',
    beispiel: {
      vorher: 'bearbeitungsstand: 2025-05-20   # fachplanung/jugend.yaml: stand: 2025-06-30',
      nachher: 'bearbeitungsstand: 2025-07-01',
    },
  },
  check: (context) => {
    checkStaende(context)
    checkQuellen(context)
    checkReihenfolge(context)
    checkGremien(context)
  },
}

/** Nothing can be newer than the day the profile was last worked on. */
function checkStaende(context: ProfilContext): void {
  const { profil, analyse, fachplanung, perspektiven, report } = context
  const bearbeitet = profil?.data.bearbeitungsstand
  for (const { source, data } of fachplanung) {
    const freigabe = data.freigegeben_durch?.datum
    if (freigabe !== undefined && freigabe < data.stand)
      report(source, ['freigegeben_durch', 'datum'], 'value', {
        message: `Freigegeben am ${formatDatum(freigabe)}, der Stand des Beitrags ist aber der ${formatDatum(data.stand)}.`,
        hint: 'Korrigieren Sie eines der beiden Daten, oder lassen Sie den Beitrag erneut freigeben.',
      })
  }
  if (bearbeitet === undefined) return
  for (const { source, data } of [
    ...analyse,
    ...fachplanung,
    ...(perspektiven ? [perspektiven] : []),
  ])
    if (data.stand !== undefined && data.stand > bearbeitet)
      report(source, ['stand'], 'value', {
        message: `Der Stand ${formatDatum(data.stand)} liegt nach dem Bearbeitungsstand des Profils (${formatDatum(bearbeitet)}).`,
        hint: 'Korrigieren Sie den Stand, oder den Bearbeitungsstand in profil.yaml.',
      })
  const datenstand = profil?.data.datenstand
  if (profil && datenstand !== undefined && datenstand > bearbeitet)
    report(profil.source, ['datenstand'], 'value', {
      message: `Der Datenstand ${formatDatum(datenstand)} liegt nach dem Bearbeitungsstand (${formatDatum(bearbeitet)}).`,
      hint: 'Korrigieren Sie eines der beiden Daten.',
    })
}

function checkQuellen({ profil, report }: ProfilContext): void {
  for (const [index, { stand, abgerufen }] of (profil?.data.quellen ?? []).entries())
    if (profil && abgerufen !== undefined && abgerufen < stand)
      report(profil.source, ['quellen', index, 'abgerufen'], 'value', {
        message: `Die Quelle wurde am ${formatDatum(abgerufen)} abgerufen, ihr Stand ist aber der ${formatDatum(stand)}.`,
        hint: 'Korrigieren Sie eines der beiden Daten.',
      })
  const { ausgabe, vorgaenger } = profil?.data ?? {}
  if (profil && ausgabe !== undefined && vorgaenger && vorgaenger.ausgabe >= ausgabe)
    report(profil.source, ['vorgaenger', 'ausgabe'], 'value', {
      message: `Die Vorgängerausgabe (${vorgaenger.ausgabe}) ist nicht älter als diese (${ausgabe}).`,
      hint: 'Korrigieren Sie eines der beiden Jahre.',
    })
}

/** The same body on two days of one month: one of them is wrong, most likely the rarer one. */
function checkGremien(context: ProfilContext): void {
  const { texte, report } = context
  const tage = texte.flatMap((stelle) =>
    findGremiumstage(stelle.text).map((tag) => ({ ...tag, stelle })),
  )
  const count = (tag: Gremiumstag): number => tage.filter((each) => sameDay(each, tag)).length
  for (const [index, tag] of tage.entries()) {
    const entschieden = findAbweichung(tag, context)
    if (entschieden !== null) {
      reportText(report, tag.stelle, tag, {
        message: `${tag.gremium} am ${formatDatum(tag.datum)}; der Beschluss in freigabe.yaml ist vom ${formatDatum(entschieden)}.`,
        hint: 'Korrigieren Sie das Datum im Text; waren es zwei Sitzungen, beantworten Sie den Befund.',
      })
      continue
    }
    const others = tage.filter((each) => isNear(each, tag))
    const other = others.find((each) => {
      const difference = count(each) - count(tag)
      return difference > 0 || (difference === 0 && tage.indexOf(each) < index)
    })
    if (!other) continue
    const { source, path } = other.stelle
    const { line } = source.locateText(path, other.start, other.end)
    reportText(report, tag.stelle, tag, {
      message: `${tag.gremium} am ${formatDatum(tag.datum)}; in ${source.file}, Zeile ${line}, steht der ${formatDatum(other.datum)}.`,
      hint: 'Korrigieren Sie das falsche Datum; waren es zwei Sitzungen, beantworten Sie den Befund.',
    })
  }
  checkFuture(context, tage)
}

function checkFuture(
  context: ProfilContext,
  tage: readonly (Gremiumstag & { readonly stelle: ProfilContext['texte'][number] })[],
): void {
  const heute = bezugstagOf(context)
  for (const tag of tage)
    if (heute !== undefined && tag.vergangen && tag.datum > heute)
      reportText(context.report, tag.stelle, tag, {
        message: `${tag.gremium} am ${formatDatum(tag.datum)}: das liegt nach dem Bearbeitungsstand des Profils (${formatDatum(heute)}).`,
        hint: 'Korrigieren Sie das Datum, oder den Bearbeitungsstand in profil.yaml.',
      })
}

function sameDay(a: Gremiumstag, b: Gremiumstag): boolean {
  return a.gremium === b.gremium && a.datum === b.datum
}

function isNear(a: Gremiumstag, b: Gremiumstag): boolean {
  return (
    a.gremium === b.gremium && a.datum !== b.datum && a.datum.slice(0, 7) === b.datum.slice(0, 7)
  )
}
