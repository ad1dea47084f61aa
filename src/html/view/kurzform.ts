import { ausgabeformen } from '../../model/ausgabeform.ts'
import type { Profilinhalt } from '../../model/inhalt.ts'
import type { SafeHtml } from '../safe-html.ts'
import { formatDatum } from '../../wording/date.ts'
import { groupByHerkunft } from '../../wording/source-line.ts'
import type { ViewContext } from './context.ts'
import { viewDarstellungen } from './darstellung.ts'
import type { DarstellungView } from './darstellung.ts'
import { viewImpressum } from './impressum.ts'
import type { ImpressumsangabeView, Werkzeug } from './impressum.ts'
import { fusszeileOf } from './profil.ts'
import { viewTitel } from './titel.ts'
import type { AngabeView, Logo, TitelView } from './titel.ts'

/** A short form: a head, and sheets of one page each instead of chapters. */
export interface KurzformView {
  readonly titel: TitelView
  readonly art: string
  readonly blaetter: readonly BlattView[]
  /** „Ausgabe 2026“, „Version 0.3.0“ … in one line. */
  readonly angaben: readonly AngabeView[]
  readonly quellen: readonly NachweisView[] | null
  readonly impressum: readonly ImpressumsangabeView[]
  readonly fusszeile: string
}

/** A source in one sentence: whom to name, and the licence. */
export interface NachweisView {
  readonly anker: string | null
  readonly titel: string
  readonly nachweis: string
}

export interface BlattView {
  readonly anker: string
  readonly titel: string
  readonly kurzfassung: SafeHtml | null
  readonly darstellungen: readonly DarstellungView[]
}

/** What of the Impressum a short form repeats; the rest stands in the whole profile. */
const wichtig = new Set([
  'Herausgeber',
  'Kontakt',
  'Stand des Verfahrens',
  'Gebietsstand',
  'Barrieren melden',
  'Erstellt mit',
])

/** @param context with the level of the headings inside a sheet */
export function viewKurzform(
  inhalt: Profilinhalt,
  context: ViewContext,
  { werkzeug, logo }: { readonly werkzeug: Werkzeug; readonly logo: Logo | null },
): KurzformView {
  const { kopf, form } = inhalt.profil
  const quellen = viewNachweise(inhalt, context)
  return {
    titel: viewTitel(inhalt, context, logo),
    art: ausgabeformen[form].name,
    angaben: [
      { name: 'Ausgabe', wert: String(kopf.ausgabe) },
      { name: 'Version', wert: kopf.version },
      { name: 'Datenstand', wert: formatDatum(kopf.datenstand) },
      { name: 'Gebietsstand', wert: `LOR ${inhalt.profil.raum.gebietsstand}` },
    ],
    blaetter: [
      {
        anker: 'ueberblick',
        titel: 'Auf einen Blick',
        kurzfassung:
          kopf.kurzfassung !== undefined && form === 'kurzprofil'
            ? context.markdown(kopf.kurzfassung)
            : null,
        darstellungen: viewDarstellungen(inhalt.ueberblick, context),
      },
      ...inhalt.teile
        .flatMap(({ kapitel }) => kapitel)
        .map((kapitel) => ({
          anker: context.nummerierung.ankerOf(kapitel),
          titel: kapitel.titel,
          kurzfassung: null,
          darstellungen: viewDarstellungen(kapitel.darstellungen, {
            ...context,
            ueberschrift: kapitel.titel,
          }),
        })),
    ],
    quellen: quellen.length > 0 ? quellen : null,
    impressum: viewImpressum(inhalt, werkzeug).angaben.filter(({ name }) => wichtig.has(name)),
    fusszeile: fusszeileOf(inhalt),
  }
}

function viewNachweise(
  { quellen }: Profilinhalt,
  { nummerierung }: ViewContext,
): readonly NachweisView[] {
  return groupByHerkunft(quellen).map(({ herkunft }) => {
    const named = herkunft.namensnennung ?? herkunft.herausgeber
    return {
      anker: nummerierung.ankerOfQuelle(herkunft.id),
      titel: herkunft.titel,
      nachweis: herkunft.lizenz === '' ? named : `${named}, ${herkunft.lizenz}`,
    }
  })
}
