import { stringify } from 'yaml'
import { UserError } from '../diagnostics/user-error.ts'
import type { PerspektivenDatei, ProfilDatei } from '../generated/source-types.ts'
import type { Eingriff, Quelltext } from './edit-yaml.ts'
import {
  applyEingriffe,
  noteAbove,
  noteAtHead,
  noteItems,
  openMap,
  removeEntry,
  setEntry,
} from './edit-yaml.ts'

/** A checked profile with the texts of its files. */
export interface AlteAusgabe {
  /** Relative to the workspace: `profiles/092007-adlershof`. */
  readonly ordner: string
  readonly profil: Quelltext & { readonly data: ProfilDatei }
  readonly analyse: readonly Quelltext[]
  readonly fachplanung: readonly Quelltext[]
  readonly perspektiven: (Quelltext & { readonly data: PerspektivenDatei }) | undefined
  readonly freigabe: Quelltext | undefined
}

/** What the next edition of a profile changes. */
export interface Fortschreibung {
  readonly ordner: string
  readonly alt: { readonly ausgabe: number; readonly version: string }
  readonly neu: { readonly ausgabe: number; readonly version: string }
  /** Maßnahmen whose fate people have to say. */
  readonly massnahmen: readonly { readonly id: string; readonly titel: string }[]
  /** Files with their new text, null for those that go away; profil.yaml is the last. */
  readonly dateien: readonly {
    readonly pfad: string
    /** What it was made from; null if there was none. */
    readonly vorher: string | null
    readonly inhalt: string | null
  }[]
}

/**
 * Carries a profile over into its next edition: every text is to be looked at again, every Amt is
 * asked again, every Maßnahme needs its fate. Decisions stay with the old edition.
 * @throws UserError if the profile has no edition or one that is not older.
 */
export function planAusgabe(alte: AlteAusgabe, jahr: number): Fortschreibung {
  const alt = checkJahr(alte, jahr)
  const [major = 0] = alt.version.split('.').map(Number)
  const neu = { ausgabe: jahr, version: `${major + 1}.0.0` }
  const note = `Text aus Ausgabe ${alt.ausgabe}`
  const { analyse, fachplanung, perspektiven, freigabe, profil } = alte
  const change = (quelle: Quelltext, eingriffe: readonly Eingriff[]) => ({
    pfad: quelle.file,
    vorher: quelle.text,
    inhalt: applyEingriffe(quelle, eingriffe),
  })
  const massnahmen = (perspektiven?.data.massnahmen ?? []).map(({ id, titel }) => ({ id, titel }))
  return {
    ordner: alte.ordner,
    alt,
    neu,
    massnahmen,
    dateien: [
      ...analyse.map((quelle) => change(quelle, noteAtHead(quelle, note))),
      ...fachplanung.map((quelle) => change(quelle, askAgain(quelle, note))),
      ...(perspektiven
        ? [change(perspektiven, carryMassnahmen(perspektiven, massnahmen, alt.ausgabe))]
        : []),
      ...(freigabe ? keepFreigabe(alte.ordner, freigabe, alt) : []),
      change(profil, renewKopf(profil, alt, neu)),
    ],
  }
}

function checkJahr({ ordner, profil }: AlteAusgabe, jahr: number): Fortschreibung['alt'] {
  const { ausgabe, version = '0.1.0' } = profil.data
  if (ausgabe === undefined)
    throw new UserError(`Das Profil „${ordner}“ hat noch keine Ausgabe.`, {
      hint: 'Ergänzen Sie „ausgabe:“ in profil.yaml; fortgeschrieben wird, was eine Ausgabe hat.',
    })
  if (ausgabe === jahr)
    throw new UserError(`Das Profil „${ordner}“ ist schon die Ausgabe ${jahr}.`, {
      hint: 'Nennen Sie ein späteres Jahr.',
    })
  if (ausgabe > jahr)
    throw new UserError(
      `Die Ausgabe ${jahr} läge vor der heutigen Ausgabe ${ausgabe} von „${ordner}“.`,
      { hint: 'Nennen Sie ein späteres Jahr.' },
    )
  return { ausgabe, version }
}

