import type { Entscheider } from '../../model/gremien.ts'
import { ergebnisWorte } from '../../model/gremien.ts'
import { safe } from '../../diagnostics/safe-text.ts'
import type { Blattinhalt } from '../../review/beschlussblatt.ts'
import { wunschstatusworte } from '../../review/beschlussblatt.ts'
import { formatDatum } from '../../wording/date.ts'
import type { Profiluebernahme } from './import-beschlussblatt.ts'

/** What a sheet becomes, per profile; the last line says whether it was written. */
export function formatUebernahmen(
  blatt: Blattinhalt,
  results: readonly Profiluebernahme[],
  { gremien, write }: { readonly gremien: readonly Entscheider[]; readonly write: boolean },
): string {
  const name = gremien.find(({ id }) => id === blatt.gremium)?.name ?? blatt.gremium
  const lines = [
    `${name}, Sitzung am ${formatDatum(blatt.datum)}`,
    ...results.flatMap(formatProfil),
    '',
    endLine(results, write),
  ]
  return lines.map((line) => `${safe(line)}\n`).join('')
}

function formatProfil({
  ordner,
  beschluesse,
  wuensche,
  hinweise,
  abgelehnt,
}: Profiluebernahme): readonly string[] {
  return [
    '',
    ordner,
    ...beschluesse.flatMap(({ ergebnis, nummer, abschnitte, auflagen = [] }) => [
      `  ${ergebnisWorte[ergebnis]}${nummer === undefined ? '' : ` (Nr. ${nummer})`}: ${abschnitte.map(({ nr }) => nr).join(', ')}`,
      ...auflagen.map(({ text }) => `    Auflage: ${text}`),
    ]),
    ...wuensche.map(
      ({ id, ort, von, text, status }) =>
        `  Änderungswunsch ${id} (${von}, zu ${ort}), ${wunschstatusworte[status]}: ${text}`,
    ),
    ...hinweise.map((hinweis) => `  ${hinweis}`),
    ...abgelehnt.map((grund) => `  ✗ ${grund}`),
  ]
}

function endLine(results: readonly Profiluebernahme[], write: boolean): string {
  const isEmpty = results.every(
    ({ beschluesse, wuensche }) => beschluesse.length + wuensche.length === 0,
  )
  if (isEmpty) return 'Nichts festzuhalten.'
  return write
    ? 'Festgehalten in freigabe.yaml und aenderungswuensche.yaml der Profile.'
    : 'Nur gezeigt, nichts geschrieben. Mit --yes wird es festgehalten.'
}

/** As schemas/ausgabe/uebernahme.schema.json says. */
export function toUebernahmeJson(
  { gremium, datum }: Blattinhalt,
  results: readonly Profiluebernahme[],
  geschrieben: boolean,
): string {
  const profile = results.map(({ ordner, raum, beschluesse, wuensche, hinweise, abgelehnt }) => ({
    ordner,
    raum,
    beschluesse: beschluesse.map(({ ergebnis, abschnitte, auflagen = [] }) => ({
      ergebnis,
      abschnitte: abschnitte.map(({ nr }) => nr),
      auflagen: auflagen.map(({ text }) => text),
    })),
    wuensche: wuensche.map(({ id, ort, text, status }) => ({ id, ort, text, status })),
    hinweise,
    abgelehnt,
  }))
  return `${JSON.stringify({ version: 1, gremium, datum, geschrieben, profile }, null, 2)}\n`
}
