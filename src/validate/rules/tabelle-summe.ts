import type { BelegteTabelle } from '../../model/belege.ts'
import type { Raum } from '../../model/raum.ts'
import { ebenen } from '../../model/raum.ts'
import { formatZahl } from '../../wording/number.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import { isAnzahl, isVeraenderung, raeumeOfZeilen, reportZelle, zahlOf } from '../tabellenwerte.ts'

/**
 * Summen stimmen: die Zeile „Summe“ mit den Zeilen darüber, die Bezirksregion mit ihren
 * Planungsräumen, die Summenspalte mit den Spalten daneben; ein Teil ist nie größer als das Ganze
 * (ZAHL-03). Spalten mit einem Zeichen statt einer Zahl werden übergangen.
 */
export const tabelleSumme: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Summe in einer Tabelle',
    ursache:
      'Die Teile ergeben zusammen nicht die Zahl in der Summe: die Zeile „Summe“, die Bezirksregion über ihren Planungsräumen oder die Spalte „insgesamt“. Oder ein Teil ist größer als das Ganze (ZAHL-03).',
    abhilfe:
      'Prüfen Sie die Zahlen an der Quelle. Sind sie gerundet oder absichtlich unvollständig, beantworten Sie den Befund.',
    beispiel: {
      vorher: "- ['09200715', '120']\n- ['09200716', '80']\n- ['Summe', '210']",
      nachher: "- ['09200715', '120']\n- ['09200716', '80']\n- ['Summe', '200']",
    },
  },
  check: (context) => {
    const { profil, raeume, tabellen } = context
    const region = profil && raeume.lor2021.get(profil.data.raum)
    if (!region) return
    for (const tabelle of tabellen) {
      const raumOfZeile = raeumeOfZeilen(tabelle, raeume.lor2021, region)
      checkSummenzeilen(tabelle, raumOfZeile, region, context)
      checkSummenspalte(tabelle, context)
      checkEbenen(tabelle, raumOfZeile, context)
    }
  },
}

interface Summenzeile {
  readonly summe: number
  readonly teile: readonly number[]
}

function checkSummenzeilen(
  tabelle: BelegteTabelle,
  raumOfZeile: readonly (Raum | undefined)[],
  region: Raum,
  { raeume, report }: ProfilContext,
): void {
  const { spalten, zeilen } = tabelle
  const plr = raeume.lor2021.innerhalb(region.id, 'planungsraum')
  const summen = [...namedSummen(tabelle, raumOfZeile), ...regionSumme(raumOfZeile, region, plr)]
  for (const { summe, teile } of summen)
    for (const [spalte, each] of spalten.entries()) {
      if (!isAnzahl(each, zeilen, spalte)) continue
      const ist = zahlOf(zeilen[summe]?.[spalte])
      const parts = teile.map((zeile) => zahlOf(zeilen[zeile]?.[spalte]))
      if (!ist || parts.length < 2 || parts.includes(undefined)) continue
      const soll = parts.reduce((sum, part) => sum + (part?.wert ?? 0), 0)
      if (soll !== ist.wert)
        reportZelle(report, tabelle, [summe, spalte], {
          message: `Die Summe stimmt nicht: ${formatZahl(ist.wert)} statt ${formatZahl(soll)}.`,
          hint: 'Prüfen Sie die Summe und ihre Teile in dieser Spalte an der Quelle.',
        })
    }
}

/** The last row, if the element says so, and rows named „Summe“ or „insgesamt“. */
function namedSummen(
  { element, zeilen, spalten }: BelegteTabelle,
  raumOfZeile: readonly (Raum | undefined)[],
): readonly Summenzeile[] {
  const head = spalten.findIndex(({ isZahl }) => !isZahl)
  const isNamed = (zeile: number): boolean =>
    head >= 0 && /^(?:Summe|Gesamt|Insgesamt|Zusammen)(?!\p{L})/iu.test(zeilen[zeile]?.[head] ?? '')
  const summen = [...zeilen.keys()].filter(
    (zeile) => isNamed(zeile) || (element.summenzeile === true && zeile === zeilen.length - 1),
  )
  return summen.map((summe, index) => {
    const first = (summen[index - 1] ?? -1) + 1
    const rows = [...zeilen.keys()].slice(first, summe)
    // Rows for the region or the Bezirk below their parts are sums themselves.
    const levels = rows.map((zeile) => raumOfZeile[zeile]?.ebene)
    const lowest = ebenen.find((ebene) => levels.includes(ebene))
    return {
      summe,
      teile: rows.filter((zeile) => {
        const level = raumOfZeile[zeile]?.ebene
        return level === undefined || level === lowest
      }),
    }
  })
}

