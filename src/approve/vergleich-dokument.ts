import type { Block, Dokument, Wortteil } from '../model/dokument.ts'
import { tabelle } from '../model/dokument.ts'
import { formatDatum } from '../wording/date.ts'
import { aenderungsworte } from './aenderung.ts'
import { auslassung, condense } from './condense.ts'
import type { Abschnittsvergleich, Vergleichsergebnis } from './compare-modelle.ts'
import type { Modell } from './modell.ts'
import { nameAbschnitt } from './name-abschnitt.ts'

/** What the two Fassungen are called: „Ausgabe 2025, Version 1.0.0“. */
export function describeModell({ ausgabe, version, datenstand }: Modell): string {
  return `Ausgabe ${ausgabe}, Version ${version}, Datenstand ${formatDatum(datenstand)}`
}

/** A comparison to be read by people who know nothing of files. */
export function toVergleichDokument(
  alt: Modell,
  neu: Modell,
  ergebnis: Vergleichsergebnis,
): Dokument {
  const { abschnitte, massnahmen } = ergebnis
  return {
    titel: `Änderungen im Bezirksregionenprofil ${neu.name}`,
    untertitel: `von: ${describeModell(alt)} – zu: ${describeModell(neu)}`,
    bloecke: [
      ...(abschnitte.length === 0
        ? ([{ art: 'absatz', text: 'Beide Fassungen sagen und zeigen dasselbe.' }] as const)
        : [...toUebersicht(abschnitte), legende]),
      ...toAbschnittsbloecke(abschnitte),
      ...tabelle(
        'Verbleib der Maßnahmen',
        ['Nr.', 'Maßnahme', 'Verbleib', 'Status vorher', 'Status jetzt'],
        massnahmen.map(({ id, titel, verbleib, alt: before, neu: now }) => [
          id,
          titel,
          verbleib,
          before ?? '',
          now ?? '',
        ]),
      ),
    ],
  }
}

/** How a comparison is read, shown as one. */
export const legende: Block = {
  art: 'wortvergleich',
  stelle: 'So ist zu lesen',
  teile: [
    { art: 'gleich', text: 'Was neu ist, steht ' },
    { art: 'neu', text: 'unterstrichen' },
    { art: 'gleich', text: ', was wegfällt, ' },
    { art: 'weg', text: 'durchgestrichen' },
    { art: 'gleich', text: `. ${auslassung} steht für Absätze, die gleich geblieben sind.` },
  ],
}

const artworte: Readonly<Record<Abschnittsvergleich['art'], string>> = {
  neu: 'neu',
  entfallen: 'entfallen',
  verschoben: 'verschoben',
  geaendert: 'geändert',
}

export function toUebersicht(abschnitte: readonly Abschnittsvergleich[]): readonly Block[] {
  return tabelle(
    'Geänderte Abschnitte',
    ['Abschnitt', 'was', 'Art der Änderung', 'Texte', 'Zahlen'],
    abschnitte.map((each) => [
      nameAbschnitt(each.nr, each.titel),
      each.frueher === null ? artworte[each.art] : `verschoben, früher ${each.frueher}`,
      aenderungsworte[each.aenderung],
      `${each.texte.length}`,
      `${each.zahlen.length}`,
    ]),
    [3, 4],
  )
}

/** Wording as redline, figures old and new, per Abschnitt; its head has this level. */
export function toAbschnittsbloecke(
  abschnitte: readonly Abschnittsvergleich[],
  ebene: 2 | 4 = 2,
): readonly Block[] {
  return abschnitte.flatMap((each): Block[] => {
    const where = each.frueher === null ? artworte[each.art] : `verschoben, früher ${each.frueher}`
    return [
      { art: 'ueberschrift', ebene, text: `${nameAbschnitt(each.nr, each.titel)} (${where})` },
      ...each.texte.map(({ element, stelle, teile }) => ({
        art: 'wortvergleich' as const,
        stelle: element === stelle || element === '' ? stelle : `${element}, ${stelle}`,
        teile: condense(teile).map(withoutMarks),
      })),
      ...tabelle(
        'Zahlen und Angaben',
        ['Tabelle oder Abbildung', 'Zeile', 'Spalte', 'vorher', 'jetzt', 'Grund'],
        each.zahlen.map(({ element, zeile, spalte, alt, neu, grund }) => [
          element,
          zeile,
          spalte,
          alt ?? '',
          neu ?? '',
          grund,
        ]),
      ),
    ]
  })
}

/** Without the signs of Markdown that mark bold text and lists, unless they are what has changed. */
function withoutMarks({ art, text }: Wortteil): Wortteil {
  const plain = text.replaceAll('**', '').replaceAll(/^- /gm, '– ')
  return { art, text: plain === '' ? text : plain }
}
