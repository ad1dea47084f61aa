import type { Regel } from './rule.ts'
import { absatzDoppelt } from './rules/absatz-doppelt.ts'
import { alternativtext } from './rules/alternativtext.ts'
import { amtDoppelt } from './rules/amt-doppelt.ts'
import { amtUnbekannt } from './rules/amt-unbekannt.ts'
import { beitragFehlt } from './rules/beitrag-fehlt.ts'
import { beitragInhalt } from './rules/beitrag-inhalt.ts'
import { bezeichnungDoppelt } from './rules/bezeichnung-doppelt.ts'
import { bildUnlesbar } from './rules/bild-unlesbar.ts'
import { bildunterschriftDoppelt } from './rules/bildunterschrift-doppelt.ts'
import { dateiFehlt } from './rules/datei-fehlt.ts'
import { dateinameAmt } from './rules/dateiname-amt.ts'
import { datumWiderspruch } from './rules/datum-widerspruch.ts'
import { diagrammForm } from './rules/diagramm-form.ts'
import { einheitAbweichend } from './rules/einheit-abweichend.ts'
import { elementId } from './rules/element-id.ts'
import { fachwort } from './rules/fachwort.ts'
import { fadenBedarf } from './rules/faden-bedarf.ts'
import { fadenMassnahme } from './rules/faden-massnahme.ts'
import { fadenZiel } from './rules/faden-ziel.ts'
import { fremdeRegion } from './rules/fremde-region.ts'
import { fristVerstrichen } from './rules/frist-verstrichen.ts'
import { fussnotenziffer } from './rules/fussnotenziffer.ts'
import { genderSchreibweise } from './rules/gender-schreibweise.ts'
import { gliederungUnbekannt } from './rules/gliederung-unbekannt.ts'
import { indikatorUnbekannt } from './rules/indikator-unbekannt.ts'
import { kapitelUnbekannt } from './rules/kapitel-unbekannt.ts'
import { kennungDoppelt } from './rules/kennung-doppelt.ts'
import { laufzeit } from './rules/laufzeit.ts'
import { lorGemischt } from './rules/lor-gemischt.ts'
import { lorSchluessel } from './rules/lor-schluessel.ts'
import { massnahmeBeendet } from './rules/massnahme-beendet.ts'
import { massnahmeVerbleib } from './rules/massnahme-verbleib.ts'
import { ordnernameRaum } from './rules/ordnername-raum.ts'
import { personenangabe } from './rules/personenangabe.ts'
import { perspektivenVerweise } from './rules/perspektiven-verweise.ts'
import { platzhalter } from './rules/platzhalter.ts'
import { quelleFehlt } from './rules/quelle-fehlt.ts'
import { quelleIntern } from './rules/quelle-intern.ts'
import { quelleUnbekannt } from './rules/quelle-unbekannt.ts'
import { schriftzeichen } from './rules/schriftzeichen.ts'
import { standVeraltet } from './rules/stand-veraltet.ts'
import { statusUnbelegt } from './rules/status-unbelegt.ts'
import { tabelleDichte } from './rules/tabelle-dichte.ts'
import { tabelleForm } from './rules/tabelle-form.ts'
import { tabelleFremderRaum } from './rules/tabelle-fremder-raum.ts'
import { tabelleQuotient } from './rules/tabelle-quotient.ts'
import { tabelleSumme } from './rules/tabelle-summe.ts'
import { tabelleVergleichsraum } from './rules/tabelle-vergleichsraum.ts'
import { textform } from './rules/textform.ts'
import { textmarke } from './rules/textmarke.ts'
import { weitergabe } from './rules/weitergabe.ts'
import { wertUnplausibel } from './rules/wert-unplausibel.ts'
import { zahlenschreibweise } from './rules/zahlenschreibweise.ts'

/** The rules about one profile; the name is the code of its findings: `regel/lor-schluessel`. */
export const rules: Readonly<Record<string, Regel>> = {
  'lor-schluessel': lorSchluessel,
  'ordnername-raum': ordnernameRaum,
  'gliederung-unbekannt': gliederungUnbekannt,
  'kapitel-unbekannt': kapitelUnbekannt,
  'element-id': elementId,
  'indikator-unbekannt': indikatorUnbekannt,
  'quelle-unbekannt': quelleUnbekannt,
  'kennung-doppelt': kennungDoppelt,
  'amt-unbekannt': amtUnbekannt,
  'amt-doppelt': amtDoppelt,
  'dateiname-amt': dateinameAmt,
  'beitrag-inhalt': beitragInhalt,
  'perspektiven-verweise': perspektivenVerweise,
  laufzeit,
  'datei-fehlt': dateiFehlt,
  'bild-unlesbar': bildUnlesbar,
  'tabelle-form': tabelleForm,
  'diagramm-form': diagrammForm,
  'tabelle-fremder-raum': tabelleFremderRaum,
  'tabelle-summe': tabelleSumme,
  'tabelle-quotient': tabelleQuotient,
  'tabelle-dichte': tabelleDichte,
  'tabelle-vergleichsraum': tabelleVergleichsraum,
  'wert-unplausibel': wertUnplausibel,
  'einheit-abweichend': einheitAbweichend,
  'quelle-fehlt': quelleFehlt,
  'quelle-intern': quelleIntern,
  alternativtext,
  'bildunterschrift-doppelt': bildunterschriftDoppelt,
  textmarke,
  textform,
  schriftzeichen,
  platzhalter,
  'fremde-region': fremdeRegion,
  fussnotenziffer,
  zahlenschreibweise,
  personenangabe,
  fachwort,
  'gender-schreibweise': genderSchreibweise,
  'beitrag-fehlt': beitragFehlt,
  'frist-verstrichen': fristVerstrichen,
  'stand-veraltet': standVeraltet,
  'massnahme-beendet': massnahmeBeendet,
  'massnahme-verbleib': massnahmeVerbleib,
  'datum-widerspruch': datumWiderspruch,
  'status-unbelegt': statusUnbelegt,
  'faden-bedarf': fadenBedarf,
  'faden-ziel': fadenZiel,
  'faden-massnahme': fadenMassnahme,
  weitergabe,
  'lor-gemischt': lorGemischt,
  'bezeichnung-doppelt': bezeichnungDoppelt,
  'absatz-doppelt': absatzDoppelt,
}
