import type {
  Bedarf,
  ErgebnisDerBeteiligung,
  FruehereMassnahme,
  Kosten,
  Massnahme,
  StaerkeOderSchwaeche,
  Weitergabe,
  Ziel,
  Zielwert,
} from '../generated/source-types.ts'
import type { Worte } from './auswahl.ts'

export const staerkenSchwaechenWorte: Worte<StaerkeOderSchwaeche['art']> = {
  staerke: 'Stärken',
  schwaeche: 'Schwächen',
  potenzial: 'Potenziale',
  herausforderung: 'Herausforderungen',
}

export const dringlichkeitWorte: Worte<Bedarf['dringlichkeit']> = {
  hoch: 'hoch',
  mittel: 'mittel',
  niedrig: 'niedrig',
}

export const bedarfHerkunftWorte: Worte<Bedarf['herkunft']> = {
  daten: 'Daten',
  fachplanung: 'Fachplanung',
  beteiligung: 'Beteiligung',
  ag_sro: 'AG SRO',
}

export const zielartWorte: Worte<Ziel['art']> = {
  leitziel: 'Leitziel',
  entwicklungsziel: 'Entwicklungsziel',
  handlungsziel: 'Handlungsziel',
}

/** „…, Anstieg auf 12,0 % bis 2030“: nouns, because names of Indikatoren are one or many. */
export const zielrichtungWorte: Worte<Zielwert['richtung']> = {
  steigen: 'Anstieg',
  sinken: 'Rückgang',
  halten: 'gleichbleibend',
}

export const zeithorizontWorte: Worte<Massnahme['zeithorizont']> = {
  kurz: 'kurzfristig',
  mittel: 'mittelfristig',
  lang: 'langfristig',
}

export const kostenartWorte: Worte<Kosten['art']> = {
  einmalig: 'einmalig',
  jaehrlich: 'jährlich',
}

export const kostenstatusWorte: Worte<Kosten['status']> = {
  geschaetzt: 'geschätzt',
  veranschlagt: 'veranschlagt',
  bewilligt: 'bewilligt',
}

export const massnahmenstatusWorte: Worte<Massnahme['status']> = {
  idee: 'Idee',
  geplant: 'geplant',
  beschlossen: 'beschlossen',
  in_umsetzung: 'in Umsetzung',
  abgeschlossen: 'abgeschlossen',
  zurueckgestellt: 'zurückgestellt',
  entfallen: 'entfallen',
}

export const formatWorte: Worte<ErgebnisDerBeteiligung['format']> = {
  online_mein_berlin: 'Online-Beteiligung auf mein.berlin.de',
  workshop: 'Workshop',
  ideenwerkstatt: 'Ideenwerkstatt',
  sprechstunde: 'Sprechstunde',
  befragung: 'Befragung',
  postkarte: 'Postkartenaktion',
  kiezspaziergang: 'Kiezspaziergang',
  kiezkasse: 'Kiezkasse',
  stadtteilbudget: 'Stadtteilbudget',
  stadtteilkonferenz: 'Stadtteilkonferenz',
  kinder_jugend: 'Beteiligung von Kindern und Jugendlichen',
  sonstiges: 'Sonstiges Format',
}

export const umgangWorte: Worte<ErgebnisDerBeteiligung['umgang']> = {
  uebernommen: 'übernommen',
  teilweise: 'teilweise übernommen',
  geprueft_nicht_uebernommen: 'geprüft, nicht übernommen',
  weitergeleitet: 'weitergeleitet',
  offen: 'noch offen',
}

export const verbleibWorte: Worte<FruehereMassnahme['verbleib']> = {
  umgesetzt: 'umgesetzt',
  fortgefuehrt: 'fortgeführt',
  geaendert: 'geändert fortgeführt',
  entfallen: 'entfallen',
  offen: 'offen',
}

export const weitergabeWorte: Worte<Weitergabe['ergebnis']> = {
  offen: 'Antwort steht aus',
  zugesagt: 'zugesagt',
  teilweise: 'teilweise zugesagt',
  abgelehnt: 'abgelehnt',
}
