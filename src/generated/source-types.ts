/* Generated from schemas/ by scripts/generate-types.js: do not edit. */

/**
 * Baustein eines Kapitels: Text, Tabelle, Diagramm oder Karte. Das Feld „art“ sagt, welcher.
 */
export type Element =
  | KennzahlenElement
  | KidTabelleElement
  | PlrTabelleElement
  | ZeitreiheElement
  | AltersaufbauElement
  | VergleichElement
  | KarteElement
  | LagekarteElement
  | TextElement
  | HinweisElement
  | TabelleElement
  | DiagrammElement
  | BildElement
  | FachbeitragElement
  | EinrichtungslisteElement
  | VorhabenlisteElement
  | FoerderkulissenElement
  | HandlungsraeumeElement
  | GremienlisteElement
  | StaerkenSchwaechenElement
  | BedarfeElement
  | ZieleElement
  | MassnahmenElement
  | FruehereMassnahmenElement
  | BeteiligungElement
  | GoldenerFadenElement
  | MssMatrixElement
  | PunktkarteElement

export interface Quelldateien {
  aemter: AemterDatei
  aenderungswuensche: AenderungswuenscheDatei
  analyse: AnalyseDatei
  bezirk: BezirkDatei
  datenpaket: DatenpaketDatei
  datenschema: DatenschemaDatei
  diagramm: DiagrammDatei
  einspielung: EinspielungDatei
  element: Element
  fachplanung: FachplanungDatei
  freigabe: FreigabeDatei
  gliederung: GliederungDatei
  glossar: GlossarDatei
  indikatoren: IndikatorenDatei
  lizenzen: LizenzenDatei
  perspektiven: PerspektivenDatei
  profil: ProfilDatei
}
/**
 * Vorschlagsliste der Ämter und Stellen nach § 37 Bezirksverwaltungsgesetz; ein Bezirk übernimmt sie in bezirk.yaml.
 */
export interface AemterDatei {
  schema?: 'bzrp/1'
  /**
   * @minItems 1
   * @maxItems 60
   */
  aemter: Amt[]
}
export interface Amt {
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  id: string
  name: string
  kuerzel?: string
  beitrag?: string
}
/**
 * Was Ämter, Beauftragte und Gremien an einem Entwurf ändern wollen, und was daraus geworden ist.
 */
export interface AenderungswuenscheDatei {
  schema?: 'bzrp/1'
  /**
   * @maxItems 400
   */
  wuensche: Aenderungswunsch[]
}
export interface Aenderungswunsch {
  id: string
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  von: string
  /**
   * Nummer des Abschnitts, um den es geht.
   */
  ort: string
  /**
   * Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  text: string
  art?: 'fachlich' | 'redaktionell' | 'daten' | 'rechtlich'
  status: 'offen' | 'uebernommen' | 'teilweise' | 'abgelehnt'
  /**
   * Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  antwort?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datum?: string
}
/**
 * Eigene Texte und Elemente eines Kapitels; ergänzt, verschiebt oder streicht die Elemente der Gliederung.
 */
export interface AnalyseDatei {
  schema?: 'bzrp/1'
  /**
   * Nummer eines Kapitels oder Abschnitts der Gliederung.
   */
  kapitel: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  /**
   * Ein bis drei Sätze am Anfang des Kapitels: was wichtig ist.
   */
  vorspann?: string
  /**
   * @maxItems 60
   */
  elemente?: Element[]
  /**
   * @maxItems 40
   */
  abschnitte?: AbschnittDerAnalyse[]
  /**
   * Kennungen von Elementen der Gliederung, die in diesem Profil nicht erscheinen.
   *
   * @maxItems 60
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  streichen?: string[]
  /**
   * Befunde von „bzrp check“, die mit Grund so bleiben. In profil.yaml gelten sie für alle Dateien des Profils, sonst für ihre Datei.
   *
   * @maxItems 200
   */
  hinweise_beantwortet?: AntwortAufEinenBefund[]
}
/**
 * Die Region auf einen Blick: Kennzahlen mit Vergleich und Entwicklung.
 */
export interface KennzahlenElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'kennzahlen'
  titel?: string
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  indikatoren: string[]
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Anzahl, Wert, Wert vor fünf Jahren, Bezirk, Berlin und Rang je Indikator.
 */
export interface KidTabelleElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'kid_tabelle'
  titel?: string
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  indikatoren: string[]
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Planungsräume, Bezirksregion, Bezirk und Berlin in Zeilen, Indikatoren in Spalten.
 */
export interface PlrTabelleElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'plr_tabelle'
  titel?: string
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  indikatoren: string[]
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Linien über die Jahre für Bezirksregion, Bezirk und Berlin.
 */
export interface ZeitreiheElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'zeitreihe'
  titel?: string
  /**
   * Code eines Indikators aus dem Katalog.
   */
  indikator: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  seit?: string
  /**
   * Erster Wert jeder Linie = 100; für Bestände, die sehr verschieden groß sind.
   */
  indexiert?: boolean
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Menschen je Altersjahr im Vergleich mit Bezirk und Berlin.
 */
export interface AltersaufbauElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'altersaufbau'
  titel?: string
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Lage der Bezirksregion zwischen allen Bezirksregionen Berlins, je Indikator eine Zeile.
 */
export interface VergleichElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'vergleich'
  titel?: string
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  indikatoren: string[]
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Planungsräume der Region eingefärbt nach Klassen; bei nur einem Planungsraum die Regionen des Bezirks.
 */
export interface KarteElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'karte'
  titel?: string
  /**
   * Code eines Indikators aus dem Katalog.
   */
  indikator: string
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  ebene?: 'planungsraum' | 'bezirksregion'
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Wo die Bezirksregion in Bezirk und Berlin liegt.
 */
export interface LagekarteElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'lagekarte'
  titel?: string
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Fließtext.
 */
export interface TextElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'text'
  titel?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  text: string
  /**
   * Kennungen von Quellen aus profil.yaml.
   *
   * @maxItems 30
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quellen?: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Kurzer hervorgehobener Hinweis zum Lesen oder zu den Daten.
 */
export interface HinweisElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'hinweis'
  titel?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  text: string
  /**
   * Kennungen von Quellen aus profil.yaml.
   *
   * @maxItems 30
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quellen?: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Tabelle aus Zeilen oder aus einer CSV-Datei des Profilordners.
 */
export interface TabelleElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'tabelle'
  titel: string
  /**
   * @minItems 1
   * @maxItems 16
   */
  spalten: Tabellenspalte[]
  /**
   * @maxItems 500
   */
  zeilen?: string[][]
  /**
   * Pfad innerhalb des Profilordners.
   */
  datei?: string
  /**
   * Wahr, wenn die letzte Zeile die Summe der Zeilen darüber ist.
   */
  summenzeile?: boolean
  /**
   * Kennung der Spalte, in der die Summe der anderen Zahlenspalten steht.
   */
  summenspalte?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  /**
   * Kennungen von Quellen aus profil.yaml.
   *
   * @maxItems 30
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quellen: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
export interface Tabellenspalte {
  id: string
  titel: string
  art?: 'text' | 'zahl' | 'anteil' | 'datum' | 'raum'
  nachkommastellen?: number
  einheit?: string
  /**
   * Ob die Zahlen Menschen zählen, auch Fälle, Haushalte oder Betriebe (dann gilt die Geheimhaltung), oder Dinge wie Plätze und Gebäude. Ohne Angabe entscheiden Einheit und Titel.
   */
  zaehlt?: 'menschen' | 'dinge'
  gruppe?: string
}
/**
 * Diagramm aus eigenen Daten: Spalten und Zeilen wie bei einer Tabelle, dazu eine Spezifikation in einer Auswahl aus Vega-Lite.
 */
