import type { DatenContext, Datenregel } from '../datenregel.ts'
import { eigeneElemente, gliederungsorte, indikatorenOf } from '../elemente.ts'

/**
 * Aus jedem auffälligen Indikator folgt ein Bedarf, oder ein Grund, warum nicht. Auffällig ist, was
 * ungünstiger ist als im Bezirk und in Berlin und sich verschlechtert hat; gefragt wird nach den
 * Indikatoren, die das Profil zeigt, sobald es Bedarfe nennt.
 */
export const fadenIndikator: Datenregel = {
  stufen: { abstimmung: 'warning', freigabe: 'error' },
  erklaerung: {
    titel: 'Auffälliger Indikator ohne Bedarf',
    ursache:
      'Der Wert der Region ist ungünstiger als der des Bezirks und der Berlins und hat sich verschlechtert, aber kein Bedarf nennt ihn unter begruendung_indikatoren. Die Analyse hätte dann keine Folge.',
    abhilfe:
      'Nennen Sie den Indikator bei einem Bedarf, oder schreiben Sie unter indikatoren_ohne_bedarf, warum keiner daraus folgt; der Grund steht dann im Profil.',
    beispiel: {
      vorher: 'bedarfe:\n  - {id: B-01, titel: Ausbildung, begruendung_indikatoren: []}',
      nachher: 'bedarfe:\n  - {id: B-01, titel: Ausbildung, begruendung_indikatoren: [D3]}',
    },
  },
  check: (context) => {
    const { perspektiven, auskunft, raum, datenstand, report } = context
    const bedarfe = perspektiven?.data.bedarfe ?? []
    if (!perspektiven || bedarfe.length === 0) return
    const answered = new Set([
      ...bedarfe.flatMap((bedarf) => bedarf.begruendung_indikatoren ?? []),
      ...(perspektiven.data.indikatoren_ohne_bedarf ?? []).map(({ indikator }) => indikator),
    ])
    for (const id of shownIndikatoren(context)) {
      const stand = auskunft.indikatoren.has(id) ? auskunft.standBis(id, datenstand) : null
      if (stand === null || answered.has(id)) continue
      const { auffaellig, indikator } = auskunft.vergleich(id, raum.id, stand)
      if (auffaellig === true)
        report(perspektiven.source, ['bedarfe'], 'key', {
          message: `„${indikator.kurz}“ (${id}) ist auffällig, aber kein Bedarf nennt den Indikator.`,
          hint: `Ergänzen Sie bei einem Bedarf „begruendung_indikatoren: [${id}]“, oder begründen Sie es unter „indikatoren_ohne_bedarf“.`,
        })
    }
  },
}

/** Every Indikator that an element of the outline or of the profile shows, once. */
function shownIndikatoren({ gliederung, analyse }: DatenContext): readonly string[] {
  const gone = new Set(analyse.flatMap(({ data }) => data.streichen ?? []))
  const elemente = [
    ...(gliederung ? gliederungsorte(gliederung) : [])
      .flatMap((ort) => ort.elemente)
      .filter(({ id }) => !gone.has(id)),
    ...eigeneElemente(analyse).map(({ element }) => element),
  ]
  return [
    ...new Set(elemente.flatMap((element) => indikatorenOf(element).map(({ code }) => code))),
  ].sort()
}
