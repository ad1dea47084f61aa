import type { Element, GliederungDatei, Kapitel, Teil } from '../generated/source-types.ts'
import { compareKapitelnummer, isTeil2, withAncestors } from './kapitelnummer.ts'
import type { Profilkopf } from './profil.ts'

/** A place of the outline that takes elements and contributions: a chapter or a section. */
export interface Ort {
  readonly nr: string
  titel: string
  vorspann: string | null
  /** Ämter that are expected to contribute, in the order of printing. */
  readonly aemter: readonly string[]
  /** Elements of the outline. */
  basis: readonly Element[]
  /** Elements of the profile's own files, in their order. */
  readonly eigene: Element[]
}

export interface PlanKapitel extends Ort {
  readonly id: string
  readonly pflicht: boolean
  readonly ersatz_fuer: string | null
  abschnitte: readonly Ort[]
}

export interface PlanTeil {
  readonly teil: Teil
  kapitel: readonly PlanKapitel[]
}

/** The outline while a profile is being put into it; chapters and sections can still be added. */
export interface Profilplan {
  readonly teile: readonly PlanTeil[]
  readonly gliederung: GliederungDatei
}

/** The Teile that belong to this kind of profile; all, if the outline has none for it. */
export function createProfilplan(
  gliederung: GliederungDatei,
  profiltyp: Profilkopf['profiltyp'],
): Profilplan {
  const chosen = gliederung.teile.filter(
    (teil) => profiltyp === 'gesamt' || (teil.profiltyp ?? profiltyp) === profiltyp,
  )
  const teile = chosen.length > 0 ? chosen : gliederung.teile
  return {
    gliederung,
    teile: teile.map((teil) => ({ teil, kapitel: teil.kapitel.map(toPlanKapitel) })),
  }
}

/** All chapters and sections, in the order of the outline. */
export function orteOf({ teile }: Profilplan): readonly Ort[] {
  return teile
    .flatMap(({ kapitel }) => kapitel)
    .flatMap((kapitel) => [kapitel, ...kapitel.abschnitte])
}

/**
 * Where something for this number belongs: the chapter or section itself, else the one above it,
 * else a new chapter behind the others. Null if it belongs to a Teil that this profile leaves out.
 */
export function findOrt(plan: Profilplan, nummer: string): Ort | null {
  const leftOut = new Set(
    plan.gliederung.teile
      .filter((teil) => !plan.teile.some((chosen) => chosen.teil === teil))
      .flatMap(({ kapitel }) => kapitel)
      .flatMap(({ nr, abschnitte = [] }) => [nr, ...abschnitte.map((abschnitt) => abschnitt.nr)]),
  )
  for (const number of withAncestors(nummer)) {
    const ort = orteOf(plan).find(({ nr }) => nr === number)
    if (ort) return ort
    if (leftOut.has(number)) return null
  }
  const teil = findTeil(plan, isTeil2(nummer) ? 'teil_2' : 'teil_1')
  return teil && addKapitel(teil, withAncestors(nummer).at(-1) ?? nummer)
}

/** The chapter that holds a place. */
export function kapitelOf({ teile }: Profilplan, ort: Ort): PlanKapitel | undefined {
  return teile
    .flatMap(({ kapitel }) => kapitel)
    .find((kapitel) => kapitel === ort || kapitel.abschnitte.includes(ort))
}

/** The Teil for analysis or perspectives; null if this profile leaves it out. */
export function findTeil(
  { teile, gliederung }: Profilplan,
  profiltyp: NonNullable<Teil['profiltyp']>,
): PlanTeil | null {
  const all = gliederung.teile
  const wanted =
    all.find((teil) => teil.profiltyp === profiltyp) ??
    (profiltyp === 'teil_1' ? all.at(0) : all.at(-1))
  return teile.find(({ teil }) => teil === wanted) ?? null
}

/** The section with this number in the chapter: the one there is, or a new one in its place. */
export function addAbschnitt(kapitel: PlanKapitel, nummer: string): Ort {
  const there = kapitel.abschnitte.find(({ nr }) => nr === nummer)
  if (there) return there
  const added = createOrt(nummer, `Abschnitt ${nummer}`)
  const behind = kapitel.abschnitte.findLastIndex(({ nr }) => compareKapitelnummer(nr, nummer) < 0)
  kapitel.abschnitte = kapitel.abschnitte.toSpliced(behind + 1, 0, added)
  return added
}

function addKapitel(teil: PlanTeil, nummer: string): PlanKapitel {
  const added: PlanKapitel = {
    ...createOrt(nummer, 'Weitere Inhalte'),
    id: `kapitel-${nummer.toLowerCase().replaceAll('.', '-')}`,
    pflicht: false,
    ersatz_fuer: null,
    abschnitte: [],
  }
  teil.kapitel = [...teil.kapitel, added]
  return added
}

function createOrt(nr: string, titel: string): Ort {
  return { nr, titel, vorspann: null, aemter: [], basis: [], eigene: [] }
}

function toPlanKapitel(kapitel: Kapitel): PlanKapitel {
  return {
    ...createOrt(kapitel.nr, kapitel.titel),
    id: kapitel.id,
    vorspann: kapitel.vorspann ?? null,
    pflicht: kapitel.pflicht ?? true,
    ersatz_fuer: kapitel.ersatz_fuer ?? null,
    aemter: kapitel.aemter ?? [],
    basis: kapitel.elemente ?? [],
    abschnitte: (kapitel.abschnitte ?? []).map(({ nr, titel, aemter = [], elemente = [] }) => ({
      ...createOrt(nr, titel),
      aemter,
      basis: elemente,
    })),
  }
}
