import { isKurzform } from '../model/ausgabeform.ts'
import type { Darstellung } from '../model/darstellung.ts'
import type { Diagramm } from '../model/diagramm.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import { allDarstellungen } from '../model/inhalt.ts'
import type { Format } from './format.ts'
import { toInlineSvg } from './inline-svg.ts'
import type { Zeichner, Zeichnung } from './zeichner.ts'

/** All drawings of a profile. */
export interface Zeichnungen {
  /** Inline SVG for the page: made for its place, and for a phone. */
  readonly seite: ReadonlyMap<string, { readonly breit: string; readonly schmal: string }>
  /** Complete SVG files by id: the charts, without the small lines of the key figures. */
  readonly dateien: ReadonlyMap<string, string>
}

/** Drawings that were made elsewhere, by id: charts of own data. */
export type FertigeZeichnungen = ReadonlyMap<
  string,
  { readonly breit: Pick<Zeichnung, 'svg'>; readonly schmal: Pick<Zeichnung, 'svg'> }
>

interface Auftrag {
  readonly id: string
  readonly diagramm: Diagramm
  readonly label: string
  readonly breit: Format
  readonly schmal: Format
}

/** Draws at once, or has to load something first. */
type Draw = (...what: Parameters<Zeichner['draw']>) => Zeichnung | Promise<Zeichnung>

/** Draws every chart of a profile twice, for paper and wide screens and for phones. */
export async function drawInhalt(
  inhalt: Profilinhalt,
  zeichner: { readonly draw: Draw },
  fertige: FertigeZeichnungen = new Map(),
): Promise<Zeichnungen> {
  const seite = new Map<string, { breit: string; schmal: string }>()
  const dateien = new Map<string, string>()
  const title: Format = isKurzform(inhalt.profil.form) ? 'schmal' : 'titel'
  const auftraege = allDarstellungen(inhalt).flatMap((darstellung) =>
    toAuftraege(darstellung, darstellung === inhalt.titelkarte ? title : null),
  )
  for (const { id, diagramm, label, breit, schmal } of auftraege) {
    const { svg } = await zeichner.draw(diagramm, breit, label)
    const inline = toInlineSvg(svg)
    const narrow = schmal === breit ? svg : (await zeichner.draw(diagramm, schmal, label)).svg
    seite.set(id, { breit: inline, schmal: schmal === breit ? inline : toInlineSvg(narrow) })
    if (breit !== 'zeile') dateien.set(id, svg)
  }
  for (const [id, { breit, schmal }] of fertige) {
    seite.set(id, { breit: toInlineSvg(breit.svg), schmal: toInlineSvg(schmal.svg) })
    dateien.set(id, breit.svg)
  }
  return { seite, dateien }
}

function toAuftraege(darstellung: Darstellung, own: Format | null): readonly Auftrag[] {
  if (darstellung.art === 'abbildung') {
    const { id, diagramm, alternativtext, breite } = darstellung
    if (diagramm.art === 'eigen') return []
    const breit = own ?? breite
    return [{ id, diagramm, label: alternativtext, breit, schmal: 'schmal' }]
  }
  if (darstellung.art !== 'kennzahlen') return []
  return darstellung.zeilen.flatMap(({ verlauf, bezeichnung, veraenderung }, index) =>
    verlauf
      ? [
          {
            id: `${darstellung.id}-${index}`,
            diagramm: verlauf,
            label: `Verlauf ${bezeichnung}, ${darstellung.zeitraum}: ${veraenderung.text}`,
            breit: 'zeile' as const,
            schmal: 'zeile' as const,
          },
        ]
      : [],
  )
}
