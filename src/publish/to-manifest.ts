import { toPruefsumme } from '../approve/pruefsumme.ts'
import type { Abschnitt } from '../model/abschnitt.ts'
import type { Freigabestand } from '../model/freigabe.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import type { Manifest } from './manifest.ts'

/** What an edition says of itself; the files follow when they are there. */
export function toManifest(
  {
    inhalt,
    abschnitte,
  }: {
    readonly inhalt: Profilinhalt & { readonly freigabe: Freigabestand }
    readonly abschnitte: readonly Abschnitt[]
  },
  given: Pick<Manifest, 'veroeffentlicht_am' | 'werkzeug' | 'browser' | 'eingaben'>,
): Omit<Manifest, 'dateien'> {
  const { profil, freigabe } = inhalt
  const { raum, bezirk, kopf } = profil
  return {
    format: 'bzrp-manifest/1',
    raum: raum.id,
    name: raum.name,
    bezirk: bezirk.name,
    ausgabe: kopf.ausgabe,
    version: kopf.version,
    datenstand: kopf.datenstand,
    bearbeitungsstand: kopf.bearbeitungsstand ?? kopf.datenstand,
    veroeffentlicht_am: given.veroeffentlicht_am,
    gesamtsumme: freigabe.gesamtsumme,
    abschnitte: abschnitte.map((abschnitt) => ({
      nr: abschnitt.nr,
      titel: abschnitt.titel,
      pruefsumme: toPruefsumme(abschnitt),
    })),
    beschluesse: freigabe.beschluesse.map(({ abschnitte: decided, ...beschluss }) => ({
      ...beschluss,
      anzahl_abschnitte: decided.length,
    })),
    werkzeug: given.werkzeug,
    browser: given.browser,
    eingaben: given.eingaben,
  }
}

/** The manifest as a file of the edition carries it in itself: it cannot list itself. */
export function toSelbstauskunft(manifest: Omit<Manifest, 'dateien'>): string {
  return JSON.stringify({ ...manifest, dateien: [] } satisfies Manifest)
}