/** The row of the region, if the table has all its Planungsräume. */
function regionSumme(
  raumOfZeile: readonly (Raum | undefined)[],
  region: Raum,
  plr: readonly Raum[],
): readonly Summenzeile[] {
  const summe = raumOfZeile.findIndex((raum) => raum?.id === region.id)
  const teile = plr.map(({ id }) => raumOfZeile.findIndex((raum) => raum?.id === id))
  const isOnce = plr.every(({ id }) => raumOfZeile.filter((raum) => raum?.id === id).length === 1)
  return summe < 0 || plr.length < 2 || !isOnce ? [] : [{ summe, teile }]
}

/** A column named as sum: by the element, or by its head if most rows agree. */
function checkSummenspalte(tabelle: BelegteTabelle, { report }: ProfilContext): void {
  const { element, spalten, zeilen } = tabelle
  const declared = spalten.findIndex(({ id }) => id === element.summenspalte)
  const named = spalten.findIndex(
    (spalte, index) =>
      isAnzahl(spalte, zeilen, index) &&
      /^(?:Summe|Gesamt|Insgesamt|Zusammen)(?!\p{L})/iu.test(spalte.titel),
  )
  const summe = declared >= 0 ? declared : named
  if (summe < 0) return
  const parts = spalten.flatMap((spalte, index) =>
    index !== summe && isAnzahl(spalte, zeilen, index) && !isVeraenderung(spalte) ? [index] : [],
  )
  if (parts.length < 2) return
  const checked = zeilen.flatMap((zellen, zeile) => {
    const ist = zahlOf(zellen[summe])
    const zahlen = parts.map((index) => zahlOf(zellen[index]))
    if (!ist || zahlen.includes(undefined)) return []
    const soll = zahlen.reduce((sum, zahl) => sum + (zahl?.wert ?? 0), 0)
    return [{ zeile, ist: ist.wert, soll }]
  })
  const wrong = checked.filter(({ ist, soll }) => ist !== soll)
  if (declared < 0 && wrong.length * 2 >= checked.length) return
  for (const { zeile, ist, soll } of wrong)
    reportZelle(report, tabelle, [zeile, summe], {
      message: `Die Summe dieser Zeile stimmt nicht: ${formatZahl(ist)} statt ${formatZahl(soll)}.`,
      hint: 'Prüfen Sie die Zahlen der Zeile an der Quelle.',
    })
}

/** A part is never more than the whole: region and Bezirk, Bezirk and Berlin. */
function checkEbenen(
  tabelle: BelegteTabelle,
  raumOfZeile: readonly (Raum | undefined)[],
  { raeume, report }: ProfilContext,
): void {
  const { spalten, zeilen } = tabelle
  for (const [spalte, each] of spalten.entries()) {
    if (!isAnzahl(each, zeilen, spalte) || isVeraenderung(each)) continue
    for (const [zeile, raum] of raumOfZeile.entries()) {
      const teil = zahlOf(zeilen[zeile]?.[spalte])
      if (!raum || !teil || raum.ebene === 'planungsraum') continue
      const whole = raumOfZeile.findIndex(
        (other) =>
          other &&
          ebenen.indexOf(other.ebene) > ebenen.indexOf(raum.ebene) &&
          raeume.lor2021.ueber(raum.id, other.ebene)?.id === other.id,
      )
      const ganzes = zahlOf(zeilen[whole]?.[spalte])
      if (!ganzes || teil.wert <= ganzes.wert) continue
      reportZelle(report, tabelle, [zeile, spalte], {
        message: `${raum.name} hat mit ${formatZahl(teil.wert)} mehr als ${raumOfZeile[whole]?.name ?? ''} mit ${formatZahl(ganzes.wert)}.`,
        hint: 'Prüfen Sie beide Zahlen an der Quelle; vielleicht sind Zeilen vertauscht.',
      })
    }
  }
}
