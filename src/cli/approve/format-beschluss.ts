import type { Entscheider } from '../../model/gremien.ts'
import { ergebnisWorte } from '../../model/gremien.ts'
import { toKurzform } from '../../approve/pruefsumme.ts'
import { safe } from '../../diagnostics/safe-text.ts'
import type { Beschluss } from '../../generated/source-types.ts'
import { formatDatum } from '../../wording/date.ts'

/** „AG Sozialraumorientierung, 10.11.2026: abgestimmt, 66 Abschnitte, Fassung 1f0c…“ */
export function formatBeschluss(
  ordner: string,
  beschluss: Beschluss,
  { gremien, zeigen }: { readonly gremien: readonly Entscheider[]; readonly zeigen: boolean },
): string {
  const { gremium, amt, datum, ergebnis, nummer, abschnitte, auflagen = [], fassung } = beschluss
  const name = gremien.find(({ id }) => id === gremium)?.name ?? gremium
  const who = amt === undefined ? name : `${name} ${amt}`
  const count = abschnitte.length === 1 ? '1 Abschnitt' : `${abschnitte.length} Abschnitte`
  const lines = [
    `${who}, ${formatDatum(datum)}: ${ergebnisWorte[ergebnis]}${nummer === undefined ? '' : ` (Nr. ${nummer})`}`,
    `  ${count} von ${ordner}, Version ${beschluss.version}, Fassung ${toKurzform(fassung)}`,
    ...auflagen.map(({ text }) => `  Auflage: ${text}`),
    zeigen ? 'Nur gezeigt, nichts geschrieben.' : `Festgehalten in ${ordner}/freigabe.yaml.`,
  ]
  return lines.map((line) => `${safe(line)}\n`).join('')
}

/** As schemas/ausgabe/beschluss.schema.json says. */
export function toApproveJson(ordner: string, beschluss: Beschluss, zeigen: boolean): string {
  return `${JSON.stringify({ version: 1, profil: ordner, geschrieben: !zeigen, beschluss }, null, 2)}\n`
}
