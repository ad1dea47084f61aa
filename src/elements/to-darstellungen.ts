import type { Darstellung } from '../model/darstellung.ts'
import type { ProfilElement } from '../model/profil.ts'
import { toAltersaufbau } from './altersaufbau.ts'
import { toBedarfe } from './bedarfe.ts'
import { toBeteiligung } from './beteiligung.ts'
import { toBild } from './bild.ts'
import type { ElementContext } from './context.ts'
import { toDiagramm } from './diagramm.ts'
import { toEinrichtungsliste } from './einrichtungsliste.ts'
import { toFachbeitrag, toFehlenderBeitrag } from './fachbeitrag.ts'
import { toFoerderkulissen } from './foerderkulissen.ts'
import { toFruehereMassnahmen } from './fruehere-massnahmen.ts'
import { toGoldenerFaden } from './goldener-faden.ts'
import { toGremienliste } from './gremienliste.ts'
import { toHandlungsraeume } from './handlungsraeume.ts'
import { toKarte } from './karte.ts'
import { toKennzahlen } from './kennzahlen.ts'
import { toKidTabelle } from './kid-tabelle.ts'
import { toLagekarte } from './lagekarte.ts'
import { toMassnahmen } from './massnahmen.ts'
import { toMssMatrix } from './mss-matrix.ts'
import { toPlrTabelle } from './plr-tabelle.ts'
import { toPunktkarte } from './punktkarte.ts'
import { toStaerkenSchwaechen } from './staerken-schwaechen.ts'
import { toTabelle } from './tabelle.ts'
import { toText } from './text.ts'
import { toVergleich } from './vergleich.ts'
import { toVorhabenliste } from './vorhabenliste.ts'
import { toZeitreihe } from './zeitreihe.ts'
import { toZiele } from './ziele.ts'

type ElementOf<Art extends ProfilElement['art']> = Extract<ProfilElement, { readonly art: Art }>

type Darsteller<Art extends ProfilElement['art']> = (
  element: ElementOf<Art>,
  context: ElementContext,
) => readonly Darstellung[]

/** One function per kind of element: none, one or several things to show. */
const darsteller: { readonly [Art in ProfilElement['art']]: Darsteller<Art> } = {
  kennzahlen: toKennzahlen,
  kid_tabelle: toKidTabelle,
  plr_tabelle: toPlrTabelle,
  zeitreihe: toZeitreihe,
  altersaufbau: toAltersaufbau,
  vergleich: toVergleich,
  karte: toKarte,
  lagekarte: toLagekarte,
  punktkarte: toPunktkarte,
  mss_matrix: toMssMatrix,
  text: toText,
  hinweis: toText,
  tabelle: toTabelle,
  diagramm: toDiagramm,
  bild: toBild,
  fachbeitrag: toFachbeitrag,
  fehlender_beitrag: toFehlenderBeitrag,
  einrichtungsliste: toEinrichtungsliste,
  vorhabenliste: toVorhabenliste,
  foerderkulissen: toFoerderkulissen,
  handlungsraeume: toHandlungsraeume,
  gremienliste: toGremienliste,
  staerken_schwaechen: toStaerkenSchwaechen,
  bedarfe: toBedarfe,
  ziele: toZiele,
  massnahmen: toMassnahmen,
  fruehere_massnahmen: toFruehereMassnahmen,
  beteiligung: toBeteiligung,
  goldener_faden: toGoldenerFaden,
}

/** What an element shows. */
export function toDarstellungen<Art extends ProfilElement['art']>(
  element: ElementOf<Art>,
  context: ElementContext,
): readonly Darstellung[] {
  const darstelle: Darsteller<Art> = darsteller[element.art]
  return darstelle(element, context)
}
