import type { Regel } from '../rule.ts'
import { raeumeOfZeilen, reportZelle } from '../tabellenwerte.ts'

/**
 * In einer eigenen Tabelle steht der Schlüssel eines Planungsraums, der nicht zur Bezirksregion
 * gehört. So stand 07070706 in einer Tabelle für Tempelhof (LOR-01).
 */
export const tabelleFremderRaum: Regel = {
  stufen: { speichern: 'warning', abstimmung: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Fremder Planungsraum in einer Tabelle',
    ursache:
      'Die Tabelle nennt einen Planungsraum, der zu einer anderen Bezirksregion gehört. Meist ist eine Ziffer des Schlüssels falsch (LOR-01).',
    abhilfe:
      'Korrigieren Sie den Schlüssel. Ist der Raum zum Vergleich gemeint, nennen Sie ihn im Element unter „vergleich“.',
    beispiel: { vorher: "- ['09200613', '120']", nachher: "- ['09200713', '120']" },
  },
  check: ({ profil, raeume, tabellen, report }) => {
    const region = profil && raeume.lor2021.get(profil.data.raum)
    if (!region) return
    for (const tabelle of tabellen) {
      const spalte = tabelle.spalten.findIndex(({ art }) => art === 'raum')
      const vergleich = tabelle.element.vergleich ?? []
      for (const [zeile, raum] of raeumeOfZeilen(tabelle, raeume.lor2021, region).entries()) {
        if (raum?.ebene !== 'planungsraum') continue
        const home = raeume.lor2021.ueber(raum.id, 'bezirksregion')
        if (!home || home.id === region.id) continue
        if (vergleich.includes(raum.id) || vergleich.includes(home.id)) continue
        reportZelle(report, tabelle, [zeile, spalte], {
          message: `${raum.id} (${raum.name}) gehört zur Bezirksregion ${home.name}, nicht zu ${region.name}.`,
          hint: `Korrigieren Sie den Schlüssel; ist der Raum zum Vergleich gemeint, ergänzen Sie im Element „vergleich: ["${raum.id}"]“.`,
        })
      }
    }
  },
}