export interface DiagrammElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'diagramm'
  titel: string
  spezifikation?: DiagrammDatei
  /**
   * Pfad innerhalb des Profilordners.
   */
  vorlage?: string
  /**
   * @minItems 1
   * @maxItems 16
   */
  spalten: Tabellenspalte[]
  /**
   * @maxItems 500
   */
  zeilen?: string[][]
  /**
   * Pfad innerhalb des Profilordners.
   */
  datei?: string
  /**
   * Wahr, wenn die letzte Zeile die Summe der Zeilen darüber ist; sie wird nicht gezeichnet.
   */
  summenzeile?: boolean
  /**
   * Kennung der Spalte, in der die Summe der anderen Zahlenspalten steht.
   */
  summenspalte?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  /**
   * Kennungen von Quellen aus profil.yaml.
   *
   * @maxItems 30
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quellen: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Wie ein eigenes Diagramm gezeichnet wird: eine Auswahl aus Vega-Lite 6, in dessen Wörtern. Daten, Farben und Schrift kommen vom Element und vom Profil; Adressen, Ausdrücke und Bilder gibt es nicht.
 */
export interface DiagrammDatei {
  schema?: 'bzrp/1'
  /**
   * bar: Balken. line: Linie. area: Fläche. point: Punkte. tick: kurze Striche.
   */
  mark: 'bar' | 'line' | 'area' | 'point' | 'tick'
  encoding: ZuordnungDerSpalten
}
/**
 * Welche Spalte der Daten wo erscheint. x: waagerecht, y: senkrecht, color: Reihen.
 */
export interface ZuordnungDerSpalten {
  x: AchseEinesDiagramms
  y: AchseEinesDiagramms
  color?: ReiheEinesDiagramms
  xOffset?: VersatzEinesDiagramms
  yOffset?: VersatzEinesDiagramms
}
export interface AchseEinesDiagramms {
  /**
   * Kennung einer Spalte des Elements.
   */
  field?: string
  /**
   * quantitative: Zahlen auf einer Skala. ordinal: Stufen mit Reihenfolge, auch Jahre. nominal: Namen.
   */
  type: 'quantitative' | 'ordinal' | 'nominal'
  /**
   * Ohne Angabe der Titel der Spalte mit ihrer Einheit.
   */
  title?: string
  /**
   * Wie mehrere Zeilen eine Zahl werden. sum: Summe, mean: Mittelwert, median: Median, min und max: kleinster und größter Wert, count: Zahl der Zeilen.
   */
  aggregate?: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'count'
  bin?: Klassen
  /**
   * zero: Reihen aufeinander. normalize: auf 100 Prozent gestreckt.
   */
  stack?: 'zero' | 'normalize'
  /**
   * ascending und descending: nach den Namen. x, y: nach der Länge, -x, -y: das Längste zuerst. Ohne Angabe wie in den Daten.
   */
  sort?: 'ascending' | 'descending' | 'x' | 'y' | '-x' | '-y'
  scale?: Skala
}
/**
 * Fasst Zahlen zu gleich breiten Klassen zusammen.
 */
export interface Klassen {
  maxbins: number
}
export interface Skala {
  /**
   * Falsch lässt Linien und Punkte bei ihrem kleinsten Wert beginnen; Balken und Flächen beginnen immer bei null.
   */
  zero: boolean
}
/**
 * Spalte, deren Werte die Reihen unterscheiden; höchstens fünf verschiedene.
 */
export interface ReiheEinesDiagramms {
  /**
   * Kennung einer Spalte des Elements.
   */
  field: string
  /**
   * nominal: Namen, in verschiedenen Farben. ordinal: Stufen, von hell nach dunkel.
   */
  type: 'nominal' | 'ordinal'
}
/**
 * Dieselbe Spalte wie color: die Balken stehen nebeneinander statt aufeinander.
 */
export interface VersatzEinesDiagramms {
  /**
   * Kennung einer Spalte des Elements.
   */
  field: string
}
/**
 * Foto oder Ausschnitt, mit Rechten und Alternativtext.
 */
export interface BildElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'bild'
  titel: string
  /**
   * Pfad innerhalb des Profilordners.
   */
  datei: string
  /**
   * Wem das Bild gehört und unter welchen Bedingungen es gezeigt werden darf.
   */
  rechte: string
  /**
   * Kennungen von Quellen aus profil.yaml.
   *
   * @maxItems 30
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quellen?: string[]
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  /**
   * Was das Bild zeigt, für Menschen, die es nicht sehen.
   */
  alternativtext: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Stelle, an der die Fachbeiträge des Abschnitts stehen.
 */
export interface FachbeitragElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'fachbeitrag'
  titel?: string
  /**
   * Nur Fachbeiträge dieser Ämter an dieser Stelle; ohne Angabe alle.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: Schlüssel eines Amtes aus bezirk.yaml.
   */
  aemter?: string[]
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Einrichtungen aus der Datenbibliothek und aus den Fachbeiträgen.
 */
export interface EinrichtungslisteElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'einrichtungsliste'
  titel?: string
  /**
   * @minItems 1
   * @maxItems 40
   */
  einrichtungsarten?: (
    | 'kita'
    | 'kindertagespflege'
    | 'grundschule'
    | 'gemeinschaftsschule'
    | 'iss'
    | 'gymnasium'
    | 'foerderzentrum'
    | 'berufsschule'
    | 'privatschule'
    | 'hort'
    | 'jfe'
    | 'familienzentrum'
    | 'stadtteilzentrum'
    | 'nachbarschaftstreff'
    | 'senior_innenfreizeitstaette'
    | 'pflege'
    | 'tagespflege'
    | 'beratung'
    | 'unterkunft_gefluechtete'
    | 'unterkunft_wohnungslose'
    | 'bibliothek'
    | 'vhs'
    | 'musikschule'
    | 'kulturort'
    | 'krankenhaus'
    | 'gesundheitsdienst'
    | 'suchthilfe'
    | 'psychiatrie'
    | 'sporthalle'
    | 'sportplatz'
    | 'schwimmbad'
    | 'gruenanlage'
    | 'spielplatz'
    | 'kleingarten'
    | 'friedhof'
    | 'sonstige'
  )[]
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Planungen und Vorhaben aus den Fachbeiträgen.
 */
export interface VorhabenlisteElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'vorhabenliste'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
  /**
   * @minItems 1
   * @maxItems 10
   */
  vorhabenarten?: (
    'wohnungsbau' | 'schule' | 'kita' | 'gruen' | 'verkehr' | 'gewerbe' | 'sonstiges'
  )[]
}
/**
 * Programme und Gebiete aus den Fachbeiträgen.
 */
export interface FoerderkulissenElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'foerderkulissen'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Gebiete von Stadtteilkoordination, Kiezkassen und Stadtteilbudgets aus den Fachbeiträgen.
 */
export interface HandlungsraeumeElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'handlungsraeume'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Gremien und Netzwerke aus den Fachbeiträgen.
 */
