import { gremienOf } from '../model/gremien.ts'
import { openAuflagen } from '../approve/freigabestand.ts'
import type { Freigabestand } from '../model/freigabe.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import type { Profil, ProfilDaten } from '../model/profil.ts'
import { amtName } from '../model/profil.ts'
import { formatDatum } from '../wording/date.ts'

/** Every reason why a profile must not be published yet, each a sentence; empty if there is none. */
export function listHindernisse(
  inhalt: Profilinhalt & { readonly freigabe: Freigabestand },
  geschrieben: Profil,
  daten: ProfilDaten,
  fehler: number,
): readonly string[] {
  const { freigabe, profil } = inhalt
  const { profil: kopf } = daten
  return [
    ...(fehler > 0
      ? [`Die Prüfung zur Veröffentlichung nennt ${fehler} Fehler (siehe oben).`]
      : []),
    ...(kopf.status === 'zurueckgezogen' || kopf.status === 'abgeloest'
      ? [`In profil.yaml steht der Status „${kopf.status}“.`]
      : []),
    ...(kopf.version === undefined || kopf.version.startsWith('0.')
      ? ['Die Version in profil.yaml ist noch ein Entwurf: veröffentlicht wird ab 1.0.0.']
      : []),
    ...(kopf.ausgabe === undefined ? ['In profil.yaml fehlt die Ausgabe.'] : []),
    ...(kopf.datenstand === undefined
      ? ['In profil.yaml fehlt der Datenstand: neue Daten würden sonst die Ausgabe ändern.']
      : []),
    ...(kopf.bearbeitungsstand === undefined
      ? ['In profil.yaml fehlt der Bearbeitungsstand.']
      : []),
    ...(kopf.impressum === undefined ? ['In profil.yaml fehlt das Impressum.'] : []),
    ...listMissing(geschrieben),
    ...listUndecided(freigabe, profil),
    ...freigabe.entfallen.map(
      ({ nr, beschluss }) =>
        `Der Abschnitt ${nr}, dem ${beschluss.gremium} am ${formatDatum(beschluss.datum)} zugestimmt hat, ist entfallen.`,
    ),
    ...openAuflagen(freigabe).map(
      ({ beschluss, text }) => `Die Auflage „${text}“ (${beschluss.gremium}) ist nicht erledigt.`,
    ),
    ...(daten.aenderungswuensche?.wuensche ?? [])
      .filter(({ status }) => status === 'offen')
      .map(({ id, ort }) => `Der Änderungswunsch ${id} zu Abschnitt ${ort} ist offen.`),
  ]
}

function listMissing(profil: Profil): readonly string[] {
  const places = profil.teile
    .flatMap(({ kapitel }) => kapitel)
    .flatMap((kapitel) => [kapitel, ...kapitel.abschnitte])
  return places.flatMap(({ nr, elemente }) =>
    elemente.flatMap((element) =>
      element.art === 'fehlender_beitrag'
        ? [
            `Zu Abschnitt ${nr} fehlt der Beitrag oder die Fehlanzeige: ${amtName(profil.bezirk, element.amt)}.`,
          ]
        : [],
    ),
  )
}

/** Per Gremium that is needed: what it has not agreed to, and what it would have to look at again. */
function listUndecided({ abschnitte }: Freigabestand, { bezirk }: Profil): readonly string[] {
  return gremienOf(bezirk)
    .filter(({ fuer_veroeffentlichung }) => fuer_veroeffentlichung)
    .flatMap(({ id, name }) => {
      const numbers = (isMeant: (zustand: string) => boolean): string =>
        abschnitte
          .filter(({ voten }) =>
            voten.some(({ gremium, zustand }) => gremium === id && isMeant(zustand)),
          )
          .map(({ nr }) => nr)
          .join(', ')
      const stale = numbers((zustand) => zustand === 'veraltet')
      const open = numbers((zustand) => zustand !== 'gilt' && zustand !== 'veraltet')
      return [
        ...(open === '' ? [] : [`${name}: nicht zugestimmt zu ${open}.`]),
        ...(stale === '' ? [] : [`${name}: seit der Zustimmung geändert: ${stale}.`]),
      ]
    })
}
