import type { Profilinhalt } from '../../model/inhalt.ts'
import { formatDatum } from '../../wording/date.ts'
import type { SafeHtml } from '../safe-html.ts'
import { viewAnhang } from './anhang.ts'
import type { AnhangView } from './anhang.ts'
import type { ViewContext } from './context.ts'
import { viewDarstellungen } from './darstellung.ts'
import type { DarstellungView } from './darstellung.ts'
import type { Werkzeug } from './impressum.ts'
import { viewInhaltsverzeichnis } from './inhaltsverzeichnis.ts'
import type { InhaltsverzeichnisView } from './inhaltsverzeichnis.ts'
import { viewTeil } from './teil.ts'
import type { TeilView } from './teil.ts'
import { viewTitel } from './titel.ts'
import type { Logo, TitelView } from './titel.ts'

/** Everything the page shows. */
export interface ProfilView {
  /** A Bezirksvergleich is set closer, a page per Indikator. */
  readonly vergleich: boolean
  readonly titel: TitelView
  readonly inhaltsverzeichnis: InhaltsverzeichnisView
  readonly ueberblick: {
    readonly kurzfassung: SafeHtml | null
    readonly darstellungen: readonly DarstellungView[]
  }
  readonly teile: readonly TeilView[]
  readonly anhang: AnhangView
  readonly fusszeile: string
}

/** @param context with the level of the headings inside a chapter */
export function viewProfil(
  inhalt: Profilinhalt,
  context: ViewContext,
  { werkzeug, logo }: { readonly werkzeug: Werkzeug; readonly logo: Logo | null },
): ProfilView {
  const { kurzfassung } = inhalt.profil.kopf
  return {
    vergleich: inhalt.profil.form === 'vergleich',
    titel: viewTitel(inhalt, context, logo),
    inhaltsverzeichnis: viewInhaltsverzeichnis(inhalt, context.nummerierung),
    ueberblick: {
      kurzfassung: kurzfassung === undefined ? null : context.markdown(kurzfassung),
      darstellungen: viewDarstellungen(inhalt.ueberblick, context),
    },
    teile: inhalt.teile.map((teil) => viewTeil(teil, inhalt, context)),
    anhang: viewAnhang(inhalt, context.nummerierung, werkzeug),
    fusszeile: fusszeileOf(inhalt),
  }
}

/** „Ausgabe 2026 · Version 0.3.0 · Datenstand 31.12.2024“: below every page. */
export function fusszeileOf({ profil: { kopf } }: Profilinhalt): string {
  return `Ausgabe ${kopf.ausgabe} · Version ${kopf.version} · Datenstand ${formatDatum(kopf.datenstand)}`
}
