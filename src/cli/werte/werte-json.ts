import type {
  Rang,
  Veraenderung,
  Vergleich,
  Verteilung,
  Werteauskunft,
} from '../../model/vergleich.ts'
import { klasseOf } from '../../wording/indikatorwert.ts'
import { describeQuelle } from './quelle.ts'

/** The figures for programs, as schemas/ausgabe/werte.schema.json says. Numbers are not rounded. */
export function toWerteJson(
  zeilen: readonly Vergleich[],
  auskunft: Pick<Werteauskunft, 'datensatz'>,
): string {
  return `${JSON.stringify(
    zeilen.map((zeile) => toZeile(zeile, auskunft)),
    null,
    2,
  )}\n`
}

function toZeile(
  vergleich: Vergleich,
  auskunft: Pick<Werteauskunft, 'datensatz'>,
): Record<string, unknown> {
  const { wert, indikator, raum } = vergleich
  return {
    indikator: indikator.id,
    raum: raum.id,
    name: raum.name,
    ebene: raum.ebene,
    stand: wert.stand,
    wert: wert.wert,
    abs: wert.abs,
    nenner: wert.nenner,
    einheit: indikator.einheit,
    status: wert.status,
    quelle: describeQuelle(wert, auskunft),
    klasse: klasseOf(wert, indikator)?.name ?? null,
    nenner_stand: wert.nenner_stand,
    umgerechnet: wert.umgerechnet,
    umrechnungsfehler: wert.umrechnungsfehler,
    vergleich: toJsonVergleich(vergleich),
  }
}

function toJsonVergleich(vergleich: Vergleich): Record<string, unknown> {
  return {
    vorjahr: toJsonVeraenderung(vergleich.vorjahr),
    fuenf_jahre: toJsonVeraenderung(vergleich.fuenf_jahre),
    bezirk: vergleich.bezirk.wert,
    berlin: vergleich.berlin.wert,
    abstand_bezirk: vergleich.abstand_bezirk,
    abstand_berlin: vergleich.abstand_berlin,
    rang_bezirk: toJsonRang(vergleich.rang_bezirk),
    rang_berlin: toJsonRang(vergleich.rang_berlin),
    verteilung: toJsonVerteilung(vergleich.verteilung),
    auffaellig: vergleich.auffaellig,
    auffaellig_seit: vergleich.auffaellig_seit,
  }
}

function toJsonVeraenderung(veraenderung: Veraenderung | null): Record<string, unknown> | null {
  if (!veraenderung) return null
  const { frueher, betrag, art, umgerechnet } = veraenderung
  return { stand: frueher.stand, wert: frueher.wert, betrag, art, umgerechnet }
}

function toJsonRang(rang: Rang | null): Record<string, unknown> | null {
  return rang && { rang: rang.rang, von: rang.von }
}

function toJsonVerteilung(verteilung: Verteilung | null): Record<string, unknown> | null {
  if (!verteilung) return null
  const { minimum, unteres_quartil, median, oberes_quartil, maximum } = verteilung
  return { minimum, unteres_quartil, median, oberes_quartil, maximum }
}
