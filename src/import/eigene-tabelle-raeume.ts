import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { EinspielungDatei } from '../generated/source-types.ts'
import { erwarteteRaeume } from '../model/erwartete-raeume.ts'
import type { Gebietsstand, Raum } from '../model/raum.ts'
import { toBefund } from './befund.ts'
import type { Umgebung } from './einspielung.ts'
import { ebenenworte, explainUnbekannt, findFehlende } from './raumschluessel.ts'
import type { Tabelle } from './tabelle.ts'

/** Every key is a Raum of the level, once; within a Bezirk none is missing. */
export function checkRaeume(
  tabelle: Tabelle,
  { schluesselspalte, ebene }: EinspielungDatei,
  at: { stand: string; gebietsstand: Gebietsstand; umgebung: Umgebung },
): { erwartet: readonly Raum[]; befunde: Diagnostic[] } {
  const { stand, gebietsstand, umgebung } = at
  const liste = umgebung.raumliste(gebietsstand)
  const index = tabelle.kopf.indexOf(schluesselspalte)
  const lineOf = new Map<string, number>()
  const befunde: Diagnostic[] = []
  for (const { zellen, zeile } of tabelle.zeilen) {
    const id = (zellen[index] ?? '').trim()
    const before = lineOf.get(id)
    const raum = liste.get(id)
    const report = (satz: { code: string; message: string; hint: string }): void => {
      const range = tabelle.locate(zeile, schluesselspalte)
      befunde.push(toBefund({ ...satz, file: tabelle.datei, range, path: id }))
    }
    if (before !== undefined)
      report({
        code: 'raum-doppelt',
        message: `Der Raum ${id} steht schon in Zeile ${before}.`,
        hint: 'Eine der beiden Zeilen löschen.',
      })
    else if (!raum) report(explainUnbekannt(id, { stand, gebietsstand }, umgebung))
    else if (raum.ebene !== ebene)
      report({
        code: 'ebene-falsch',
        message: `${id} ist ${ebenenworte[raum.ebene].ein}, erwartet wird ${ebenenworte[ebene].ein}.`,
        hint: 'Die Zeile löschen oder die Ebene in der Zuordnung berichtigen.',
      })
    lineOf.set(id, zeile)
  }
  for (const { id, name } of findFehlende(liste, { ebene, stand }, new Set(lineOf.keys())))
    befunde.push(
      toBefund({
        code: 'raum-fehlt',
        message: `${ebenenworte[ebene].der} ${id} ${name} fehlt, andere des Bezirks sind da.`,
        hint: 'Die Zeile ergänzen; ist die Zahl nicht bekannt, mit einem Fehlzeichen.',
        file: tabelle.datei,
        path: id,
      }),
    )
  return { erwartet: erwarteteRaeume(liste, ebene, stand), befunde }
}
