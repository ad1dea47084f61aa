import type { BelegteTabelle } from '../../model/belege.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { reportTabelle, reportZelle } from '../tabellenwerte.ts'
import { reportText } from '../texte/report-text.ts'
import { findAll } from '../texte/find-all.ts'

/**
 * Zahlen nach den LOR 2006 (447 Planungsräume) und den LOR 2021 (542) stehen nie in einer Tabelle:
 * gleiche Namen haben andere Grenzen. Schlüssel der LOR 2006 gehören in kein Profil mehr (LOR-03).
 */
export const lorGemischt: Regel = {
  stufen: { speichern: 'warning', abstimmung: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'LOR 2006 und LOR 2021 gemischt',
    ursache:
      'Seit 2021 hat Berlin 542 statt 447 Planungsräume; viele tragen denselben Namen und haben andere Grenzen. Zahlen nach beiden lassen sich weder vergleichen noch addieren (LOR-03).',
    abhilfe:
      'Besorgen Sie die Zahlen nach den LOR 2021, oder zeigen Sie sie in einer eigenen Tabelle ohne Räume der LOR 2021. Für Bezirksregionen rechnet bzrp die Bevölkerung um.',
    beispiel: {
      vorher: "- ['09020701', '1250']\n- ['09200716', '980']",
      nachher: "- ['09200715', '1310']\n- ['09200716', '980']",
    },
  },
  check: (context) => {
    for (const tabelle of context.tabellen) {
      checkQuellen(tabelle, context)
      checkZellen(tabelle, context)
    }
    const { texte, raeume, report } = context
    for (const stelle of texte) {
      if (stelle.art === 'zelle') continue
      for (const { 0: key, index } of findAll(stelle.text, /(?<![\d.,/-])0\d{7}(?![\d.,/-]*\d)/g)) {
        const finding = explain(key, raeume)
        if (finding) reportText(report, stelle, { start: index, end: index + key.length }, finding)
      }
    }
  },
}

/** A source of the one vintage, Räume or sources of the other. */
function checkQuellen(tabelle: BelegteTabelle, { profil, raeume, report }: ProfilContext): void {
  const systeme = tabelle.element.quellen.flatMap(
    (id) => profil?.data.quellen?.find((quelle) => quelle.id === id)?.raumsystem ?? [],
  )
  if (!systeme.includes('LOR 2006')) return
  const keys = tabelle.zeilen.flat().filter((zelle) => /^0\d{5}(?:\d\d)?$/.test(zelle.trim()))
  const hasNew = keys.some((key) => raeume.lor2021.get(key.trim()))
  if (systeme.includes('LOR 2021') || hasNew)
    reportTabelle(report, tabelle, {
      message: 'Die Tabelle mischt Zahlen nach den LOR 2006 und den LOR 2021.',
      hint: 'Besorgen Sie die Zahlen nach den LOR 2021, oder teilen Sie die Tabelle.',
    })
}

/** Keys in columns that are not said to hold Räume; those of Räume are looked at already. */
function checkZellen(tabelle: BelegteTabelle, { raeume, report }: ProfilContext): void {
  for (const [zeile, zellen] of tabelle.zeilen.entries())
    for (const [spalte, zelle] of zellen.entries()) {
      if (tabelle.spalten[spalte]?.art === 'raum' || !/^0\d{7}$/.test(zelle.trim())) continue
      const finding = explain(zelle.trim(), raeume)
      if (finding) reportZelle(report, tabelle, [zeile, spalte], finding)
    }
}

function explain(
  key: string,
  { lor2021, lor2006 }: ProfilContext['raeume'],
): RuleFinding | undefined {
  const frueher = lor2006.get(key)
  if (!frueher || lor2021.get(key)) return undefined
  return {
    message: `${key} (${frueher.name}) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021.`,
    hint: 'Nehmen Sie Schlüssel und Zahl nach den LOR 2021; die Liste steht in katalog/lor/lor-2021.csv.',
  }
}
