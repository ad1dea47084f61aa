import { ausgabeformen } from '../../model/ausgabeform.ts'
import { isEntwurf } from '../../model/profil.ts'
import type { EigenesBild, Profil, Profilkopf } from '../../model/profil.ts'
import type { Profilinhalt } from '../../model/inhalt.ts'
import { formatDatum } from '../../wording/date.ts'
import { toImageUrl } from '../image-url.ts'
import { viewZeichnung } from './context.ts'
import type { ViewContext, ZeichnungView } from './context.ts'

/** „Entwurf“ and „Beispiel“: what a reader must know before reading. */
export function markenOf({ status, beispiel }: Profilkopf): readonly string[] {
  return [...(isEntwurf(status) ? ['Entwurf'] : []), ...(beispiel ? ['Beispiel'] : [])]
}

/** Title of page and document: „Bezirksregionenprofil Adlershof (092007), Ausgabe 2026, Entwurf“. */
export function dokumenttitelOf({ raum, kopf, form }: Profil): string {
  return [
    `${ausgabeformen[form].name} ${raum.name} (${raum.id})`,
    `Ausgabe ${kopf.ausgabe}`,
    ...markenOf(kopf),
  ].join(', ')
}

/** Said on the title page and in the Impressum of every example. */
export const beispielhinweis =
  'Dieses Profil ist ein Beispiel. Die Zahlen sind veröffentlichte Daten; alle Fachtexte, Bewertungen, Ziele und Maßnahmen sind für das Beispiel geschrieben und keine Aussagen eines Bezirksamtes.'

/** Said on the title page of every draft. */
export const entwurfshinweis =
  'Dieses Profil ist ein Entwurf. Es ist noch nicht beschlossen und darf nicht als Auskunft des Bezirksamtes verwendet werden.'

/** The logo of bezirk.yaml, with what it says. */
export interface Logo {
  readonly bild: EigenesBild
  readonly alternativtext: string
}

/** The same for a Bezirksvergleich, which nobody has written. */
const vergleichshinweise = {
  beispiel:
    'Dieser Bezirksvergleich ist ein Beispiel. Die Zahlen sind veröffentlichte Daten; er ist keine Veröffentlichung eines Bezirksamtes.',
  entwurf:
    'Dieser Bezirksvergleich ist ein Entwurf und darf nicht als Auskunft des Bezirksamtes verwendet werden.',
}

/** What is said of examples: on the title page and in the Impressum. */
export function beispielhinweisOf({ form }: Pick<Profil, 'form'>): string {
  return form === 'vergleich' ? vergleichshinweise.beispiel : beispielhinweis
}

export interface TitelView {
  readonly logo: { readonly quelle: string; readonly alternativtext: string } | null
  readonly marken: readonly string[]
  /** „Bezirksregionenprofil“ */
  readonly art: string
  readonly name: string
  /** `kurz`, `mittel`, `lang`: long names are set smaller. */
  readonly laenge: string
  readonly schluessel: string
  /** Where it lies: „Bezirk Treptow-Köpenick, Prognoseraum …“; what a Bezirk consists of. */
  readonly lage: string
  readonly zeichnung: ZeichnungView
  readonly angaben: readonly AngabeView[]
  readonly hinweise: readonly string[]
}

export interface AngabeView {
  readonly name: string
  readonly wert: string
}

export function viewTitel(
  inhalt: Profilinhalt,
  context: ViewContext,
  logo: Logo | null,
): TitelView {
  const { raum, kopf, form } = inhalt.profil
  const marken = markenOf(kopf)
  return {
    logo: logo && { quelle: toImageUrl(logo.bild), alternativtext: logo.alternativtext },
    marken,
    art: ausgabeformen[form].name,
    name: raum.name,
    laenge: lengthClass(raum.name),
    schluessel: raum.id,
    lage: describeLage(inhalt),
    zeichnung: viewZeichnung(inhalt.titelkarte.id, context),
    angaben: [
      {
        name: 'Ausgabe',
        wert: `${kopf.ausgabe}${form === 'vergleich' ? '' : profiltypen[kopf.profiltyp]}`,
      },
      { name: 'Version', wert: kopf.version },
      { name: 'Datenstand', wert: formatDatum(kopf.datenstand) },
      ...(kopf.bearbeitungsstand
        ? [{ name: 'Bearbeitungsstand', wert: formatDatum(kopf.bearbeitungsstand) }]
        : []),
      { name: 'Gebietsstand', wert: `LOR ${raum.gebietsstand}` },
    ],
    hinweise: [
      ...(marken.includes('Entwurf')
        ? [form === 'vergleich' ? vergleichshinweise.entwurf : entwurfshinweis]
        : []),
      ...(kopf.beispiel ? [beispielhinweisOf(inhalt.profil)] : []),
    ],
  }
}

/** Of a Bezirk, how many Bezirksregionen stand side by side. */
function describeLage({ profil: { raum, bezirk, form }, prognoseraum, titelkarte }: Profilinhalt) {
  if (form === 'vergleich') {
    const anzahl = 'daten' in titelkarte ? titelkarte.daten.zeilen.length : 0
    return `Bezirk ${raum.name}, ${anzahl} Bezirksregionen`
  }
  return `Bezirk ${bezirk.name}${prognoseraum === undefined ? '' : `, Prognoseraum ${prognoseraum}`}`
}

const profiltypen: Readonly<Record<Profilkopf['profiltyp'], string>> = {
  gesamt: ', Teil I und II',
  teil_1: ', Teil I',
  teil_2: ', Teil II',
}

/** By the longest word, because that is what must fit into a line. */
function lengthClass(name: string): string {
  const longest = Math.max(...name.split(/[\s/-]+/).map((word) => word.length))
  if (longest <= 12 && name.length <= 26) return 'kurz'
  return longest <= 17 && name.length <= 40 ? 'mittel' : 'lang'
}
