import { gremienOf } from '../model/gremien.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { Dokument } from '../model/dokument.ts'
import { formatDatumLang } from '../wording/date.ts'
import { anlagen, ausfuellen, auswirkungen, teil, toGegenstand, verfahren } from './ba-vorlage.ts'
import type { Sitzung } from './sitzung-dokument.ts'
import type { Vorlage } from './tagesordnung.ts'

/**
 * Draft of the paper by which the Bezirksamt tells the BVV what it has decided: „Vorlage – zur
 * Kenntnisnahme –“, in the parts in which the districts' papers come.
 */
export function toKenntnisnahme(
  { datum, bezirk, gremium }: Sitzung,
  vorlagen: readonly Vorlage[],
): Dokument {
  const when =
    gremium.status === 'zur_kenntnis_bvv'
      ? `zur Sitzung am ${formatDatumLang(datum)}`
      : 'ohne Termin'
  return {
    titel: 'Vorlage – zur Kenntnisnahme –',
    untertitel: `Entwurf ${when}: Bezirksamt ${bezirk.name} von Berlin an die Bezirksverordnetenversammlung`,
    bloecke: [
      { art: 'absatz', text: `Drucksache Nr.: ${ausfuellen('Nummer')}` },
      ...teil('1. Gegenstand der Vorlage', [`${toGegenstand(vorlagen)}.`]),
      ...teil('2. Berichterstatter*in', [ausfuellen('zuständiges Mitglied des Bezirksamts')]),
      ...teil('3. Wir bitten, zur Kenntnis zu nehmen', [
        ...vorlagen.map((vorlage) => describeBeschluss(bezirk, vorlage)),
        ausfuellen('wesentliche Ergebnisse'),
      ]),
      ...verfahren(bezirk, vorlagen),
      ...auswirkungen('4'),
      ...anlagen(vorlagen),
    ],
  }
}

/** What the Bezirksamt has decided, if it has. */
function describeBeschluss(bezirk: BezirkDatei, { name, gremien, ausgabe }: Vorlage): string {
  const bezirksamt = gremienOf(bezirk).find(({ status }) => status === 'beschlossen_bezirksamt')
  const decided = gremien.find((each) => each.name === bezirksamt?.name)?.beschluss
  if (!decided)
    return `Das Bezirksamt hat in seiner Sitzung am ${ausfuellen('Datum, noch kein Beschluss festgehalten')} das Bezirksregionenprofil ${name}, Ausgabe ${ausgabe}, beschlossen.`
  const number = decided.nummer === null ? '' : ` (Beschluss Nr. ${decided.nummer})`
  return `Das Bezirksamt hat in seiner Sitzung am ${formatDatumLang(decided.datum)}${number} das Bezirksregionenprofil ${name}, Ausgabe ${ausgabe}, beschlossen.`
}