function renewKopf(
  profil: Quelltext,
  alt: Fortschreibung['alt'],
  neu: Fortschreibung['neu'],
): readonly Eingriff[] {
  const map = openMap(profil)
  const note = `aus Ausgabe ${alt.ausgabe}`
  const vorgaenger = `vorgaenger:\n  ausgabe: ${alt.ausgabe}\n  version: ${alt.version}\n`
  const version = `version: ${neu.version}\n`
  const lines = {
    ausgabe: `ausgabe: ${neu.ausgabe}\n${map.has('version') ? '' : version}`,
    version,
    status: 'status: entwurf\n',
    vorgaenger,
  }
  const last = (['status', 'version', 'ausgabe'] as const).find((key) => map.has(key)) ?? 'ausgabe'
  if (!map.has('vorgaenger')) lines[last] += vorgaenger
  return [
    ...(['ausgabe', 'version', 'status', 'vorgaenger'] as const)
      .filter((key) => map.has(key))
      .map((key) => setEntry(profil, map, { key, lines: lines[key], after: 'raum' })),
    ...['datenstand', 'bearbeitungsstand', 'zeitraum', 'kurzfassung'].flatMap((key) =>
      noteAbove(profil, map, { key, note }),
    ),
  ]
}

/** The old release and the old deadline say nothing about the new edition. */
function askAgain(quelle: Quelltext, note: string): readonly Eingriff[] {
  const map = openMap(quelle)
  return [
    setEntry(quelle, map, { key: 'status', lines: 'status: angefordert\n', after: 'amt' }),
    ...removeEntry(quelle, map, 'freigegeben_durch'),
    ...removeEntry(quelle, map, 'frist'),
    ...noteItems(quelle, map, { key: 'beitraege', note: () => note }),
  ]
}

/** All Maßnahmen stay, since other entries name them; those that are over are marked. */
function carryMassnahmen(
  quelle: Quelltext,
  massnahmen: Fortschreibung['massnahmen'],
  ausgabe: number,
): readonly Eingriff[] {
  const map = openMap(quelle)
  const over = new Set<unknown>(['abgeschlossen', 'entfallen'])
  const entries = massnahmen.map(({ id, titel }) => ({ id, titel, verbleib: 'offen' }))
  const head =
    entries.length === 0
      ? ''
      : `# zu prüfen: Verbleib jeder Maßnahme der Ausgabe ${ausgabe}: umgesetzt, fortgefuehrt oder geaendert (mit\n# „massnahme:“ und heutiger Kennung) oder entfallen (mit „begruendung:“)\n`
  const list = stringify({ fruehere_massnahmen: entries }, { lineWidth: 0, singleQuote: true })
  return [
    ...noteAtHead(quelle, `Texte aus Ausgabe ${ausgabe}`),
    ...noteItems(quelle, map, {
      key: 'massnahmen',
      note: (item) =>
        over.has(item.get('status'))
          ? `seit Ausgabe ${ausgabe} ${String(item.get('status'))}, hier herausnehmen?`
          : null,
    }),
    setEntry(quelle, map, { key: 'fruehere_massnahmen', lines: head + list, after: 'massnahmen' }),
  ]
}

/** Decisions are about contents: left in place, they would seem to be about the new edition too. */
function keepFreigabe(
  ordner: string,
  { file, text }: Quelltext,
  { ausgabe, version }: Fortschreibung['alt'],
): Fortschreibung['dateien'] {
  const kept = `${ordner}/fassungen/freigabe-${ausgabe}-${version}.yaml`
  return [
    { pfad: kept, vorher: null, inhalt: text },
    { pfad: file, vorher: text, inhalt: null },
  ]
}
