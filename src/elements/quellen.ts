import type { FachplanungDatei } from '../generated/source-types.ts'
import type { Quellenangabe } from '../model/darstellung.ts'
import type { Herkunft } from '../model/datensatz.ts'
import { amtName } from '../model/profil.ts'
import { ersterStandLor2021 } from '../model/raum.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import { lizenzWorte } from '../wording/auswahl.ts'
import type { ElementContext } from './context.ts'

/**
 * The datasets that figures come from, also those they were divided by, each once per Stand; in
 * the order of the figures.
 */
export function quellenOfWerte(
  werte: readonly Wert[],
  auskunft: Pick<Werteauskunft, 'datensatz' | 'indikatoren'>,
): readonly Quellenangabe[] {
  const own = werte.flatMap(({ datensatz, stand }) =>
    quellenOfDatensatz(datensatz, stand, auskunft),
  )
  const nenner = werte.flatMap(({ indikator, datensatz, nenner_stand }) => {
    const weg = auskunft.indikatoren
      .get(indikator)
      ?.berechnung?.find((each) => each.datensatz === datensatz)
    return nenner_stand === null
      ? []
      : quellenOfDatensatz(weg?.nenner_datensatz ?? '', nenner_stand, auskunft)
  })
  return uniqueQuellen([...own, ...nenner])
}

/** A dataset as source; nothing if there is none of this id. */
export function quellenOfDatensatz(
  id: string,
  stand: string,
  auskunft: Pick<Werteauskunft, 'datensatz'>,
): readonly Quellenangabe[] {
  const herkunft = auskunft.datensatz(id)?.herkunft
  return herkunft ? [{ herkunft, stand }] : []
}

/** Own sources of the profile by their ids. */
export function quellenOfIds(
  ids: readonly (string | undefined)[],
  context: Pick<ElementContext, 'profil' | 'lizenzen'>,
): readonly Quellenangabe[] {
  return uniqueQuellen(
    ids.flatMap((id) => ownQuellen(context).filter(({ herkunft }) => herkunft.id === id)),
  )
}

/** All own sources of the profile. */
export function ownQuellen({
  profil,
  lizenzen,
}: Pick<ElementContext, 'profil' | 'lizenzen'>): readonly Quellenangabe[] {
  return (profil.kopf.quellen ?? []).map((quelle) => ({
    stand: quelle.stand,
    herkunft: {
      id: quelle.id,
      titel: quelle.titel,
      herausgeber: quelle.herausgeber,
      herausgeber_kurz: quelle.herausgeber,
      lizenz:
        lizenzen.lizenzen.find(({ id }) => id === quelle.lizenz)?.kurz ??
        lizenzWorte[quelle.lizenz],
      namensnennung: quelle.namensnennung ?? null,
      url: quelle.url ?? null,
    },
  }))
}

/** The contribution of an Amt as the source of a list. */
export function quelleOfAmt(
  { amt, stand }: Pick<FachplanungDatei, 'amt' | 'stand'>,
  { profil }: Pick<ElementContext, 'profil'>,
): Quellenangabe {
  const name = amtName(profil.bezirk, amt)
  return { stand, herkunft: ownHerkunft(`fachplanung-${amt}`, name, 'Fachbeitrag') }
}

/** The perspectives as the source of their tables; without own Stand they are as old as the text. */
export function quelleOfPerspektiven({ profil }: Pick<ElementContext, 'profil'>): Quellenangabe {
  const { kopf, bezirk, perspektiven } = profil
  const herausgeber = kopf.impressum?.herausgeber ?? `Bezirksamt ${bezirk.name} von Berlin`
  return {
    stand: perspektiven.stand ?? kopf.bearbeitungsstand ?? kopf.datenstand,
    herkunft: ownHerkunft('perspektiven', herausgeber, 'Entwicklungsperspektiven'),
  }
}

/** Areas of the LOR: what every map is drawn from. */
export const quelleOfGeometrie: Quellenangabe = {
  stand: ersterStandLor2021,
  herkunft: {
    id: 'lor-geometrie-2021',
    titel: 'Flächen der LOR 2021',
    herausgeber: 'Geoportal Berlin',
    herausgeber_kurz: 'Geoportal Berlin',
    lizenz: 'CC BY 3.0 DE',
    namensnennung: 'Geoportal Berlin / LOR 2021, CC BY 3.0 DE',
    url: null,
  },
}

/** Each source once per Stand. */
export function uniqueQuellen(quellen: readonly Quellenangabe[]): readonly Quellenangabe[] {
  const seen = new Map<string, Quellenangabe>()
  for (const quelle of quellen) {
    const key = `${quelle.herkunft.id} ${quelle.stand}`
    if (!seen.has(key)) seen.set(key, quelle)
  }
  return [...seen.values()]
}

function ownHerkunft(id: string, herausgeber: string, titel: string): Herkunft {
  return {
    id,
    titel,
    herausgeber,
    herausgeber_kurz: herausgeber,
    lizenz: '',
    namensnennung: null,
    url: null,
  }
}
