import { hasErrors } from '../diagnostics/diagnostic.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { EinspielungDatei } from '../generated/source-types.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { limitBefunde } from './befund.ts'
import type { NeueTabelle, Paketbeschreibung } from './datenpaket.ts'
import { toPaketdateien } from './datenpaket.ts'
import { parseDatum, toDeutschesDatum } from './datum.ts'
import type { Angaben, AsyncEinspielung, Eingabe, Zuordnung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { lizenzen } from './lizenzen.ts'
import { explainUebrige } from './personenbezug.ts'
import { toGebietsstand } from './raumschluessel.ts'
import { checkRaeume } from './eigene-tabelle-raeume.ts'
import { checkZuordnung, toWertspalten } from './eigene-tabelle-zuordnung.ts'
import { nameZelle, readTabellendatei } from './tabellendatei.ts'
import { readWerte } from './werte.ts'
import { checkSpalten, unknownSpalten } from './zaehlung.ts'

/** Any table of Räume, CSV or XLSX, with a file that says what its columns are. */
export const importTabelle: AsyncEinspielung = async (eingaben, umgebung, angaben) => {
  const { zuordnung, eingabe, data } = requireZuordnung(eingaben, angaben)
  if (!data) return onlyBefunde(zuordnung.befunde)
  const regeln = checkZuordnung(zuordnung, data, umgebung)
  const tabelle = await readTabellendatei(eingabe, data)
  const spalten = toWertspalten(data)
  const stand = requireStand(data, angaben)
  const gebietsstand = data.gebietsstand ?? toGebietsstand(stand)
  const known = [data.schluesselspalte, ...spalten.map(({ quelle }) => quelle)]
  const form = [...tabelle.befunde, ...checkSpalten(tabelle, [...new Set(known)])]
  const erkannt = [{ ...tabelle.erkannt, stand, gebietsstand }]
  const failed = [...zuordnung.befunde, ...regeln, ...form]
  if (hasErrors(failed)) return onlyBefunde(limitBefunde(failed), erkannt)

  const werte = readWerte(tabelle, data.schluesselspalte, spalten)
  const raeume = checkRaeume(tabelle, data, { stand, gebietsstand, umgebung })
  const befunde = [...failed, ...raeume.befunde, ...werte.befunde]
  if (hasErrors(befunde))
    return onlyBefunde(
      limitBefunde(befunde).map((befund) => nameZelle(befund, tabelle)),
      erkannt,
    )
  const zeilen = new Map<string, ReadonlyMap<string, Datenzelle>>(
    raeume.erwartet.map(({ id }) => [id, werte.zeilen.get(id)?.werte ?? new Map()]),
  )
  const leer = raeume.erwartet.filter(({ id }) => !werte.zeilen.has(id))
  const { ebene } = data
  const neu: NeueTabelle = {
    name: `${stand}-${ebene}`,
    stand,
    gebietsstand,
    ebene,
    anmerkung: null,
    zeilen,
  }
  return {
    erkannt,
    uebernommen: spalten.map(({ name }) => name),
    nicht_uebernommen: explainUebrige(unknownSpalten(tabelle, known)),
    hinweise:
      leer.length > 0
        ? [
            `Nicht alle Bezirke sind in der Tabelle; bei den übrigen steht „keine Angabe“ (Zahl der Räume: ${leer.length}).`,
          ]
        : [],
    ...toPaketdateien(describePaket(data), [neu], umgebung),
  }
}

/** @throws UserError if there is no mapping or more than one file for it. */
function requireZuordnung(
  eingaben: readonly Eingabe[],
  { zuordnung }: Angaben,
): { zuordnung: Zuordnung; eingabe: Eingabe; data: EinspielungDatei | undefined } {
  const [eingabe, ...others] = eingaben
  if (!zuordnung)
    throw new UserError('Zu einer eigenen Tabelle gehört eine Zuordnung ihrer Spalten.', {
      hint: 'Mit --zuordnung eine YAML-Datei angeben; ihre Felder beschreibt schemas/einspielung.schema.json.',
    })
  if (!eingabe || others.length > 0)
    throw new UserError('Die Art „tabelle“ nimmt eine Datei auf einmal.', {
      hint: 'Jede Datei einzeln einspielen, mit dem Stand in --stand.',
    })
  return { zuordnung, eingabe, data: zuordnung.data }
}

/** @throws UserError if neither mapping nor option say the Stand, or if they contradict each other. */
function requireStand(data: EinspielungDatei, angaben: Angaben): string {
  const hint =
    'Den Tag, den die Zahlen beschreiben, mit --stand angeben, zum Beispiel --stand 2024-12-31.'
  const typed = angaben.stand
  if (typed === undefined && data.stand === undefined)
    throw new UserError('Weder die Zuordnung noch --stand nennt den Stand.', { hint })
  const stand = typed === undefined ? data.stand : parseDatum(typed)
  if (stand === undefined) throw new UserError(`„${typed ?? ''}“ ist kein Datum.`, { hint })
  if (data.stand !== undefined && data.stand !== stand)
    throw new UserError(
      `Die Zuordnung nennt den Stand ${toDeutschesDatum(data.stand)}, --stand aber ${toDeutschesDatum(stand)}.`,
      { hint: 'Den Stand aus der Zuordnung löschen, wenn sie für mehrere Stände gelten soll.' },
    )
  return stand
}

function describePaket(data: EinspielungDatei): Paketbeschreibung {
  const { datensatz, titel, beschreibung, quelle, url, herausgeber, herausgeber_kurz } = data
  return {
    name: datensatz,
    titel,
    beschreibung: beschreibung ?? 'Unverändert übernommen, Spalten umbenannt.',
    quellen: [{ title: `${herausgeber}: ${quelle}`, ...(url !== undefined && { path: url }) }],
    lizenzen: [lizenzen[data.lizenz]],
    angaben: {
      art: 'tabelle',
      statistik: quelle,
      herausgeber,
      ...(herausgeber_kurz !== undefined && { herausgeber_kurz }),
      lizenz: data.lizenz,
    },
    namensnennung: () => data.namensnennung,
    spalten: data.spalten.map(({ nach, titel: title, beschreibung: text, einheit, art }) => ({
      name: nach,
      titel: title,
      ...(text !== undefined && { beschreibung: text }),
      einheit,
      typ: art === 'anzahl' || art === 'klasse' ? 'integer' : 'number',
    })),
    einheit: 'Anzahl',
  }
}
