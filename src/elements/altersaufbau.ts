import type { AltersaufbauElement } from '../generated/source-types.ts'
import type { Darstellung, Quellenangabe, Tabelle, Zelle } from '../model/darstellung.ts'
import type { Datentabelle } from '../model/datensatz.ts'
import { describeAltersaufbau } from '../wording/alternativtext.ts'
import { formatDatumLang } from '../wording/date.ts'
import { formatZahl, thinSpace } from '../wording/number.ts'
import type { Altersgruppe } from './altersgruppen.ts'
import { describeAltersgruppe, groupAlter, parseAltersspalten } from './altersgruppen.ts'
import type { Altersreihe, VolleAltersreihe } from './altersreihen.ts'
import { completeReihe, countReihe } from './altersreihen.ts'
import type { ElementContext } from './context.ts'
import { vergleichsraeume } from './context.ts'
import { spalte, textZelle, zahlZelle, zeichenZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** Dataset with people by age. */
const datensatzId = 'ewr'

const stellen = 1

/** Bars per year of age for the region with Berlin's outline; Berlin's numbers stand beside them. */
export function toAltersaufbau(
  element: AltersaufbauElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region, auskunft } = context
  const tabelle = findTabelle(element.stand, context)
  const titel = element.titel ?? 'Altersaufbau'
  if (!tabelle)
    return toOhneDaten(
      element,
      titel,
      'Die Datenbibliothek enthält keine Angaben nach Altersjahren.',
    )
  const { stand } = tabelle
  const { gruppen, offen } = groupAlter(parseAltersspalten(tabelle.spalten))
  const all = vergleichsraeume(context).map(({ rolle, raum, name }) =>
    countReihe(
      { rolle, name },
      gruppen,
      offen?.spalte ?? null,
      (column) => auskunft.summe(datensatzId, column, raum.id, stand).wert,
    ),
  )
  const [own, berlin] = [all[0], all[2]].map(completeReihe)
  if (!own || !berlin)
    return toOhneDaten(
      element,
      titel,
      `Für ${region.name} liegen am ${formatDatumLang(stand)} nicht alle Altersgruppen vor.`,
    )
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel: element.titel ?? `Altersaufbau am ${formatDatumLang(stand)}`,
      lesehilfe: `Menschen je Altersjahr und 1${thinSpace}000 der Bevölkerung. Umriss: ${berlin.name}.`,
      quellen: quelleOf(stand, context),
      fussnoten: [],
      anmerkungen: [
        ...(offen
          ? [
              `Ab ${offen.von} Jahren nicht dargestellt, weil die Gruppe nach oben offen ist: ${formatZahl(own.offen ?? 0)} Menschen in ${region.name}.`,
            ]
          : []),
        ...(element.anmerkungen ?? []),
      ],
      diagramm: {
        art: 'altersaufbau',
        gruppen: gruppen.map(({ von, bis }) => ({ von, bis })),
        reihen: [own, berlin].map(({ rolle, name, werte }) => ({ rolle, name, werte })),
      },
      breite: 'halb',
      alternativtext: element.alternativtext ?? describe(region.name, stand, gruppen, own, berlin),
      legende: [],
      daten: toTabelle(gruppen, all),
    },
  ]
}

function quelleOf(stand: string, { auskunft }: ElementContext): readonly Quellenangabe[] {
  const herkunft = auskunft.datensatz(datensatzId)?.herkunft
  return herkunft ? [{ herkunft, stand }] : []
}

/** The table with age groups at the wished Stand or the last before, else the first there is. */
function findTabelle(
  wunsch: string | undefined,
  { auskunft, profil }: ElementContext,
): Datentabelle | undefined {
  const tables = (auskunft.datensatz(datensatzId)?.tabellen ?? []).filter(
    ({ gebietsstand, spalten }) =>
      gebietsstand === '2021' && parseAltersspalten(spalten).length > 1,
  )
  if (wunsch === 'neuester') return tables.at(-1)
  const end = wunsch ?? profil.kopf.datenstand
  return tables.findLast(({ stand }) => stand <= end) ?? tables[0]
}

function describe(
  region: string,
  stand: string,
  gruppen: readonly Altersgruppe[],
  own: VolleAltersreihe,
  berlin: VolleAltersreihe,
): string {
  const say = (wert: number | undefined): string => formatZahl(wert ?? 0, stellen)
  const strongest = ({ name, werte }: VolleAltersreihe) => {
    const index = werte.indexOf(Math.max(...werte))
    const gruppe = gruppen[index]
    return gruppe ? [{ name, gruppe: describeAltersgruppe(gruppe), text: say(werte[index]) }] : []
  }
  const distances = own.werte.map((wert, index) => wert - (berlin.werte[index] ?? 0))
  const at = (distance: number) => {
    const index = distances.indexOf(distance)
    const gruppe = gruppen[index]
    return gruppe && distance !== 0
      ? {
          gruppe: describeAltersgruppe(gruppe),
          region: say(own.werte[index]),
          berlin: say(berlin.werte[index]),
        }
      : null
  }
  return describeAltersaufbau({
    region,
    stand: formatDatumLang(stand),
    reihen: [own, berlin].flatMap(strongest),
    mehr: at(Math.max(...distances, 0)),
    weniger: at(Math.min(...distances, 0)),
  })
}

function toTabelle(gruppen: readonly Altersgruppe[], reihen: readonly Altersreihe[]): Tabelle {
  const columns = (prefix: string, gruppe: string) =>
    reihen.map(({ rolle, name }) =>
      spalte(`${prefix}_${rolle === 'region' ? 'bezirksregion' : rolle}`, name, {
        art: 'zahl',
        gruppe,
        hervorgehoben: rolle === 'region' && prefix === 'anzahl',
      }),
    )
  return {
    spalten: [
      spalte('alter', 'Alter', { zeilenkopf: true }),
      ...columns('anzahl', 'Menschen'),
      ...columns('je_jahr', `je Altersjahr und 1${thinSpace}000`),
    ],
    zeilen: gruppen.map((gruppe, index) => ({
      art: 'wert',
      zellen: [
        textZelle(describeAltersgruppe(gruppe)),
        ...reihen.map(({ anzahlen }) => cellOf(anzahlen[index], 0)),
        ...reihen.map(({ werte }) => cellOf(werte[index], stellen)),
      ],
    })),
  }
}

function cellOf(wert: number | null | undefined, nachkommastellen: number): Zelle {
  return wert === null || wert === undefined
    ? zeichenZelle('keine_angabe')
    : zahlZelle(wert, nachkommastellen)
}
