import type { ErkannteDatei } from './einspielung.ts'
import { toDeutschesDatum } from './datum.ts'
import type { Aenderung, Einspielplan } from './plan.ts'

/** The plan as text for people; findings are printed apart. */
export function formatEinspielplan(plan: Einspielplan): string {
  const parts = [
    section('Erkannt', plan.erkannt.map(formatErkannt)),
    section('Übernommen', [listSome(plan.uebernommen, plan.uebernommen.length)]),
    section(
      'Nicht übernommen',
      plan.nicht_uebernommen.map(({ spalten, grund }) => `${listSome(spalten, 8)}: ${grund}`),
    ),
    section('Hinweise', plan.hinweise),
    section('Änderungen', formatAenderungen(plan.aenderungen)),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function section(titel: string, zeilen: readonly string[]): string {
  const filled = zeilen.filter(Boolean)
  return filled.length === 0 ? '' : [titel, ...filled.map((zeile) => `  ${zeile}`)].join('\n')
}

function formatErkannt(datei: ErkannteDatei): string {
  const { zeichensatz, trennzeichen, spalten, zeilen, stand, gebietsstand } = datei
  const names: Readonly<Record<string, string>> = { '\t': 'Tabulator' }
  const facts = [
    zeichensatz,
    trennzeichen === null ? '' : `Trennzeichen ${names[trennzeichen] ?? `„${trennzeichen}“`}`,
    spalten === null ? '' : `${toZahl(spalten)} Spalten`,
    zeilen === null ? '' : `${toZahl(zeilen)} ${spalten === null ? 'Einträge' : 'Zeilen'}`,
    stand === null || stand === '' ? '' : `Stand ${toDeutschesDatum(stand)}`,
    gebietsstand === null ? '' : `LOR ${gebietsstand}`,
  ]
  return `${datei.datei}: ${facts.filter(Boolean).join(', ')}`
}

function formatAenderungen(aenderungen: readonly Aenderung[]): string[] {
  const same = aenderungen.filter(({ art }) => art === 'gleich').length
  return [
    ...aenderungen.flatMap(formatAenderung),
    same === 0
      ? ''
      : same === 1
        ? 'Eine Datei bleibt unverändert.'
        : `${same} Dateien bleiben unverändert.`,
  ]
}

function formatAenderung({ datei, art, zellen }: Aenderung): string[] {
  if (art === 'gleich') return []
  const words = { neu: 'neu', geaendert: 'geändert' }
  if (!zellen) return [`${datei.pfad}: ${words[art]}`]
  const counts = [
    `${toZahl(zellen.neu)} Zellen neu`,
    art === 'neu' ? '' : `${toZahl(zellen.geaendert)} geändert`,
    art === 'neu' ? '' : `${toZahl(zellen.entfallen)} entfallen`,
    art === 'neu' ? '' : `${toZahl(zellen.gleich)} gleich`,
  ]
  return [
    `${datei.pfad}: ${words[art]}, ${counts.filter(Boolean).join(', ')}`,
    ...zellen.beispiele.map(
      ({ raum, spalte, vorher, nachher }) => `  ${raum} ${spalte}: ${vorher} → ${nachher}`,
    ),
  ]
}

function listSome(names: readonly string[], most: number): string {
  const rest = names.length - most
  const shown = names.slice(0, most).join(', ')
  if (rest <= 0) return shown
  return `${shown} und ${rest === 1 ? 'eine' : rest} weitere`
}

function toZahl(zahl: number): string {
  return zahl.toLocaleString('de-DE')
}
