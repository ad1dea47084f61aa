import type {
  Einrichtung,
  Foerderkulisse,
  Gremium,
  Handlungsraum,
  Vorhaben,
} from '../generated/source-types.ts'
import type { Worte } from './auswahl.ts'

export const einrichtungsartWorte: Worte<Einrichtung['art']> = {
  kita: 'Kita',
  kindertagespflege: 'Kindertagespflege',
  grundschule: 'Grundschule',
  gemeinschaftsschule: 'Gemeinschaftsschule',
  iss: 'Integrierte Sekundarschule',
  gymnasium: 'Gymnasium',
  foerderzentrum: 'Schule mit sonderpädagogischem Förderschwerpunkt',
  berufsschule: 'Berufliche Schule',
  privatschule: 'Schule in freier Trägerschaft',
  hort: 'Hort',
  jfe: 'Jugendfreizeiteinrichtung',
  familienzentrum: 'Familienzentrum',
  stadtteilzentrum: 'Stadtteilzentrum',
  nachbarschaftstreff: 'Nachbarschaftstreff',
  senior_innenfreizeitstaette: 'Freizeitstätte für Seniorinnen und Senioren',
  pflege: 'Pflegeeinrichtung',
  tagespflege: 'Tagespflege',
  beratung: 'Beratungsstelle',
  unterkunft_gefluechtete: 'Unterkunft für Geflüchtete',
  unterkunft_wohnungslose: 'Unterkunft für wohnungslose Menschen',
  bibliothek: 'Bibliothek',
  vhs: 'Volkshochschule',
  musikschule: 'Musikschule',
  kulturort: 'Kulturort',
  krankenhaus: 'Krankenhaus',
  gesundheitsdienst: 'Gesundheitsdienst',
  suchthilfe: 'Suchthilfe',
  psychiatrie: 'Psychiatrische Einrichtung',
  sporthalle: 'Sporthalle',
  sportplatz: 'Sportplatz',
  schwimmbad: 'Schwimmbad',
  gruenanlage: 'Grünanlage',
  spielplatz: 'Spielplatz',
  kleingarten: 'Kleingartenanlage',
  friedhof: 'Friedhof',
  sonstige: 'Sonstige Einrichtung',
}

/** Kinds in the plural: „19 Kitas“. */
export const einrichtungsartMehrzahl: Worte<Einrichtung['art']> = {
  kita: 'Kitas',
  kindertagespflege: 'Angebote der Kindertagespflege',
  grundschule: 'Grundschulen',
  gemeinschaftsschule: 'Gemeinschaftsschulen',
  iss: 'Integrierte Sekundarschulen',
  gymnasium: 'Gymnasien',
  foerderzentrum: 'Schulen mit sonderpädagogischem Förderschwerpunkt',
  berufsschule: 'Berufliche Schulen',
  privatschule: 'Schulen in freier Trägerschaft',
  hort: 'Horte',
  jfe: 'Jugendfreizeiteinrichtungen',
  familienzentrum: 'Familienzentren',
  stadtteilzentrum: 'Stadtteilzentren',
  nachbarschaftstreff: 'Nachbarschaftstreffs',
  senior_innenfreizeitstaette: 'Freizeitstätten für Seniorinnen und Senioren',
  pflege: 'Pflegeeinrichtungen',
  tagespflege: 'Angebote der Tagespflege',
  beratung: 'Beratungsstellen',
  unterkunft_gefluechtete: 'Unterkünfte für Geflüchtete',
  unterkunft_wohnungslose: 'Unterkünfte für wohnungslose Menschen',
  bibliothek: 'Bibliotheken',
  vhs: 'Orte der Volkshochschule',
  musikschule: 'Orte der Musikschule',
  kulturort: 'Kulturorte',
  krankenhaus: 'Krankenhäuser',
  gesundheitsdienst: 'Gesundheitsdienste',
  suchthilfe: 'Angebote der Suchthilfe',
  psychiatrie: 'Psychiatrische Einrichtungen',
  sporthalle: 'Sporthallen',
  sportplatz: 'Sportplätze',
  schwimmbad: 'Schwimmbäder',
  gruenanlage: 'Grünanlagen',
  spielplatz: 'Spielplätze',
  kleingarten: 'Kleingartenanlagen',
  friedhof: 'Friedhöfe',
  sonstige: 'Sonstige Einrichtungen',
}

