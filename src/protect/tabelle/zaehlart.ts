import { fold } from '../../diagnostics/closest.ts'

/** What a number counts: people, cases, households, firms; or things, which have no secrets. */
export type Zaehlart = 'menschen' | 'dinge'

/** Groups by age: „0 bis unter 6“, „unter 18“, „65 und älter“, „u6“. */
const altersgruppe =
  /\bu\s?\d|\d\s*(?:jahre)?\s*(?:bis|-|–)\s*(?:unter\s*)?\d|\bunter\s*(?:\d|ein)|\d\s*(?:jahre\s*)?(?:und\s*(?:aelter|mehr|darueber)|plus|\+)|jaehrig/

/** Ends of words, without umlauts. The first word that fits decides: „Plätze für Kinder“. */
const endungen: readonly (readonly [Zaehlart, RegExp])[] = [
  [
    'menschen',
    /(?:einwohner|bewohner|person|mensch|bevoelkerung|kind|jugendliche|maedchen|junge|frau|mann|maenner|weiblich|maennlich|divers|senior|aeltere|erwachsene|lose|erwerbstaetige|empfaenger|berechtigte|beziehende|bezieher|beschaeftigte|leistungsbeziehende|fall|faelle|hilfe|haushalt|familie|alleinerziehende|gemeinschaft|schueler|auszubildende|studierende|patient|untersuchte|betroffene|gefluechtete|auslaender|deutsche|hintergrund|pflegebeduerftige|behinderung|behinderte|opfer|taeter|verdaechtige|straftat|delikt|geburt|geborene|sterbefall|gestorbene|zuzug|zuzuege|fortzug|fortzuege|umzug|umzuege|ratsuchende|klient|nutzer|besucher|teilnehmende|teilnehmer|ledige|verheiratete|erkrankung|diagnose|befund|antrag|antraege|bewerber|betreute|paar|betrieb|unternehmen|selbststaendige)(?:en|innen|in|nen|er|e|n|s)?$|^ew$|^bg$/,
  ],
  [
    'dinge',
    /(?:platz|plaetze|einrichtung|kita|schule|gymnasium|gymnasien|standort|gebaeude|wohnung|wohneinheit|anlage|baum|baeume|haltestelle|parzelle|bett|gruppe|zuege|stelle|vollzeitaequivalent|geraet|veranstaltung|projekt|massnahme|vorhaben|angebot|flaeche|grundstueck|geschaeft|laden|laeden|praxis|praxen|apotheke|treff|treffpunkt|verein|buch|buecher|medien|bibliothek|halle|bahn|linie|strasse|fahrzeug|pkw|garten|gaerten|heim|unterkunft|unterkuenfte|zentrum|zentren|sitzung|termin|stunde|tag|woche|monat|gremium|gremien|stadtteil|planungsraum|planungsraeume|sitz|modul|baustein)(?:en|n|er|e|s)?$|^we$|^vzae$/,
  ],
]

/** What a label says it counts; undefined if it does not tell. */
export function recognizeZaehlart(label: string): Zaehlart | undefined {
  const folded = foldLabel(label)
  if (altersgruppe.test(folded)) return 'menschen'
  for (const word of folded.split(/[^a-z0-9+]+/)) {
    const hit = endungen.find(([, endung]) => endung.test(word))
    if (hit) return hit[0]
  }
  return undefined
}

/** Whether a label names people of some age. */
export function isAltersgruppe(label: string): boolean {
  return altersgruppe.test(foldLabel(label))
}

/** Lower case without umlauts, words still apart. */
export function foldLabel(label: string): string {
  return label
    .replace(/[*:_](?=innen\b|in\b)/g, '')
    .split(/(\s+|-|–)/)
    .map((part) => (/^(?:\s+|-|–)$/.test(part) ? part : fold(part)))
    .join('')
}
