import type { BezirkDatei, LizenzenDatei } from '../../src/generated/source-types.ts'
import { createElementContext } from '../../src/elements/context.ts'
import type { ElementContext } from '../../src/elements/context.ts'
import type { Darstellung, Tabelle } from '../../src/model/darstellung.ts'
import type { Profilinhalt } from '../../src/model/inhalt.ts'
import type { Profil } from '../../src/model/profil.ts'
import type { Werteauskunft } from '../../src/model/vergleich.ts'
import { geometrie, raeume } from './fake-auskunft.ts'

export const bezirk: BezirkDatei = {
  bezirk: '09',
  name: 'Treptow-Köpenick',
  aemter: [
    { id: 'jugend', name: 'Jugendamt' },
    { id: 'strassen_gruen', name: 'Straßen- und Grünflächenamt' },
  ],
}

export const lizenzen: LizenzenDatei = {
  lizenzen: [
    {
      id: 'intern_freigegeben',
      name: 'Amtsintern',
      kurz: 'amtsintern, freigegeben',
      veroeffentlichbar: true,
    },
  ],
}

/** A profile with nothing but its head. */
export function toTestprofil(given: Partial<Profil> = {}): Profil {
  const raum = raeume.get('092007')
  if (!raum) throw new Error('Der Raum fehlt.')
  return {
    form: 'profil',
    ordner: 'profiles/092007-adlershof',
    raum,
    bezirk,
    kopf: {
      raum: '092007',
      profiltyp: 'gesamt',
      ausgabe: 2025,
      version: '0.1.0',
      status: 'entwurf',
      beispiel: false,
      datenstand: '2024-12-31',
    },
    ueberblick: [],
    teile: [],
    perspektiven: {},
    fachplanung: [],
    glossar: [],
    tabellen: new Map(),
    bilder: new Map(),
    ...given,
  }
}

export function toTestcontext(
  auskunft: Werteauskunft,
  profil: Partial<Profil> = {},
): ElementContext {
  return createElementContext(toTestprofil(profil), { auskunft, geometrie, lizenzen })
}

/** Spaces of print as plain ones: what they are is tested with the numbers. */
export const plain = (text: string): string => text.replaceAll(/[\u00A0\u2009]/g, ' ')

/** A table as text: heads, then rows; notes in square brackets. */
export function drawTabelle({ spalten, zeilen }: Tabelle): string {
  const head = spalten.map(({ titel, gruppe }) => (gruppe === null ? titel : `${gruppe}: ${titel}`))
  const rows = zeilen.map(({ art, zellen }) =>
    [
      art,
      ...zellen.map(({ text, einheit, unterzeile, fussnoten }) =>
        [
          text,
          einheit === undefined ? '' : ` ${einheit}`,
          unterzeile === undefined ? '' : ` / ${unterzeile}`,
          fussnoten === undefined ? '' : ` [${fussnoten.map((note) => note + 1).join(',')}]`,
        ].join(''),
      ),
    ].join(' | '),
  )
  return plain([head.join(' | '), ...rows].join('\n'))
}

/** Words around a table or figure. */
export function drawWorte(darstellung: Darstellung | undefined): string {
  if (!darstellung) return 'nichts'
  if (darstellung.art === 'ohne_daten') return `${darstellung.titel}: ${darstellung.grund}`
  const lines: string[] = []
  if ('titel' in darstellung && darstellung.titel !== null) lines.push(`# ${darstellung.titel}`)
  if ('lesehilfe' in darstellung && darstellung.lesehilfe !== null)
    lines.push(darstellung.lesehilfe)
  if ('alternativtext' in darstellung) lines.push(`(${darstellung.alternativtext})`)
  if ('fussnoten' in darstellung)
    lines.push(...darstellung.fussnoten.map((text, index) => `[${index + 1}] ${text}`))
  if ('anmerkungen' in darstellung)
    lines.push(...darstellung.anmerkungen.map((text) => `* ${text}`))
  return plain(lines.join('\n'))
}

/** The first thing shown, if it is of the kind. */
export function only<Art extends Darstellung['art']>(
  darstellungen: readonly Darstellung[],
  art: Art,
): Extract<Darstellung, { art: Art }> {
  const [first] = darstellungen
  if (darstellungen.length !== 1 || first?.art !== art)
    throw new Error(
      `Erwartet: einmal ${art}, gezeigt: ${darstellungen.map((each) => each.art).join(', ')}`,
    )
  return first as Extract<Darstellung, { art: Art }>
}

/** Everything of an Inhalt but the sources it was made from. */
export function printedOf(inhalt: Profilinhalt): Omit<Profilinhalt, 'profil'> {
  const { titelkarte, ueberblick, teile, quellen, glossar } = inhalt
  return { titelkarte, ueberblick, teile, quellen, glossar }
}