export const traegerartWorte: Worte<Einrichtung['traegerart']> = {
  oeffentlich: 'öffentlicher Träger',
  frei: 'freier Träger',
  kirchlich: 'kirchlicher Träger',
  privat: 'privater Träger',
  eigenbetrieb: 'Eigenbetrieb',
}

export const kapazitaetWorte: Worte<Einrichtung['kapazitaet_einheit']> = {
  plaetze: 'Plätze',
  schueler: 'Schülerinnen und Schüler',
  zuege: 'Züge',
  betten: 'Betten',
  m2: 'm²',
  parzellen: 'Parzellen',
  besuche: 'Besuche',
}

export const zustandWorte: Worte<Einrichtung['zustand']> = {
  gut: 'gut',
  mittel: 'mittel',
  sanierungsbeduerftig: 'sanierungsbedürftig',
  unbekannt: 'unbekannt',
}

export const barrierefreiWorte: Worte<Einrichtung['barrierefrei']> = {
  ja: 'barrierefrei',
  teilweise: 'teilweise barrierefrei',
  nein: 'nicht barrierefrei',
  unbekannt: 'Barrierefreiheit unbekannt',
}

export const einrichtungsstatusWorte: Worte<Einrichtung['status']> = {
  bestand: 'im Bestand',
  im_bau: 'im Bau',
  geplant: 'geplant',
  geschlossen: 'geschlossen',
}

export const vorhabenartWorte: Worte<Vorhaben['art']> = {
  wohnungsbau: 'Wohnungsbau',
  schule: 'Schule',
  kita: 'Kita',
  gruen: 'Grün- und Freifläche',
  verkehr: 'Verkehr',
  gewerbe: 'Gewerbe',
  sonstiges: 'Sonstiges',
}

export const verfahrensstandWorte: Worte<Vorhaben['verfahrensstand']> = {
  idee: 'Idee',
  b_plan_verfahren: 'im Bebauungsplanverfahren',
  genehmigt: 'genehmigt',
  im_bau: 'im Bau',
  fertig: 'fertiggestellt',
}

export const programmWorte: Worte<Foerderkulisse['programm']> = {
  sozialer_zusammenhalt_qm: 'Sozialer Zusammenhalt (Quartiersmanagement)',
  lebendige_zentren: 'Lebendige Zentren und Quartiere',
  nachhaltige_erneuerung: 'Nachhaltige Erneuerung',
  bund_laender_sonstige: 'Weiteres Bund-Länder-Programm',
  baep: 'BAEP',
  milieuschutz: 'Soziales Erhaltungsgebiet (Milieuschutz)',
  staedtebaulicher_erhalt: 'Städtebauliches Erhaltungsgebiet',
  sanierungsgebiet: 'Sanierungsgebiet',
  sonstige: 'Sonstiges Programm',
}

export const gremiumWorte: Worte<Gremium['art']> = {
  ag_78: 'Arbeitsgemeinschaft nach § 78 SGB VIII',
  stadtteilkonferenz: 'Stadtteilkonferenz',
  bildungsnetzwerk: 'Bildungsnetzwerk',
  runder_tisch: 'Runder Tisch',
  traegertreffen: 'Trägertreffen',
  quartiersrat: 'Quartiersrat',
  sonstige: 'Sonstiges Gremium',
}

export const handlungsraumartWorte: Worte<Handlungsraum['art']> = {
  stadtteilkoordination: 'Stadtteilkoordination',
  kiezkasse: 'Kiezkasse',
  stadtteilbudget: 'Stadtteilbudget',
  quartiersmanagement: 'Quartiersmanagement',
  sonstige: 'Sonstiger Handlungsraum',
}
