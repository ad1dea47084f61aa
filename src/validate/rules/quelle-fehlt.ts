import type { DataPath } from '../../diagnostics/data-path.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel } from '../rule.ts'

/**
 * Jede Tabelle, jedes Bild und jeder Text mit Zahlen nennt seine Quelle; „k. A.“ ist keine
 * (QUE-01). Jede Quelle hat ihren eigenen Stand, ohne sie ist die Zahl nicht nachprüfbar.
 */
export const quelleFehlt: Regel = {
  stufen: { speichern: 'note', abstimmung: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Quelle fehlt',
    ursache:
      'Eine Tabelle, ein Bild oder ein Text mit Zahlen nennt keine Quelle, oder die Quelle nennt keinen Herausgeber. Ohne Quelle und Stand lässt sich keine Zahl nachprüfen (QUE-01).',
    abhilfe:
      'Beschreiben Sie die Quelle in profil.yaml mit Titel, Herausgeber, Stand und Lizenz, und nennen Sie hier ihre Kennung.',
    beispiel: {
      vorher: 'titel: Kleingärten\nquellen: []',
      nachher: 'titel: Kleingärten\nquellen: [sga-2025]',
    },
  },
  check: (context) => {
    const { profil, report } = context
    for (const { source, path, was } of missingIn(context))
      report(source, path, 'key', {
        message: `${was} keine Quelle.`,
        hint: 'Ergänzen Sie „quellen: […]“ mit einer Kennung aus profil.yaml.',
      })
    for (const [index, { titel, herausgeber }] of (profil?.data.quellen ?? []).entries())
      for (const [field, text] of Object.entries({ titel, herausgeber }))
        if (profil && isNoAnswer(text))
          report(profil.source, ['quellen', index, field], 'value', {
            message: `„${text}“ ist keine Quellenangabe.`,
            hint: 'Nennen Sie die Stelle, von der die Angabe stammt.',
          })
    for (const { source, path, element } of eigeneElemente(context.analyse))
      if (element.art === 'bild' && isNoAnswer(element.rechte))
        report(source, [...path, 'rechte'], 'value', {
          message: `„${element.rechte}“ sagt nicht, wer die Rechte am Bild hat.`,
          hint: 'Nennen Sie die Stelle oder Person, die das Bild gemacht hat, und die Lizenz.',
        })
  },
}

interface Luecke {
  readonly source: ProfilContext['analyse'][number]['source']
  readonly path: DataPath
  /** Begins the sentence: „Diese Tabelle nennt“. */
  readonly was: string
}

function missingIn({ analyse, fachplanung }: ProfilContext): Luecke[] {
  return [
    ...eigeneElemente(analyse).flatMap(({ source, path, element }): Luecke[] => {
      if (!('quellen' in element) && element.art !== 'bild' && element.art !== 'text') return []
      const named = 'quellen' in element && element.quellen.length > 0
      if (named) return []
      if (element.art === 'tabelle')
        return [{ source, path: [...path, 'quellen'], was: 'Diese Tabelle nennt' }]
      if (element.art === 'diagramm')
        return [{ source, path: [...path, 'quellen'], was: 'Dieses Diagramm nennt' }]
      if (element.art === 'text' || element.art === 'hinweis')
        return holdsFigures(element.text)
          ? [{ source, path: [...path, 'id'], was: 'Dieser Text nennt Zahlen, aber' }]
          : []
      return []
    }),
    ...fachplanung.flatMap(({ source, data }) =>
      data.beitraege.flatMap((beitrag, index): Luecke[] => {
        const { ist_stand = '', veraenderung = '', bewertung = '', quellen = [] } = beitrag
        if (quellen.length > 0 || !holdsFigures(`${ist_stand} ${veraenderung} ${bewertung}`))
          return []
        return [{ source, path: ['beitraege', index], was: 'Dieser Beitrag nennt Zahlen, aber' }]
      }),
    ),
  ]
}

/** Percentages and larger numbers typed by hand; years, days and marks have no need of a source. */
function holdsFigures(text: string): boolean {
  return /\d(?:[.,]\d+)?\s?(?:%|Prozent|m²|Euro|€)|(?<![\d.])\d{1,3}\.\d{3}(?!\d)/.test(text)
}

function isNoAnswer(text: string): boolean {
  return /^\s*(?:k\.? ?A\.?|keine Angaben?|unbekannt|unklar|n\.? ?n\.?|[-–?.…]+)\s*$/i.test(text)
}