export interface GremienlisteElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'gremienliste'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Stärken, Schwächen, Potenziale und Herausforderungen aus perspektiven.yaml.
 */
export interface StaerkenSchwaechenElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'staerken_schwaechen'
  titel?: string
  /**
   * Höchstens so viele Punkte je Spalte, die ersten der Liste; ohne Angabe alle.
   */
  hoechstens?: number
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Bedarfe aus perspektiven.yaml.
 */
export interface BedarfeElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'bedarfe'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Handlungsfelder und Ziele aus perspektiven.yaml.
 */
export interface ZieleElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'ziele'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Maßnahmen aus perspektiven.yaml.
 */
export interface MassnahmenElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'massnahmen'
  titel?: string
  /**
   * Höchstens so viele Maßnahmen, die dringendsten zuerst; ohne Angabe alle.
   */
  hoechstens?: number
  /**
   * Nur Titel, Federführung, Zeitraum und Stand, ohne Beschreibung, Kosten und Beteiligte.
   */
  knapp?: boolean
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Was aus den Maßnahmen der letzten Ausgabe geworden ist.
 */
export interface FruehereMassnahmenElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'fruehere_massnahmen'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Ergebnisse der Beteiligung aus perspektiven.yaml.
 */
export interface BeteiligungElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'beteiligung'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Vom Befund über Bedarf und Ziel zur Maßnahme.
 */
export interface GoldenerFadenElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'goldener_faden'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Klassen des Monitorings Soziale Stadtentwicklung je Planungsraum und Ausgabe.
 */
export interface MssMatrixElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'mss_matrix'
  titel?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
/**
 * Einrichtungen der Datenbibliothek und der Fachbeiträge als Punkte.
 */
export interface PunktkarteElement {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  art: 'punktkarte'
  titel?: string
  /**
   * @minItems 1
   * @maxItems 40
   */
  einrichtungsarten: (
    | 'kita'
    | 'kindertagespflege'
    | 'grundschule'
    | 'gemeinschaftsschule'
    | 'iss'
    | 'gymnasium'
    | 'foerderzentrum'
    | 'berufsschule'
    | 'privatschule'
    | 'hort'
    | 'jfe'
    | 'familienzentrum'
    | 'stadtteilzentrum'
    | 'nachbarschaftstreff'
    | 'senior_innenfreizeitstaette'
    | 'pflege'
    | 'tagespflege'
    | 'beratung'
    | 'unterkunft_gefluechtete'
    | 'unterkunft_wohnungslose'
    | 'bibliothek'
    | 'vhs'
    | 'musikschule'
    | 'kulturort'
    | 'krankenhaus'
    | 'gesundheitsdienst'
    | 'suchthilfe'
    | 'psychiatrie'
    | 'sporthalle'
    | 'sportplatz'
    | 'schwimmbad'
    | 'gruenanlage'
    | 'spielplatz'
    | 'kleingarten'
    | 'friedhof'
    | 'sonstige'
  )[]
  /**
   * Stichtag der Daten; ohne Angabe der Datenstand des Profils oder der letzte davor, mit „neuester“ der jüngste.
   */
  stand?: string
  /**
   * Was die Abbildung zeigt, für Menschen, die sie nicht sehen. Ohne Angabe entsteht er aus den Daten.
   */
  alternativtext?: string
  /**
   * Sätze unter dem Element, zum Beispiel zur Lesart.
   *
   * @maxItems 12
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  anmerkungen?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nach?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  vor?: string
}
export interface AbschnittDerAnalyse {
  /**
   * Nummer eines Kapitels oder Abschnitts der Gliederung.
   */
  nr: string
  /**
   * Nur für Abschnitte, die es in der Gliederung nicht gibt.
   */
  titel?: string
  /**
   * @maxItems 60
   */
  elemente?: Element[]
}
export interface AntwortAufEinenBefund {
  /**
   * Name der Regel, wie er in eckigen Klammern hinter dem Befund steht.
   */
  regel: string
  /**
   * Wörter, die an der Stelle stehen, oder ihr Pfad. Ohne Angabe gilt die Antwort für alle Befunde dieser Regel.
   */
  stelle?: string
  begruendung: string
}
/**
 * Angaben, die für alle Profile eines Bezirks gelten.
 */
