import { ausgabeformen } from '../model/ausgabeform.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import { toCssString } from './css-string.ts'
import { fusszeileOf } from './view/profil.ts'
import { markenOf } from './view/titel.ts'

const type = 'font-family:var(--schrift);font-size:7.8pt;line-height:10pt'
const foot = `${type};font-weight:400;vertical-align:top;padding-top:4mm`

/**
 * Paper of a short form: small margins, and everything about the edition in the foot line.
 * @param kennung tells prints of different content apart
 */
export function toSheetRules(inhalt: Profilinhalt, kennung: string): string {
  const { raum, kopf, form } = inhalt.profil
  const name = [ausgabeformen[form].name, raum.name, ...markenOf(kopf)].join(' · ')
  return `@page{size:A4;margin:13mm 19mm 17mm;
@bottom-left{content:${toCssString(`${name} · ${fusszeileOf(inhalt)} · Prüfsumme ${kennung}`)};${foot};color:var(--grau);width:140mm}
@bottom-right{content:"Seite " counter(page) " von " counter(pages);${foot};color:var(--grau)}}`
}
