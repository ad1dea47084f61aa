import type { Abschnitt, Elementinhalt, Textinhalt } from '../model/abschnitt.ts'
import type { Profil } from '../model/profil.ts'
import { toCanonicalText } from './canonical-text.ts'

/** Title page and Impressum: who publishes what, for which area and with which figures. */
export function titelAbschnitt({ raum, bezirk, kopf }: Profil): Abschnitt {
  const { impressum, barrierefreiheit, vorgaenger, zeitraum } = kopf
  return ofAngaben('titel', 'Titel und Impressum', [
    ['Bezirksregion', `${raum.id} ${raum.name}`],
    ['Bezirk', bezirk.name],
    ['Art', kopf.profiltyp],
    ['Ausgabe', String(kopf.ausgabe)],
    ['Datenstand', kopf.datenstand],
    ['Beispiel', kopf.beispiel ? 'ja' : undefined],
    ['Geltungszeitraum', zeitraum && `${zeitraum.von}–${zeitraum.bis}`],
    ['Frühere Ausgabe', vorgaenger && String(vorgaenger.ausgabe)],
    ['Frühere Version', vorgaenger?.version],
    ['Adresse der früheren Ausgabe', vorgaenger?.url],
    ['Herausgeber', impressum?.herausgeber],
    ['Organisationseinheit', impressum?.organisationseinheit],
    ['Koordination', impressum?.koordination],
    ['Kontakt', impressum?.kontakt],
    ['Redaktion', impressum?.redaktion],
    ['Externe Bearbeitung', impressum?.bearbeitung_extern],
    ['Druck', impressum?.druck],
    ['Erklärung zur Barrierefreiheit', barrierefreiheit?.erklaerung_url],
    ['Barrieren melden', barrierefreiheit?.feedback_kontakt],
  ])
}

/** Own sources and own entries of the glossary: those of the catalogue nobody in the Bezirk writes. */
export function anhangAbschnitt({ kopf }: Profil): Abschnitt {
  const quellen = (kopf.quellen ?? []).flatMap((quelle): Angabe[] => [
    [`Quelle ${quelle.id}`, quelle.titel],
    ['Herausgeber', quelle.herausgeber],
    ['Stand', quelle.stand],
    ['Lizenz', quelle.lizenz],
    ['Namensnennung', quelle.namensnennung],
    ['Adresse', quelle.url],
    ['Abgerufen', quelle.abgerufen],
    ['Raumsystem', quelle.raumsystem],
    ['Verändert', quelle.veraendert ? 'ja' : undefined],
  ])
  const glossar = (kopf.glossar ?? []).flatMap(({ begriff, abkuerzung, erklaerung }): Angabe[] => [
    ['Glossar', [begriff, abkuerzung].filter(Boolean).join(', ')],
    [begriff, erklaerung],
  ])
  return ofAngaben('anhang', 'Quellen und Glossar', [...quellen, ...glossar])
}

type Angabe = readonly [stelle: string, text: string | undefined]

function ofAngaben(nr: string, titel: string, angaben: readonly Angabe[]): Abschnitt {
  const texte = angaben.flatMap(([stelle, text]): Textinhalt[] =>
    text === undefined || text === '' ? [] : [{ stelle, text: toCanonicalText(text) }],
  )
  const element: Elementinhalt = {
    id: nr,
    art: 'angaben',
    titel: null,
    texte,
    tabelle: null,
    quellen: [],
    bild: null,
  }
  return { nr, titel, teil: null, elemente: texte.length === 0 ? [] : [element] }
}