export interface BezirkDatei {
  schema?: 'bzrp/1'
  bezirk: string
  name: string
  /**
   * Die Ämter und Stellen, die Beiträge liefern.
   *
   * @minItems 1
   * @maxItems 60
   */
  aemter: AmtImBezirk[]
  ag_sro?: AGSozialraumorientierung
  /**
   * Wer in welcher Reihenfolge worüber entscheidet. Ohne Angabe: fachamt, ag_sro, bezirksamt, bvv.
   *
   * @minItems 1
   * @maxItems 12
   */
  gremien?: Beschlussgremium[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  gliederung?: string
  geheimhaltung?: Geheimhaltung
  sprache?: Sprache
  erscheinungsbild?: Erscheinungsbild
  bezirksvergleich?: Bezirksvergleich
  fristen?: Fristen
}
export interface AmtImBezirk {
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  id: string
  name: string
  kuerzel?: string
  leitung_funktion?: string
  /**
   * E-Mail-Adresse einer Stelle, nicht einer Person.
   */
  postfach?: string
}
export interface AGSozialraumorientierung {
  /**
   * Items: Schlüssel eines Amtes aus bezirk.yaml.
   */
  mitglieder: string[]
  quorum?: number
}
export interface Beschlussgremium {
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  id: string
  name: string
  /**
   * „eigene“: jedes Amt entscheidet über Abschnitte, zu denen es beiträgt. „alle“: das Gremium entscheidet über jeden Abschnitt.
   */
  umfang?: 'eigene' | 'alle'
  /**
   * Gremien, die einem Abschnitt vorher zugestimmt haben müssen.
   *
   * @maxItems 12
   *
   * Items: Schlüssel eines Amtes aus bezirk.yaml.
   */
  nach?: string[]
  /**
   * @minItems 1
   * @maxItems 6
   */
  ergebnisse?: (
    | 'abgestimmt'
    | 'beschlossen'
    | 'beschlossen_mit_auflagen'
    | 'zur_kenntnis_genommen'
    | 'vertagt'
    | 'abgelehnt'
  )[]
  /**
   * Welchen Status ein Teil bekommt, dem das Gremium ganz zugestimmt hat.
   */
  status?: 'abgestimmt_ag_sro' | 'beschlossen_bezirksamt' | 'zur_kenntnis_bvv'
  fuer_veroeffentlichung?: boolean
}
/**
 * Ab welchen Fallzahlen Angaben veröffentlicht werden.
 */
export interface Geheimhaltung {
  mindestfallzahl?: number
  mindest_nenner?: number
}
export interface Sprache {
  gender?: 'neutral' | 'paarform' | 'stern' | 'unterstrich' | 'doppelpunkt'
}
export interface Erscheinungsbild {
  /**
   * Pfad innerhalb des Profilordners.
   */
  logo?: string
  logo_alternativtext?: string
  /**
   * Farbe als # mit sechs Hexadezimalziffern.
   */
  farbe_primaer?: string
}
/**
 * Kopf des Dokuments, in dem alle Bezirksregionen nebeneinanderstehen (bzrp build --bezirk). Ohne Angaben entsteht es aus den Daten.
 */
export interface Bezirksvergleich {
  ausgabe?: number
  /**
   * Hauptzahl: Fortschreibung, Nebenzahl: Inhalt, letzte Zahl: Redaktion.
   */
  version?: string
  /**
   * Bis zur Veröffentlichung trägt jede Seite „Entwurf“.
   */
  status?: 'entwurf' | 'veroeffentlicht'
  /**
   * Wahr, wenn das Dokument ein Beispiel ist; jede Seite wird dann so gekennzeichnet.
   */
  beispiel?: boolean
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datenstand?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  bearbeitungsstand?: string
  /**
   * Was verglichen wird: die Kernindikatoren und die Indikatoren des Überblicks („kern“), oder alle, zu denen es Zahlen der Bezirksregionen gibt.
   */
  umfang?: 'kern' | 'alle'
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  indikatoren?: string[]
  impressum?: Impressum
  barrierefreiheit?: Barrierefreiheit
}
export interface Impressum {
  herausgeber: string
  organisationseinheit: string
  koordination?: string
  /**
   * E-Mail-Adresse einer Stelle, nicht einer Person.
   */
  kontakt: string
  redaktion?: string
  bearbeitung_extern?: string
  druck?: string
}
export interface Barrierefreiheit {
  /**
   * Adresse, die mit https:// beginnt.
   */
  erklaerung_url?: string
  /**
   * E-Mail-Adresse einer Stelle, nicht einer Person.
   */
  feedback_kontakt?: string
}
export interface Fristen {
  /**
   * Datum als Jahr-Monat-Tag.
   */
  fachbeitraege?: string
  aktualitaet_monate?: number
}
/**
 * Beschreibung eines Datensatzes der Datenbibliothek (Frictionless Data Package).
 */
export interface DatenpaketDatei {
  profile: 'tabular-data-package'
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  name: string
  title: string
  description?: string
  /**
   * @minItems 1
   * @maxItems 5
   */
  sources: QuelleDesDatensatzes[]
  /**
   * @minItems 1
   * @maxItems 5
   */
  licenses: LizenzDesDatensatzes[]
  bzrp: AngabenZumDatensatz
  /**
   * @minItems 1
   * @maxItems 200
   */
  resources: TabelleDesDatensatzes[]
}
export interface QuelleDesDatensatzes {
  title: string
  /**
   * Adresse, die mit https:// beginnt.
   */
  path?: string
}
export interface LizenzDesDatensatzes {
  name: string
  title?: string
  /**
   * Adresse, die mit https:// beginnt.
   */
  path?: string
}
export interface AngabenZumDatensatz {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  art: string
  /**
   * Unter welchen Bedingungen die Angabe weiterverwendet werden darf.
   */
  lizenz:
    | 'cc-by-3.0-de'
    | 'cc-by-4.0'
    | 'cc-by-sa-3.0-de'
    | 'cc-by-sa-4.0'
    | 'dl-de-by-2.0'
    | 'dl-de-zero-2.0'
    | 'intern_freigegeben'
    | 'intern'
    | 'alle_rechte_vorbehalten'
    | 'zu_klaeren'
  namensnennung: string
  herausgeber: string
  herausgeber_kurz?: string
  statistik: string
  geheimhaltung?: Geheimhaltung1
}
/**
 * Abweichend von bezirk.yaml für diesen Datensatz.
 */
export interface Geheimhaltung1 {
  mindestfallzahl?: number
  mindest_nenner?: number
  /**
   * Wahr, wenn die Statistik vor der Veröffentlichung anonymisiert wurde.
   */
  vorab_geschuetzt?: boolean
}
export interface TabelleDesDatensatzes {
  name: string
  description?: string
  path: string
  profile: 'tabular-data-resource'
  encoding?: 'utf-8'
  schema: 'schema.json' | 'einrichtungen.schema.json'
  dialect: Schreibweise
  hash?: string
  bzrp: AngabenZurTabelle
}
export interface Schreibweise {
  delimiter: ';'
}
export interface AngabenZurTabelle {
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand: string
  gebietsstand: '2006' | '2021'
  ebene: 'planungsraum' | 'bezirksregion' | 'prognoseraum' | 'bezirk' | 'berlin'
  /**
   * Eine Zeile je Raum oder eine Zeile je Einrichtung.
   */
  inhalt?: 'raeume' | 'einrichtungen'
}
/**
 * Spalten aller Tabellen eines Datensatzes (Frictionless Table Schema).
 */
export interface DatenschemaDatei {
  /**
   * @minItems 2
   * @maxItems 200
   */
  fields: SpalteDesDatensatzes[]
  primaryKey: 'raum' | 'id'
  /**
   * @maxItems 12
   */
  missingValues?: string[]
}
export interface SpalteDesDatensatzes {
  name: string
  type: 'string' | 'integer' | 'number'
  title: string
  description?: string
  unit?: string
}
/**
 * Sagt „bzrp import tabelle“, was in einer CSV- oder XLSX-Tabelle steht und wie es in der Datenbibliothek heißen soll.
 */
export interface EinspielungDatei {
  schema?: 'bzrp/1'
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  datensatz: string
  titel: string
  /**
   * Was gezählt wurde und was dabei zu beachten ist.
   */
  beschreibung?: string
  /**
   * Name der Statistik oder des Verzeichnisses.
   */
  quelle: string
  /**
   * Adresse, die mit https:// beginnt.
   */
  url?: string
  herausgeber: string
  /**
   * Für Quellenzeilen unter Tabellen und Abbildungen.
   */
  herausgeber_kurz?: string
  /**
   * Unter welchen Bedingungen die Angabe weiterverwendet werden darf.
   */
  lizenz:
    | 'cc-by-3.0-de'
    | 'cc-by-4.0'
    | 'cc-by-sa-3.0-de'
    | 'cc-by-sa-4.0'
    | 'dl-de-by-2.0'
    | 'dl-de-zero-2.0'
    | 'intern_freigegeben'
    | 'intern'
    | 'alle_rechte_vorbehalten'
    | 'zu_klaeren'
  /**
   * Wie der Herausgeber genannt werden will.
   */
  namensnennung: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  ebene: 'planungsraum' | 'bezirksregion' | 'prognoseraum' | 'bezirk' | 'berlin'
  /**
   * LOR, zu denen die Schlüssel gehören; sonst die am Stand gültigen.
   */
  gebietsstand?: '2006' | '2021'
  /**
   * Name des Blattes einer XLSX-Datei; ohne Angabe darf sie nur eines haben.
   */
  blatt?: string
  /**
   * Nummer der Zeile mit den Namen der Spalten.
   */
  kopfzeile?: number
  /**
   * Nummer der letzten Zeile mit Daten, wenn darunter noch Anmerkungen stehen.
   */
  letzte_zeile?: number
  /**
   * Name der Spalte mit dem LOR-Schlüssel.
   */
  schluesselspalte: string
  /**
   * Was die Tabelle statt einer Zahl schreibt, über die amtlichen Zeichen hinaus.
   *
   * @maxItems 20
   */
  fehlzeichen?: Fehlzeichen[]
  /**
   * Warum dort keine Zahl steht.
   */
  leere_zellen?:
    | 'nichts_vorhanden'
    | 'unsicher'
    | 'geheim'
    | 'nicht_sinnvoll'
    | 'faellt_spaeter_an'
    | 'keine_angabe'
  /**
   * @minItems 1
   * @maxItems 199
   */
  spalten: ZugeordneteSpalte[]
}
export interface Fehlzeichen {
  zeichen: string
  /**
   * Warum dort keine Zahl steht.
   */
  bedeutung:
    | 'nichts_vorhanden'
    | 'unsicher'
    | 'geheim'
    | 'nicht_sinnvoll'
    | 'faellt_spaeter_an'
    | 'keine_angabe'
}
export interface ZugeordneteSpalte {
  /**
   * Name der Spalte in der Tabelle.
   */
  von: string
  /**
   * Name der Spalte in der Datenbibliothek.
   */
  nach: string
  titel: string
  beschreibung?: string
  /**
   * In Worten.
   */
  einheit: string
  /**
   * anzahl: ganze Zahl ab 0; anteil: 0 bis 100; zahl: jede Zahl; klasse: ganze Zahl als Code.
   */
  art: 'anzahl' | 'anteil' | 'zahl' | 'klasse'
}
/**
 * Was ein Amt zum Profil beiträgt: eine Datei je Amt.
 */
export interface FachplanungDatei {
  schema?: 'bzrp/1'
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  amt: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand: string
  status?:
    | 'angefordert'
    | 'in_arbeit'
    | 'eingereicht'
    | 'rueckfrage'
    | 'fachlich_freigegeben'
    | 'abgestimmt'
  /**
   * Datum als Jahr-Monat-Tag.
   */
  frist?: string
  /**
   * Funktion oder Stelle, kein Personenname.
   */
  ansprechstelle?: string
  freigegeben_durch?: FreigegebenDurch
  /**
   * @maxItems 80
   */
  beitraege: Beitrag[]
  /**
   * @maxItems 500
   */
  einrichtungen?: Einrichtung[]
  /**
   * @maxItems 200
   */
  vorhaben?: Vorhaben[]
  /**
   * @maxItems 50
   */
  foerderkulissen?: Foerderkulisse[]
  /**
   * Gebiete, in denen Stadtteilkoordination, Kiezkassen oder Stadtteilbudgets arbeiten; erscheinen als Karte und Liste.
   *
   * @maxItems 40
   */
  handlungsraeume?: Handlungsraum[]
  /**
   * @maxItems 80
   */
  gremien?: Gremium[]
  /**
   * Befunde von „bzrp check“, die mit Grund so bleiben. In profil.yaml gelten sie für alle Dateien des Profils, sonst für ihre Datei.
   *
   * @maxItems 200
   */
  hinweise_beantwortet?: AntwortAufEinenBefund[]
}
export interface FreigegebenDurch {
  funktion: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datum: string
}
/**
 * Beitrag eines Amtes zu einem Abschnitt: entweder Text oder Fehlanzeige.
 */
export interface Beitrag {
  /**
   * Nummer eines Kapitels oder Abschnitts der Gliederung.
   */
  kapitel: string
  ueberschrift?: string
  /**
   * Die Aussage des Beitrags in einem Satz.
   */
  kernaussage?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  ist_stand?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  veraenderung?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  bewertung?: string
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  bezug_indikatoren?: string[]
  /**
   * Schlüssel der Planungsräume, auf die sich die Angabe bezieht.
   *
   * @maxItems 60
   *
   * Items: Achtstelliger LOR-Schlüssel.
   */
  bezug_plr?: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Kennungen von Quellen aus profil.yaml.
   *
   * @maxItems 30
   *
   * Items: Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quellen?: string[]
  fehlanzeige?: Fehlanzeige
  abweichende_auffassung?: AbweichendeAuffassung
  /**
   * Erscheinen nur in Entwürfen.
   *
   * @maxItems 30
   *
   * Items: Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  offene_punkte?: string[]
}
/**
 * Ausdrückliche Angabe, dass es zu diesem Abschnitt nichts zu berichten gibt.
 */
export interface Fehlanzeige {
  begruendung: string
}
/**
 * Ein anderes Amt sieht es anders; bleibt im Profil sichtbar.
 */
export interface AbweichendeAuffassung {
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  amt: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  text: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datum?: string
}
export interface Einrichtung {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  name: string
  art:
    | 'kita'
    | 'kindertagespflege'
    | 'grundschule'
    | 'gemeinschaftsschule'
    | 'iss'
    | 'gymnasium'
    | 'foerderzentrum'
    | 'berufsschule'
    | 'privatschule'
    | 'hort'
    | 'jfe'
    | 'familienzentrum'
    | 'stadtteilzentrum'
    | 'nachbarschaftstreff'
    | 'senior_innenfreizeitstaette'
    | 'pflege'
    | 'tagespflege'
    | 'beratung'
    | 'unterkunft_gefluechtete'
    | 'unterkunft_wohnungslose'
    | 'bibliothek'
    | 'vhs'
    | 'musikschule'
    | 'kulturort'
    | 'krankenhaus'
    | 'gesundheitsdienst'
    | 'suchthilfe'
    | 'psychiatrie'
    | 'sporthalle'
    | 'sportplatz'
    | 'schwimmbad'
    | 'gruenanlage'
    | 'spielplatz'
    | 'kleingarten'
    | 'friedhof'
    | 'sonstige'
  traeger?: string
  traegerart?: 'oeffentlich' | 'frei' | 'kirchlich' | 'privat' | 'eigenbetrieb'
  anschrift?: Anschrift
  /**
   * Achtstelliger LOR-Schlüssel.
   */
  plr: string
  lage?: Lage
  kapazitaet?: number
  kapazitaet_einheit?: 'plaetze' | 'schueler' | 'zuege' | 'betten' | 'm2' | 'parzellen' | 'besuche'
  belegung?: number
  zustand?: 'gut' | 'mittel' | 'sanierungsbeduerftig' | 'unbekannt'
  barrierefrei?: 'ja' | 'teilweise' | 'nein' | 'unbekannt'
  status?: 'bestand' | 'im_bau' | 'geplant' | 'geschlossen'
  /**
   * Falsch bei Schutzeinrichtungen: erscheint dann in keiner Ausgabe.
   */
  veroeffentlichen?: boolean
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quelle?: string
  bemerkung?: string
}
export interface Anschrift {
  strasse: string
  plz: string
  ort: string
}
export interface Lage {
  lon: number
  lat: number
}
export interface Vorhaben {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  name: string
  art: 'wohnungsbau' | 'schule' | 'kita' | 'gruen' | 'verkehr' | 'gewerbe' | 'sonstiges'
  /**
   * Achtstelliger LOR-Schlüssel.
   */
  plr?: string
  wohneinheiten?: number
  fertigstellung?: number
  verfahrensstand?: 'idee' | 'b_plan_verfahren' | 'genehmigt' | 'im_bau' | 'fertig'
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quelle?: string
  bemerkung?: string
}
export interface Foerderkulisse {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  programm:
    | 'sozialer_zusammenhalt_qm'
    | 'lebendige_zentren'
    | 'nachhaltige_erneuerung'
    | 'bund_laender_sonstige'
    | 'baep'
    | 'milieuschutz'
    | 'staedtebaulicher_erhalt'
    | 'sanierungsgebiet'
    | 'sonstige'
  gebiet: string
  von?: number
  bis?: number
  /**
   * Schlüssel der Planungsräume, auf die sich die Angabe bezieht.
   *
   * @maxItems 60
   *
   * Items: Achtstelliger LOR-Schlüssel.
   */
  plr?: string[]
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quelle?: string
  bemerkung?: string
}
export interface Handlungsraum {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  name: string
  art:
    'stadtteilkoordination' | 'kiezkasse' | 'stadtteilbudget' | 'quartiersmanagement' | 'sonstige'
  /**
   * Schlüssel der Planungsräume, auf die sich die Angabe bezieht.
   *
   * @maxItems 60
   *
   * Items: Achtstelliger LOR-Schlüssel.
   */
  plr: string[]
  traeger?: string
  /**
   * Ort oder Stelle, kein Personenname.
   */
  anlaufstelle?: string
  budget?: number
  /**
   * Zum Beispiel „Versammlung der Bürgerinnen und Bürger“.
   */
  entscheidung?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  quelle?: string
  bemerkung?: string
}
export interface Gremium {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  name: string
  art:
    | 'ag_78'
    | 'stadtteilkonferenz'
    | 'bildungsnetzwerk'
    | 'runder_tisch'
    | 'traegertreffen'
    | 'quartiersrat'
    | 'sonstige'
  turnus?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  ziel?: string
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  federfuehrung?: string
}
/**
 * Die Beschlüsse zu einem Profil, vom ältesten zum jüngsten. „bzrp approve“ schreibt sie; nur Auflagen werden von Hand als erledigt gekennzeichnet.
 */
export interface FreigabeDatei {
  schema?: 'bzrp/1'
  /**
   * @maxItems 500
   */
  beschluesse: Beschluss[]
}
export interface Beschluss {
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  gremium: string
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  amt?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datum: string
  ergebnis:
    | 'abgestimmt'
    | 'beschlossen'
    | 'beschlossen_mit_auflagen'
    | 'zur_kenntnis_genommen'
    | 'vertagt'
    | 'abgelehnt'
  /**
   * Nummer des Beschlusses oder der Drucksache.
   */
  nummer?: string
  /**
   * Wo das Protokoll zu finden ist.
   */
  protokoll?: string
  ausgabe: number
  version: string
  /**
   * SHA-256 des Inhalts, hexadezimal.
   */
  fassung: string
  /**
   * @maxItems 60
   */
  auflagen?: Auflage[]
  /**
   * Worüber entschieden wurde, mit der Prüfsumme des Inhalts.
   *
   * @minItems 1
   * @maxItems 400
   */
  abschnitte: BeschlossenerAbschnitt[]
}
export interface Auflage {
  /**
   * Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  text: string
  erledigt?: boolean
}
export interface BeschlossenerAbschnitt {
  nr: string
  /**
   * SHA-256 des Inhalts, hexadezimal.
   */
  pruefsumme: string
}
/**
 * Teile, Kapitel und Abschnitte eines Profils mit ihren Standardelementen.
 */
export interface GliederungDatei {
  schema?: 'bzrp/1'
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  titel: string
  beschreibung?: string
  /**
   * Elemente der Übersicht vor dem ersten Kapitel.
   *
   * @maxItems 12
   */
  ueberblick?: Element[]
  /**
   * @minItems 1
   * @maxItems 6
   */
  teile: Teil[]
}
export interface Teil {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  titel: string
  untertitel?: string
  /**
   * Zu welcher Art von Profil der Teil gehört.
   */
  profiltyp?: 'teil_1' | 'teil_2'
  /**
   * @minItems 1
   * @maxItems 40
   */
  kapitel: Kapitel[]
}
export interface Kapitel {
  /**
   * Nummer eines Kapitels oder Abschnitts der Gliederung.
   */
  nr: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  titel: string
  vorspann?: string
  pflicht?: boolean
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  ersatz_fuer?: string
  /**
   * Ämter, die einen Beitrag liefern oder Fehlanzeige melden; die im Bezirk nicht eingerichteten entfallen.
   *
   * @maxItems 30
   *
   * Items: Schlüssel eines Amtes aus bezirk.yaml.
   */
  aemter?: string[]
  /**
   * @maxItems 60
   */
  elemente?: Element[]
  /**
   * @maxItems 40
   */
  abschnitte?: Abschnitt[]
}
export interface Abschnitt {
  /**
   * Nummer eines Kapitels oder Abschnitts der Gliederung.
   */
  nr: string
  titel: string
  /**
   * @maxItems 30
   *
   * Items: Schlüssel eines Amtes aus bezirk.yaml.
   */
  aemter?: string[]
  /**
   * @maxItems 60
   */
  elemente?: Element[]
}
/**
 * Erklärungen von Fachwörtern und Abkürzungen.
 */
export interface GlossarDatei {
  /**
   * @maxItems 300
   */
  eintraege: Glossareintrag[]
}
export interface Glossareintrag {
  begriff: string
  erklaerung: string
  abkuerzung?: string
}
/**
 * Die Indikatoren mit Definition, Rechenweg, Einheit und Richtung.
 */
export interface IndikatorenDatei {
  schema?: 'bzrp/1'
  /**
   * @maxItems 300
   */
  indikatoren: Indikator[]
}
export interface Indikator {
  /**
   * Code eines Indikators aus dem Katalog.
   */
  id: string
  bezeichnung: string
  kurz: string
  rubrik:
    | 'bevoelkerung'
    | 'wohnort'
    | 'demografie'
    | 'dynamik'
    | 'erwerb_armut'
    | 'kinder_jugend'
    | 'mss'
    | 'umwelt'
    | 'sicherheit'
    | 'ergaenzend'
  /**
   * Was gezählt und wodurch geteilt wird, in Worten.
   */
  definition: string
  /**
   * Satzmuster mit {wert} für die Zahl.
   */
  kernaussage?: string
  einheit:
    | 'anzahl'
    | 'personen'
    | 'prozent'
    | 'prozentpunkte'
    | 'je_100'
    | 'je_1000'
    | 'je_100000'
    | 'm2'
    | 'm2_je_ew'
    | 'ha'
    | 'ew_je_ha'
    | 'ew_je_km2'
    | 'euro'
    | 'euro_je_m2'
    | 'jahre'
    | 'index'
    | 'klasse'
  nachkommastellen: number
  /**
   * Ob ein hoher Wert günstig ist.
   */
  richtung: 'hoch_guenstig' | 'hoch_unguenstig' | 'neutral'
  /**
   * Ebenen, auf denen der Indikator vorliegt.
   *
   * @minItems 1
   * @maxItems 5
   */
  ebenen: ('planungsraum' | 'bezirksregion' | 'prognoseraum' | 'bezirk' | 'berlin')[]
  /**
   * Rechenwege in der Reihenfolge ihres Vorrangs.
   *
   * @maxItems 5
   */
  berechnung?: Rechenweg[]
  raumbezug?: 'wohnort' | 'schulstandort' | 'arbeitsort' | 'tatort' | 'einrichtungsstandort'
  turnus?: 'halbjaehrlich' | 'jaehrlich' | 'zweijaehrlich' | 'schuljahr' | 'unregelmaessig'
  poolung_jahre?: number
  /**
   * @maxItems 6
   */
  richtwerte?: Richtwert[]
  /**
   * @maxItems 10
   */
  brueche?: Bruch[]
  /**
   * @maxItems 10
   */
  definitionen?: Definition[]
  /**
   * @maxItems 10
   */
  verwandte?: VerwandterIndikator[]
  mindestfallzahl?: number
  mindest_nenner?: number
  anmerkung?: string
  /**
   * Bei Indikatoren in Klassen: was jeder Code bedeutet, in der Reihenfolge von günstig nach ungünstig.
   *
   * @maxItems 16
   */
  klassen?: Klasse[]
  /**
   * Satz, der unter jeder Tabelle und Abbildung mit diesem Indikator steht.
   */
  lesehinweis?: string
}
export interface Rechenweg {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  datensatz: string
  /**
   * Rechnung aus Spalten des Datensatzes; bei gelieferten Werten die Spalte mit dem Wert.
   */
  zaehler: string
  /**
   * Rechnung aus Spalten des Datensatzes oder flaeche_ha; ohne Nenner ein Bestand.
   */
  nenner?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  nenner_datensatz?: string
  /**
   * Wahr, wenn der Wert fertig geliefert wird: Er wird nur auf gelieferten Ebenen gelesen und nie summiert.
   */
  geliefert?: boolean
  /**
   * Nur bei gelieferten Werten: die gezählte Menge, wenn sie mitgeliefert wird.
   */
  abs?: string
  bedingung?: Bedingung
}
/**
 * Nur Planungsräume, deren Spalte einen dieser Werte hat, zählen in den Zähler.
 */
export interface Bedingung {
  spalte: string
  /**
   * @minItems 1
   * @maxItems 12
   */
  werte: number[]
}
export interface Richtwert {
  wert: number
  art: 'mindest' | 'ziel' | 'grenzwert' | 'orientierung'
  grundlage: string
}
export interface Bruch {
  /**
   * Datum als Jahr-Monat-Tag.
   */
  ab: string
  grund: string
}
export interface Definition {
  /**
   * Datum als Jahr-Monat-Tag.
   */
  gueltig_bis: string
  zaehler: string
  nenner: string
}
export interface VerwandterIndikator {
  system: string
  id: string
  unterschied: string
}
export interface Klasse {
  code: number
  name: string
  kurz?: string
}
/**
 * Lizenzen und ob Angaben unter ihnen veröffentlicht werden dürfen.
 */
export interface LizenzenDatei {
  schema?: 'bzrp/1'
  /**
   * @minItems 1
   * @maxItems 30
   */
  lizenzen: Lizenz[]
}
export interface Lizenz {
  /**
   * Unter welchen Bedingungen die Angabe weiterverwendet werden darf.
   */
  id:
    | 'cc-by-3.0-de'
    | 'cc-by-4.0'
    | 'cc-by-sa-3.0-de'
    | 'cc-by-sa-4.0'
    | 'dl-de-by-2.0'
    | 'dl-de-zero-2.0'
    | 'intern_freigegeben'
    | 'intern'
    | 'alle_rechte_vorbehalten'
    | 'zu_klaeren'
  name: string
  kurz: string
  /**
   * Adresse, die mit https:// beginnt.
   */
  url?: string
  veroeffentlichbar: boolean
}
/**
 * Entwicklungsperspektiven: Stärken und Schwächen, Bedarfe, Ziele, Maßnahmen und Beteiligung (Teil II).
 */
export interface PerspektivenDatei {
  schema?: 'bzrp/1'
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand?: string
  vorspann?: string
  /**
   * @maxItems 20
   */
  handlungsfelder?: Handlungsfeld[]
  /**
   * @maxItems 80
   */
  staerken_schwaechen?: StaerkeOderSchwaeche[]
  /**
   * @maxItems 80
   */
  bedarfe?: Bedarf[]
  /**
   * @maxItems 60
   */
  ziele?: Ziel[]
  /**
   * @maxItems 150
   */
  massnahmen?: Massnahme[]
  /**
   * Warum aus einem auffälligen Indikator kein Bedarf folgt; der Grund steht im Profil.
   *
   * @maxItems 60
   */
  indikatoren_ohne_bedarf?: IndikatorOhneBedarf[]
  /**
   * Was aus den Maßnahmen der Vorgängerausgabe geworden ist.
   *
   * @maxItems 150
   */
  fruehere_massnahmen?: FruehereMassnahme[]
  /**
   * @maxItems 60
   */
  beteiligung?: ErgebnisDerBeteiligung[]
  /**
   * Befunde von „bzrp check“, die mit Grund so bleiben. In profil.yaml gelten sie für alle Dateien des Profils, sonst für ihre Datei.
   *
   * @maxItems 200
   */
  hinweise_beantwortet?: AntwortAufEinenBefund[]
}
export interface Handlungsfeld {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  titel: string
  reihenfolge?: number
}
export interface StaerkeOderSchwaeche {
  id: string
  art: 'staerke' | 'schwaeche' | 'potenzial' | 'herausforderung'
  /**
   * Ein Satz oder kurzer Text ohne Auszeichnung.
   */
  text: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  handlungsfeld?: string
  /**
   * Schlüssel der Planungsräume, auf die sich die Angabe bezieht.
   *
   * @maxItems 60
   *
   * Items: Achtstelliger LOR-Schlüssel.
   */
  plr?: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  belege?: string[]
  /**
   * Zum Beispiel „Protokoll AG SRO vom 12.05.2025“.
   */
  quelle_gremium?: string
}
export interface Bedarf {
  id: string
  titel: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  handlungsfeld: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  beschreibung?: string
  dringlichkeit: 'hoch' | 'mittel' | 'niedrig'
  /**
   * @maxItems 60
   *
   * Items: Code eines Indikators aus dem Katalog.
   */
  begruendung_indikatoren?: string[]
  herkunft: 'daten' | 'fachplanung' | 'beteiligung' | 'ag_sro'
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  amt?: string
  /**
   * Schlüssel der Planungsräume, auf die sich die Angabe bezieht.
   *
   * @maxItems 60
   *
   * Items: Achtstelliger LOR-Schlüssel.
   */
  plr?: string[]
  weitergabe?: Weitergabe
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Warum zu diesem Bedarf kein Ziel oder keine Maßnahme gehört.
   */
  ausnahme?: string
}
/**
 * An wen der Bedarf weitergegeben wurde, und was daraus geworden ist.
 */
export interface Weitergabe {
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  amt?: string
  /**
   * Wenn es kein Amt des Bezirks ist.
   */
  stelle?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datum: string
  ergebnis: 'offen' | 'zugesagt' | 'teilweise' | 'abgelehnt'
  antwort?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  antwort_datum?: string
}
export interface Ziel {
  id: string
  titel: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  beschreibung?: string
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  handlungsfeld: string
  art?: 'leitziel' | 'entwicklungsziel' | 'handlungsziel'
  /**
   * @maxItems 20
   */
  bedarfe?: string[]
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Warum zu diesem Ziel keine Maßnahme gehört.
   */
  ausnahme?: string
  zielwert?: Zielwert
  /**
   * @maxItems 20
   *
   * Items: Schlüssel eines Amtes aus bezirk.yaml.
   */
  zustaendig?: string[]
  abgestimmt?: boolean
}
export interface Zielwert {
  /**
   * Code eines Indikators aus dem Katalog.
   */
  indikator: string
  richtung: 'steigen' | 'sinken' | 'halten'
  wert?: number
  bis?: number
}
export interface Massnahme {
  id: string
  titel: string
  /**
   * @maxItems 20
   */
  ziele: string[]
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  beschreibung?: string
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * Warum diese Maßnahme zu keinem Ziel gehört.
   */
  ausnahme?: string
  /**
   * Schlüssel eines Amtes aus bezirk.yaml.
   */
  federfuehrung: string
  /**
   * @maxItems 30
   *
   * Items: Schlüssel eines Amtes oder Name einer Stelle.
   */
  beteiligte?: string[]
  /**
   * Schlüssel eines Planungsraums, „bezirksregion“ oder „ueberregional“.
   */
  raum?: string
  objekt?: string
  laufzeit?: Laufzeit
  zeithorizont?: 'kurz' | 'mittel' | 'lang'
  prioritaet?: 'hoch' | 'mittel' | 'niedrig'
  kosten?: Kosten
  /**
   * @maxItems 20
   */
  finanzierung?: Finanzierung[]
  status:
    | 'idee'
    | 'geplant'
    | 'beschlossen'
    | 'in_umsetzung'
    | 'abgeschlossen'
    | 'zurueckgestellt'
    | 'entfallen'
  /**
   * Datum als Jahr-Monat-Tag.
   */
  status_stand?: string
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  fortschritt?: string
  wirkung?: string
}
export interface Laufzeit {
  /**
   * Datum als Jahr-Monat-Tag.
   */
  von: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  bis?: string
  hinweis?: string
}
export interface Kosten {
  betrag: number
  art?: 'einmalig' | 'jaehrlich'
  status?: 'geschaetzt' | 'veranschlagt' | 'bewilligt'
}
export interface Finanzierung {
  programm: string
  jahr?: number
  betrag?: number
  gesichert?: boolean
}
export interface IndikatorOhneBedarf {
  /**
   * Code eines Indikators aus dem Katalog.
   */
  indikator: string
  begruendung: string
}
export interface FruehereMassnahme {
  id: string
  titel: string
  verbleib: 'umgesetzt' | 'fortgefuehrt' | 'geaendert' | 'entfallen' | 'offen'
  massnahme?: string
  begruendung?: string
}
export interface ErgebnisDerBeteiligung {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  format:
    | 'online_mein_berlin'
    | 'workshop'
    | 'ideenwerkstatt'
    | 'sprechstunde'
    | 'befragung'
    | 'postkarte'
    | 'kiezspaziergang'
    | 'stadtteilkonferenz'
    | 'kinder_jugend'
    | 'kiezkasse'
    | 'stadtteilbudget'
    | 'sonstiges'
  zeitraum: string
  teilnehmende?: number
  /**
   * @maxItems 20
   */
  zielgruppen?: string[]
  /**
   * Text mit Absätzen, Listen, **fett**, Links, Fußnoten [^1], einfachen Tabellen und Textmarken wie {{wert:B1}}.
   */
  kernergebnis: string
  umgang: 'uebernommen' | 'teilweise' | 'geprueft_nicht_uebernommen' | 'weitergeleitet' | 'offen'
  begruendung?: string
  /**
   * LOR-Schlüssel anderer Räume, die hier mit Absicht genannt werden.
   *
   * @maxItems 60
   */
  vergleich?: string[]
  /**
   * @maxItems 30
   */
  bezug?: string[]
  /**
   * Adresse, die mit https:// beginnt.
   */
  dokumentation_url?: string
}
/**
 * Kopf eines Bezirksregionenprofils. Nur der Raum ist Pflicht: alles andere entsteht aus den Daten oder wird ergänzt.
 */
export interface ProfilDatei {
  schema?: 'bzrp/1'
  /**
   * Sechsstelliger LOR-Schlüssel.
   */
  raum: string
  profiltyp?: 'gesamt' | 'teil_1' | 'teil_2'
  ausgabe?: number
  /**
   * Hauptzahl: Fortschreibung, Nebenzahl: Inhalt, letzte Zahl: Redaktion.
   */
  version?: string
  status?:
    | 'entwurf'
    | 'in_abstimmung'
    | 'abgestimmt_ag_sro'
    | 'beschlossen_bezirksamt'
    | 'zur_kenntnis_bvv'
    | 'veroeffentlicht'
    | 'abgeloest'
    | 'zurueckgezogen'
  /**
   * Wahr, wenn die Texte Beispiele sind; jede Seite wird dann so gekennzeichnet.
   */
  beispiel?: boolean
  /**
   * Datum als Jahr-Monat-Tag.
   */
  datenstand?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  bearbeitungsstand?: string
  zeitraum?: GeltungszeitraumVonTeilII
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  gliederung?: string
  /**
   * Die Kernaussagen des Profils, höchstens 1.200 Zeichen.
   */
  kurzfassung?: string
  vorgaenger?: Vorgaengerausgabe
  impressum?: Impressum1
  barrierefreiheit?: Barrierefreiheit1
  /**
   * Quellen der eigenen Texte und Tabellen. Die Quellen der Datenbibliothek kommen von selbst hinzu.
   *
   * @maxItems 200
   */
  quellen?: EigeneQuelle[]
  /**
   * @maxItems 100
   */
  glossar?: Glossareintrag[]
  /**
   * Befunde von „bzrp check“, die mit Grund so bleiben. In profil.yaml gelten sie für alle Dateien des Profils, sonst für ihre Datei.
   *
   * @maxItems 200
   */
  hinweise_beantwortet?: AntwortAufEinenBefund[]
}
export interface GeltungszeitraumVonTeilII {
  von: number
  bis: number
}
export interface Vorgaengerausgabe {
  ausgabe: number
  version?: string
  /**
   * Adresse, die mit https:// beginnt.
   */
  url?: string
}
export interface Impressum1 {
  herausgeber: string
  organisationseinheit: string
  koordination?: string
  /**
   * E-Mail-Adresse einer Stelle, nicht einer Person.
   */
  kontakt: string
  redaktion?: string
  bearbeitung_extern?: string
  druck?: string
}
export interface Barrierefreiheit1 {
  /**
   * Adresse, die mit https:// beginnt.
   */
  erklaerung_url?: string
  /**
   * E-Mail-Adresse einer Stelle, nicht einer Person.
   */
  feedback_kontakt?: string
}
export interface EigeneQuelle {
  /**
   * Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; eindeutig in seiner Datei.
   */
  id: string
  titel: string
  herausgeber: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  stand: string
  /**
   * Unter welchen Bedingungen die Angabe weiterverwendet werden darf.
   */
  lizenz:
    | 'cc-by-3.0-de'
    | 'cc-by-4.0'
    | 'cc-by-sa-3.0-de'
    | 'cc-by-sa-4.0'
    | 'dl-de-by-2.0'
    | 'dl-de-zero-2.0'
    | 'intern_freigegeben'
    | 'intern'
    | 'alle_rechte_vorbehalten'
    | 'zu_klaeren'
  namensnennung?: string
  /**
   * Adresse, die mit https:// beginnt.
   */
  url?: string
  /**
   * Datum als Jahr-Monat-Tag.
   */
  abgerufen?: string
  raumsystem?: 'LOR 2006' | 'LOR 2021' | 'anderes'
  veraendert?: boolean
  geheimhaltung?: GeheimhaltungDerQuelle
}
/**
 * Abweichend von bezirk.yaml, wie die Stelle es verlangt, von der die Zahlen kommen.
 */
export interface GeheimhaltungDerQuelle {
  mindestfallzahl?: number
  mindest_nenner?: number
  /**
   * Wahr, wenn die Stelle die Zahlen vor der Veröffentlichung anonymisiert hat.
   */
  vorab_geschuetzt?: boolean
}
