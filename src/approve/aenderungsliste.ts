import type { Aenderungsliste } from '../model/inhalt.ts'
import type { Abschnittsvergleich, Massnahmenvergleich } from './compare-modelle.ts'
import { compareModelle } from './compare-modelle.ts'
import type { Modell } from './modell.ts'

/** What has changed since the edition before, in a few lines for the profile itself. */
export function toAenderungsliste(alt: Modell, neu: Modell): Aenderungsliste {
  const { abschnitte, massnahmen } = compareModelle(alt, neu)
  const ofArt = (isMeant: (each: Abschnittsvergleich) => boolean): readonly string[] =>
    abschnitte.filter(isMeant).map(nameAbschnitt)
  const stays = ({ art }: Abschnittsvergleich): boolean => art === 'geaendert'
  const gruppen = [
    { name: 'Neu', eintraege: ofArt(({ art }) => art === 'neu') },
    {
      name: 'Im Inhalt geändert',
      eintraege: ofArt((each) => stays(each) && each.aenderung === 'inhaltlich'),
    },
    { name: 'Verschoben', eintraege: ofArt(({ art }) => art === 'verschoben') },
    { name: 'Entfallen', eintraege: ofArt(({ art }) => art === 'entfallen') },
    {
      name: 'Nur redaktionell geändert',
      eintraege: ofArt((each) => stays(each) && each.aenderung === 'redaktionell'),
    },
    {
      name: 'Nur Daten fortgeschrieben',
      eintraege: ofArt((each) => stays(each) && each.aenderung === 'daten'),
    },
    ...verbleibe.map(({ name, verbleib }) => ({
      name,
      eintraege: massnahmen.filter((each) => each.verbleib === verbleib).map(nameMassnahme),
    })),
  ]
  return {
    ausgabe: alt.ausgabe,
    version: alt.version,
    gruppen: gruppen.filter(({ eintraege }) => eintraege.length > 0),
  }
}

const verbleibe: readonly {
  readonly name: string
  readonly verbleib: Massnahmenvergleich['verbleib']
}[] = [
  { name: 'Neue Maßnahmen', verbleib: 'neu' },
  { name: 'Fortgeführte Maßnahmen', verbleib: 'fortgeführt' },
  { name: 'Abgeschlossene Maßnahmen', verbleib: 'abgeschlossen' },
  { name: 'Zurückgestellte Maßnahmen', verbleib: 'zurückgestellt' },
  { name: 'Entfallene Maßnahmen', verbleib: 'entfallen' },
  { name: 'Maßnahmen ohne Verbleib', verbleib: 'ohne Verbleib' },
]

/** „8.1 Bildung“; what is not numbered goes by its title. */
function nameAbschnitt({ nr, titel, art, frueher }: Abschnittsvergleich): string {
  const name = /\d/.test(nr) ? `${nr} ${titel}` : titel
  return art === 'verschoben' && frueher !== null ? `${name} (früher ${frueher})` : name
}

function nameMassnahme({ id, titel }: Massnahmenvergleich): string {
  return `${id} ${titel}`
}
