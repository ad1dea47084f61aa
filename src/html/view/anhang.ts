import type { Darstellung, Quellenangabe } from '../../model/darstellung.ts'
import type { Profilinhalt } from '../../model/inhalt.ts'
import { formatStaende } from '../../wording/date.ts'
import { groupByHerkunft } from '../../wording/source-line.ts'
import { isAllowedLink } from '../link.ts'
import type { Nummerierung } from '../numbering.ts'
import { titelOfAenderungen, viewAenderungen } from './aenderungen.ts'
import { hasAbstimmung, viewAbstimmung } from './abstimmung.ts'
import type { AbstimmungView } from './abstimmung.ts'
import { viewImpressum } from './impressum.ts'
import type { ImpressumView, Werkzeug } from './impressum.ts'
import { listZeichen, statusOf, tablesOf } from './zeichen.ts'
import type { ZeichenView } from './zeichen.ts'

/** The parts after the last chapter; null for what would be empty. */
export interface AnhangView {
  readonly quellen: readonly QuelleView[] | null
  readonly zeichen: readonly ZeichenView[] | null
  readonly glossar: readonly { readonly begriff: string; readonly erklaerung: string }[] | null
  /** Drafts only, once somebody has decided. */
  readonly abstimmung: readonly AbstimmungView[] | null
  /** Where there is an older edition. */
  readonly aenderungen: {
    readonly titel: string
    readonly zeilen: readonly AbstimmungView[]
  } | null
  readonly impressum: ImpressumView
}

export interface QuelleView {
  readonly anker: string | null
  readonly titel: string
  readonly herausgeber: string
  readonly stand: string
  /** „Lizenz: CC BY 3.0 DE. Namensnennung: Amt für Statistik“ */
  readonly rechte: string
  readonly url: string | null
}

/** Titles and anchors of the parts that are there. */
export function anhangOf(inhalt: Profilinhalt): readonly { anker: string; titel: string }[] {
  const aenderungen = titelOfAenderungen(inhalt)
  return [
    ...(inhalt.quellen.length > 0 ? [{ anker: 'quellen', titel: 'Quellen' }] : []),
    ...(usedZeichen(inhalt).length > 0 ? [{ anker: 'zeichen', titel: 'Zeichenerklärung' }] : []),
    ...(inhalt.glossar.length > 0 ? [{ anker: 'glossar', titel: 'Glossar' }] : []),
    ...(hasAbstimmung(inhalt) ? [{ anker: 'abstimmung', titel: 'Stand der Abstimmung' }] : []),
    ...(aenderungen === null ? [] : [{ anker: 'aenderungen', titel: aenderungen }]),
    { anker: 'impressum', titel: 'Impressum' },
  ]
}

export function viewAnhang(
  inhalt: Profilinhalt,
  nummerierung: Nummerierung,
  werkzeug: Werkzeug,
): AnhangView {
  const zeichen = usedZeichen(inhalt)
  const aenderungen = titelOfAenderungen(inhalt)
  return {
    quellen: inhalt.quellen.length > 0 ? viewQuellen(inhalt.quellen, nummerierung) : null,
    zeichen: zeichen.length > 0 ? zeichen : null,
    glossar:
      inhalt.glossar.length > 0
        ? inhalt.glossar.map(({ begriff, abkuerzung, erklaerung }) => ({
            begriff: abkuerzung ? `${begriff} (${abkuerzung})` : begriff,
            erklaerung,
          }))
        : null,
    abstimmung: hasAbstimmung(inhalt) ? viewAbstimmung(inhalt) : null,
    aenderungen:
      aenderungen === null ? null : { titel: aenderungen, zeilen: viewAenderungen(inhalt) },
    impressum: viewImpressum(inhalt, werkzeug),
  }
}

function viewQuellen(
  quellen: readonly Quellenangabe[],
  nummerierung: Nummerierung,
): readonly QuelleView[] {
  return groupByHerkunft(quellen).map(({ herkunft, staende }) => ({
    anker: nummerierung.ankerOfQuelle(herkunft.id),
    titel: herkunft.titel,
    herausgeber: herkunft.herausgeber,
    stand: formatStaende(staende),
    rechte: [
      ...(herkunft.lizenz === '' ? [] : [`Lizenz: ${herkunft.lizenz}`]),
      ...(herkunft.namensnennung === null ? [] : [`Namensnennung: ${herkunft.namensnennung}`]),
    ].join('. '),
    url: herkunft.url !== null && isAllowedLink(herkunft.url, new Set()) ? herkunft.url : null,
  }))
}

function usedZeichen(inhalt: Profilinhalt): readonly ZeichenView[] {
  return listZeichen(allDarstellungen(inhalt).flatMap(tablesOf).flatMap(statusOf))
}

function allDarstellungen({ ueberblick, teile }: Profilinhalt): readonly Darstellung[] {
  const kapitel = teile.flatMap((teil) => teil.kapitel)
  return [
    ...ueberblick,
    ...kapitel.flatMap(({ darstellungen, abschnitte }) => [
      ...darstellungen,
      ...abschnitte.flatMap((abschnitt) => abschnitt.darstellungen),
    ]),
  ]
}
