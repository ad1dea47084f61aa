import { closest } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { GliederungDatei } from '../../generated/source-types.ts'
import { isWithin } from '../../model/kapitelnummer.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/**
 * Texte und Beiträge gehören zu einem Kapitel oder Abschnitt der Gliederung. Einen Abschnitt, den
 * es dort nicht gibt, darf eine Analyse mit Titel hinzufügen, aber nur in ihrem Kapitel.
 */
export const kapitelUnbekannt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Unbekanntes Kapitel',
    ursache: 'Der Text gehört zu einem Kapitel, das die Gliederung nicht hat, und stünde nirgends.',
    abhilfe:
      'Nehmen Sie die Nummer aus der Gliederung. Einen neuen Abschnitt fügt eine Datei in analyse/ hinzu, mit Nummer und Titel.',
    beispiel: { vorher: "kapitel: '8.11'", nachher: "kapitel: '8.1.1'" },
  },
  check: (context) => {
    const { gliederung, analyse, fachplanung, report } = context
    if (!gliederung) return
    const titles = titlesOf(gliederung)
    const check = (source: YamlSource, path: DataPath, nr: string): void => {
      if (!titles.has(nr)) report(source, path, 'value', unknown(nr, titles, gliederung))
    }
    for (const { source, data } of analyse) {
      check(source, ['kapitel'], data.kapitel)
      for (const [index, { nr, titel }] of (data.abschnitte ?? []).entries()) {
        if (titles.has(nr)) continue
        const path = ['abschnitte', index, 'nr']
        if (titel === undefined) report(source, path, 'value', untitled(nr, titles, gliederung))
        else if (titles.has(data.kapitel) && !isWithin(nr, data.kapitel))
          report(source, path, 'value', {
            message: `Der Abschnitt ${nr} gehört nicht zu Kapitel ${data.kapitel} dieser Datei.`,
            hint: `Seine Nummer beginnt mit ${data.kapitel}., oder er steht in der Datei seines Kapitels.`,
          })
      }
    }
    addOwn(titles, context)
    for (const { source, data } of fachplanung)
      for (const [index, { kapitel }] of data.beitraege.entries())
        check(source, ['beitraege', index, 'kapitel'], kapitel)
  },
}

function titlesOf({ teile }: GliederungDatei): Map<string, string> {
  return new Map(
    teile.flatMap(({ kapitel }) =>
      kapitel.flatMap(({ nr, titel, abschnitte = [] }) => [
        [nr, titel] as const,
        ...abschnitte.map((abschnitt) => [abschnitt.nr, abschnitt.titel] as const),
      ]),
    ),
  )
}

function addOwn(titles: Map<string, string>, { analyse }: ProfilContext): void {
  for (const { nr, titel } of analyse.flatMap(({ data }) => data.abschnitte ?? []))
    if (titel !== undefined) titles.set(nr, titel)
}

function untitled(
  nr: string,
  titles: ReadonlyMap<string, string>,
  gliederung: GliederungDatei,
): RuleFinding {
  const { message, hint } = unknown(nr, titles, gliederung)
  return { message, hint: `${hint} Einem neuen Abschnitt geben Sie einen „titel“.` }
}

function unknown(
  nr: string,
  titles: ReadonlyMap<string, string>,
  { titel }: GliederungDatei,
): RuleFinding {
  const meant = closest(nr, titles.keys())
  const kapitel = kapitelOf(nr)
  const near = [...titles.keys()].filter((known) =>
    titles.has(kapitel) ? isWithin(known, kapitel) : known === kapitelOf(known),
  )
  return {
    message: `Das Kapitel ${nr} gibt es in der Gliederung „${titel}“ nicht.`,
    hint:
      meant === undefined
        ? `Vorgesehen sind: ${near.join(', ')}.`
        : `Meinten Sie ${meant} (${titles.get(meant) ?? ''})?`,
  }
}

/** 8 of 8.1.1, II.3 of II.3.2. */
function kapitelOf(nr: string): string {
  return /^(?:II\.)?\d+/.exec(nr)?.[0] ?? nr
}
