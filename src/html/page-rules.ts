import type { InhaltKapitel, Profilinhalt } from '../model/inhalt.ts'
import { toCssString } from './css-string.ts'
import type { Nummerierung } from './numbering.ts'
import { fusszeileOf } from './view/profil.ts'
import { groupKapitel } from './view/teil.ts'
import { markenOf } from './view/titel.ts'

const margins = 'margin:24mm 18mm 22mm 20mm'
const type = 'font-family:var(--schrift);font-size:7.8pt;line-height:10pt'
const head = `${type};font-weight:600;white-space:pre-wrap;vertical-align:bottom;padding-bottom:7mm`
const foot = `${type};font-weight:400;vertical-align:top;padding-top:7mm`

/**
 * Paper: margins, running heads and foot lines. Chromium has no running strings, so every chapter
 * prints on a named page of its own, which carries its number and title.
 * @param kennung tells prints of different content apart: in the foot line of every page
 */
export function toPageRules(
  inhalt: Profilinhalt,
  nummerierung: Nummerierung,
  kennung: string,
): string {
  const { raum, kopf } = inhalt.profil
  const pages = [
    { anker: ['inhalt'], kopfzeile: 'Inhalt' },
    { anker: ['ueberblick'], kopfzeile: 'Auf einen Blick' },
    ...inhalt.teile.flatMap(groupKapitel).map((group) => ({
      anker: group.map((kapitel) => nummerierung.ankerOf(kapitel)),
      kopfzeile: describeGroup(group),
    })),
    { anker: ['anhang'], kopfzeile: 'Anhang' },
  ]
  return [
    `@page{size:A4;${margins};
@top-left{content:${toCssString(raum.name)};${head};color:var(--tinte)}
@top-right{content:${toCssString(markenOf(kopf).join(' · '))};${head};color:var(--gold)}
@bottom-left{content:${toCssString(`${fusszeileOf(inhalt)} · Prüfsumme ${kennung}`)};${foot};color:var(--grau)}
@bottom-right{content:"Seite " counter(page) " von " counter(pages);${foot};color:var(--grau)}}`,
    '@page titelblatt{margin:20mm 18mm 22mm 20mm;@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}',
    ...pages.map(
      ({ kopfzeile }, index) =>
        `@page seite-${index}{@top-left{content:${toCssString(`${raum.name}   ${kopfzeile}`)}}}`,
    ),
    `@media print{.titelseite{page:titelblatt}${pages.map(({ anker }, index) => `${anker.map((each) => `#${each}`).join(',')}{page:seite-${index}}`).join('')}}`,
  ].join('\n')
}

/** „2 Demografische Struktur“; for chapters that share their pages „Kapitel 6 bis 9“. */
function describeGroup(kapitel: readonly InhaltKapitel[]): string {
  const [first, last] = [kapitel.at(0), kapitel.at(-1)]
  if (!first || !last) return ''
  return first === last ? `${first.nr} ${first.titel}` : `Kapitel ${first.nr} bis ${last.nr}`
}
