import type { Profilinhalt } from '../model/inhalt.ts'
import { toCssString } from './css-string.ts'
import type { Nummerierung } from './numbering.ts'
import { fusszeileOf } from './view/profil.ts'
import { kopfstilOf, teilnameOf } from './view/teil.ts'
import { markenOf } from './view/titel.ts'

/**
 * Margins of pages, and of the title page. It has no running head, but as much room as the others:
 * Chromium lays out a document once more if its first page has another.
 */
interface Margins {
  readonly inside: string
  readonly title: string
}

const margins: Margins = { inside: '22mm 18mm 20.5mm 20mm', title: '20mm 18mm 22.5mm 20mm' }
/** A page per Indikator needs a little more. */
const closeMargins: Margins = { inside: '20mm 18mm 16mm 20mm', title: '20mm 18mm 16mm 20mm' }
const type = 'font-family:var(--schrift);font-size:7.8pt;line-height:10pt'
const head = `${type};font-weight:600;white-space:pre-wrap;vertical-align:bottom;padding-bottom:7mm`
const foot = `${type};font-weight:400;vertical-align:top;padding-top:7mm`

/**
 * Paper: margins, running heads and foot lines. Each part prints on a named page of its own with
 * its head. Within a Teil chapters run on, which named pages would not let them: there the head is
 * the page number in a counter style, which says the Teil until the printer knows which chapter
 * stands on which page.
 * @param kennung tells prints of different content apart: in the foot line of every page
 */
export function toPageRules(
  inhalt: Profilinhalt,
  nummerierung: Nummerierung,
  kennung: string,
): string {
  const { raum, kopf, form } = inhalt.profil
  const { inside, title } = form === 'vergleich' ? closeMargins : margins
  const say = (kopfzeile: string): string => toCssString(`${raum.name}   ${kopfzeile}`)
  const pages = [
    { anker: ['inhalt'], content: say('Inhalt') },
    { anker: ['ueberblick'], content: say('Auf einen Blick') },
    ...inhalt.teile.map((teil) => ({
      anker: teil.kapitel.map((kapitel) => nummerierung.ankerOf(kapitel)),
      content: `${say('')} counter(page,${kopfstilOf(teil, nummerierung)})`,
    })),
    { anker: ['anhang'], content: say('Anhang') },
  ].filter(({ anker }) => anker.length > 0)
  return [
    `@page{size:A4;margin:${inside};
@top-left{content:${toCssString(raum.name)};${head};color:var(--tinte)}
@top-right{content:${toCssString(markenOf(kopf).join(' · '))};${head};color:var(--gold)}
@bottom-left{content:${toCssString(`${fusszeileOf(inhalt)} · Prüfsumme ${kennung}`)};${foot};color:var(--grau)}
@bottom-right{content:"Seite " counter(page) " von " counter(pages);${foot};color:var(--grau)}}`,
    `@page titelblatt{margin:${title};@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}`,
    ...pages.flatMap(({ content }, index) => [
      `@page seite-${index}{@top-left{content:${content}}}`,
      `@page quer-${index}{size:A4 landscape;@top-left{content:${content}}}`,
    ]),
    ...inhalt.teile.map((teil) => {
      const name = [teilnameOf(teil, inhalt), teil.titel].filter((part) => part !== null).join(' ')
      return `@counter-style ${kopfstilOf(teil, nummerierung)}{system:cyclic;symbols:${toCssString(name)};suffix:""}`
    }),
    `@media print{.titelseite{page:titelblatt}${pages.map(toPlaces).join('')}}`,
  ].join('\n')
}

/** Where named pages hold: for a part, and for the tables in it that are too wide for it. */
function toPlaces({ anker }: { readonly anker: readonly string[] }, index: number): string {
  const ids = anker.map((each) => `#${each}`).join(',')
  return `${ids}{page:seite-${index}}:is(${ids}) .tafel:has(>.rahmen>.quer){page:quer-${index}}`
}
