/** An offence of the Kriminalitätsatlas. */
export interface Delikt {
  /** Name of the column in the data library. */
  readonly name: string
  /** As printed. */
  readonly titel: string
  /** As the source writes it, without the hyphens and line breaks of its narrow columns. */
  readonly quelle: string
}

/** The 17 offences of the Kriminalitätsatlas, in its order. */
export const delikte = [
  {
    name: 'straftaten_insgesamt',
    titel: 'Straftaten insgesamt',
    quelle: 'Straftaten insgesamt',
  },
  { name: 'raub', titel: 'Raub', quelle: 'Raub' },
  {
    name: 'strassenraub_handtaschenraub',
    titel: 'Straßenraub, Handtaschenraub',
    quelle: 'Straßenraub, Handtaschenraub',
  },
  {
    name: 'koerperverletzungen_insgesamt',
    titel: 'Körperverletzungen insgesamt',
    quelle: 'Körperverletzungen insgesamt',
  },
  {
    name: 'gefaehrliche_schwere_koerperverletzung',
    titel: 'Gefährliche und schwere Körperverletzung',
    quelle: 'Gefährl. und schwere Körperverletzung',
  },
  {
    name: 'freiheitsberaubung_noetigung_bedrohung_nachstellung',
    titel: 'Freiheitsberaubung, Nötigung, Bedrohung, Nachstellung',
    quelle: 'Freiheitsberaubung, Nötigung, Bedrohung, Nachstellung',
  },
  { name: 'diebstahl_insgesamt', titel: 'Diebstahl insgesamt', quelle: 'Diebstahl insgesamt' },
  {
    name: 'diebstahl_kraftwagen',
    titel: 'Diebstahl von Kraftwagen',
    quelle: 'Diebstahl von Kraftwagen',
  },
  {
    name: 'diebstahl_an_aus_kfz',
    titel: 'Diebstahl an oder aus Kraftfahrzeugen',
    quelle: 'Diebstahl an/aus Kfz',
  },
  { name: 'fahrraddiebstahl', titel: 'Fahrraddiebstahl', quelle: 'Fahrraddiebstahl' },
  { name: 'wohnraumeinbruch', titel: 'Wohnraumeinbruch', quelle: 'Wohnraumeinbruch' },
  {
    name: 'branddelikte_insgesamt',
    titel: 'Branddelikte insgesamt',
    quelle: 'Branddelikte insgesamt',
  },
  { name: 'brandstiftung', titel: 'Brandstiftung', quelle: 'Brandstiftung' },
  {
    name: 'sachbeschaedigung_insgesamt',
    titel: 'Sachbeschädigung insgesamt',
    quelle: 'Sachbeschädigung insgesamt',
  },
  {
    name: 'sachbeschaedigung_graffiti',
    titel: 'Sachbeschädigung durch Graffiti',
    quelle: 'Sachbeschädigung durch Graffiti',
  },
  { name: 'rauschgiftdelikte', titel: 'Rauschgiftdelikte', quelle: 'Rauschgiftdelikte' },
  {
    name: 'kiezbezogene_straftaten',
    titel: 'Kiezbezogene Straftaten',
    quelle: 'Kieztaten',
  },
] as const satisfies readonly Delikt[]

const byWort = new Map<string, Delikt>(delikte.map((delikt) => [toWort(delikt.quelle), delikt]))

/** The offence of a column; its name is broken into lines in ways that change from year to year. */
export function findDelikt(kopf: string): Delikt | undefined {
  return byWort.get(toWort(kopf))
}

/** „Körper-verletzungen \n-insgesamt-“ and „Körperverletzungen insgesamt“ are the same words. */
function toWort(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-zäöüß0-9]/g, '')
}
