import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { textsOf } from '../src/elements/verzeichnisse.ts'
import { allDarstellungen } from '../src/model/inhalt.ts'
import type { Profilinhalt } from '../src/model/inhalt.ts'
import { createSetter, loadWorkspace, openLibrary } from '../src/pipeline.ts'

const repository = resolve(import.meta.dirname, '..')
let inhalt: Profilinhalt
beforeAll(async () => {
  const loaded = await loadWorkspace(repository, repository)
  const daten = loaded.workspace.profile.find(({ ordner }) => ordner.endsWith('adlershof'))?.daten
  if (!daten) throw new Error('The profile has errors.')
  const set = await createSetter(loaded, openLibrary(loaded), { name: 'bzrp', version: '0' })
  inhalt = (await set(daten)).inhalt
}, 120_000)

const countWords = (value: unknown): number =>
  textsOf(value)
    .join(' ')
    .match(/[\p{L}\p{N}]+(?:[-,.]\p{N}+)*/gu)?.length ?? 0

describe('the profile of Adlershof is as large as a published one', () => {
  test('in chapters, tables and figures', () => {
    const [analyse, perspektiven] = inhalt.teile
    expect(analyse?.kapitel.length).toBe(14)
    expect(perspektiven?.kapitel.length).toBeGreaterThanOrEqual(5)
    const arten = allDarstellungen(inhalt).map(({ art }) => art)
    const count = (...wanted: readonly string[]) =>
      arten.filter((art) => wanted.includes(art)).length
    expect(count('tabelle', 'kennzahlen', 'goldener_faden')).toBeGreaterThanOrEqual(35)
    expect(count('abbildung')).toBeGreaterThanOrEqual(20)
  })

  test('in running text: 5,300 to 7,900 words', () => {
    const { kopf, teile, fachplanung } = inhalt.profil
    const texte = allDarstellungen(inhalt).map((darstellung) =>
      darstellung.art === 'text' || darstellung.art === 'hinweis'
        ? [darstellung.titel, darstellung.markdown]
        : [],
    )
    const vorspanne = teile.flatMap(({ kapitel }) => kapitel.map(({ vorspann }) => vorspann))
    const beitraege = fachplanung.flatMap((datei) =>
      datei.beitraege.map((beitrag) => [
        beitrag.ueberschrift,
        beitrag.kernaussage,
        beitrag.ist_stand,
        beitrag.veraenderung,
        beitrag.bewertung,
        beitrag.fehlanzeige,
        beitrag.abweichende_auffassung,
        beitrag.offene_punkte,
      ]),
    )
    const words = countWords([kopf.kurzfassung, vorspanne, texte, beitraege])
    expect(words).toBeGreaterThanOrEqual(5300)
    expect(words).toBeLessThanOrEqual(7900)
  })

  test('in contributions: eleven Ämter, a Fehlanzeige, a dissent', () => {
    const { fachplanung } = inhalt.profil
    const beitraege = fachplanung.flatMap((datei) => datei.beitraege)
    expect(new Set(fachplanung.map(({ amt }) => amt)).size).toBeGreaterThanOrEqual(11)
    expect(beitraege.some(({ fehlanzeige }) => fehlanzeige)).toBe(true)
    expect(beitraege.some(({ abweichende_auffassung }) => abweichende_auffassung)).toBe(true)
    for (const list of ['einrichtungen', 'vorhaben', 'foerderkulissen', 'gremien'] as const)
      expect(fachplanung.some((datei) => (datei[list]?.length ?? 0) > 0)).toBe(true)
  })

  test('in perspectives', () => {
    const { bedarfe, ziele, massnahmen, beteiligung } = inhalt.profil.perspektiven
    expect(bedarfe?.length).toBeGreaterThanOrEqual(6)
    expect(ziele?.length).toBeGreaterThanOrEqual(5)
    expect(massnahmen?.length).toBeGreaterThanOrEqual(12)
    expect(beteiligung?.length).toBeGreaterThanOrEqual(1)
  })

  test('and every table and figure names its source', () => {
    const without = allDarstellungen(inhalt).flatMap((darstellung) =>
      (darstellung.art === 'tabelle' || darstellung.art === 'abbildung') &&
      darstellung.quellen.length === 0
        ? [darstellung.id]
        : [],
    )
    expect(without).toEqual([])
  })
})
