import { isEntwurf } from '../../model/profil.ts'
import type { Gremienstand } from '../../model/freigabe.ts'
import type { Profilinhalt } from '../../model/inhalt.ts'
import type { Profil } from '../../model/profil.ts'
import { formatDatumLang } from '../../wording/date.ts'
import { isAllowedLink } from '../link.ts'
import { statusworte } from '../../wording/status.ts'
import { beispielhinweisOf } from './titel.ts'

/** The tool that made the page. */
export interface Werkzeug {
  readonly name: string
  readonly version: string
}

export interface ImpressumView {
  readonly angaben: readonly ImpressumsangabeView[]
  /** The Impressum of profil.yaml is still missing: said in drafts, so that somebody adds it. */
  readonly fehlt: boolean
  readonly hinweise: readonly string[]
}

export interface ImpressumsangabeView {
  readonly name: string
  readonly wert: string
  /** `https:` or `mailto:`, if the value is a link. */
  readonly ziel: string | null
}

export function viewImpressum(
  inhalt: Pick<Profilinhalt, 'profil' | 'freigabe' | 'veroeffentlicht_am'>,
  werkzeug: Werkzeug,
): ImpressumView {
  const { profil, freigabe, veroeffentlicht_am } = inhalt
  const { kopf, raum, form } = profil
  const { impressum, barrierefreiheit, vorgaenger } = kopf
  const angaben = [
    say('Herausgeber', herausgeberOf(profil)),
    say('Organisationseinheit', impressum?.organisationseinheit),
    say('Koordination', impressum?.koordination),
    say('Redaktion', impressum?.redaktion),
    say('Externe Bearbeitung', impressum?.bearbeitung_extern),
    say('Druck', impressum?.druck),
    link('Kontakt', impressum?.kontakt, 'mailto:'),
    say('Ausgabe und Version', `Ausgabe ${kopf.ausgabe}, Version ${kopf.version}`),
    link('Frühere Ausgabe', vorgaenger?.url, '') ?? say('Frühere Ausgabe', vorgaenger?.ausgabe),
    say('Datenstand', formatDatumLang(kopf.datenstand)),
    say('Bearbeitungsstand', kopf.bearbeitungsstand && formatDatumLang(kopf.bearbeitungsstand)),
    say('Stand des Verfahrens', statusworte[kopf.status]),
    say('Beschluss', isEntwurf(kopf.status) && form !== 'vergleich' ? 'noch keiner' : undefined),
    ...(freigabe?.gremien ?? []).map(viewBeschluss),
    say('Veröffentlicht am', veroeffentlicht_am && formatDatumLang(veroeffentlicht_am)),
    say('Gebietsstand', `Lebensweltlich orientierte Räume (LOR) ${raum.gebietsstand}`),
    link('Erklärung zur Barrierefreiheit', barrierefreiheit?.erklaerung_url, ''),
    link('Barrieren melden', barrierefreiheit?.feedback_kontakt, 'mailto:'),
    say('Schrift', 'Source Sans 3, SIL Open Font License 1.1'),
    say('Erstellt mit', `${werkzeug.name} ${werkzeug.version}`),
  ]
  return {
    angaben: angaben.filter((angabe) => angabe !== null),
    fehlt: impressum === undefined && isEntwurf(kopf.status),
    hinweise: kopf.beispiel ? [beispielhinweisOf(profil)] : [],
  }
}

/** „Bezirksamt: beschlossen am 2. Dezember 2025 (Nr. 12/VI)“; nothing before it has agreed to all. */
function viewBeschluss({ name, beschluss }: Gremienstand): ImpressumsangabeView | null {
  if (!beschluss) return null
  const { wort, datum, nummer } = beschluss
  return say(
    name,
    `${wort} am ${formatDatumLang(datum)}${nummer === null ? '' : ` (Nr. ${nummer})`}`,
  )
}

/** Who publishes the profile: as the Impressum says, else the Bezirksamt. */
export function herausgeberOf({ kopf: { impressum }, bezirk }: Profil): string {
  return impressum?.herausgeber ?? `Bezirksamt ${bezirk.name} von Berlin`
}

function say(name: string, wert: string | number | undefined): ImpressumsangabeView | null {
  return wert === undefined || wert === '' ? null : { name, wert: String(wert), ziel: null }
}

function link(name: string, wert: string | undefined, scheme: string): ImpressumsangabeView | null {
  if (wert === undefined) return null
  const ziel = scheme + wert
  return { name, wert, ziel: isAllowedLink(ziel, new Set()) ? ziel : null }
}
