import { meintenSie } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { WorkspaceSources } from '../read/workspace.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import type { GepruefterKatalog } from './katalog.ts'
import { reportAs } from './report-as.ts'
import { validateSource } from './schema.ts'
import { reportFehlende } from './texte/fehlende-zeichen.ts'

/** Checks bezirk.yaml: its schema and what it refers to. */
export function validateBezirk(
  { bezirk: source, logo }: Pick<WorkspaceSources, 'bezirk' | 'logo'>,
  katalog: Pick<GepruefterKatalog, 'gliederungen' | 'indikatoren' | 'indikatorenVollstaendig'>,
): { bezirk: BezirkDatei | undefined; diagnostics: readonly Diagnostic[] } {
  if (!source) return { bezirk: undefined, diagnostics: [] }
  const { data, diagnostics: found } = validateSource('bezirk', source)
  const diagnostics = [...source.diagnostics, ...found]
  if (!data) return { bezirk: undefined, diagnostics }
  checkAemter(data, source, diagnostics)
  checkGliederung(data, source, katalog, diagnostics)
  checkIndikatoren(data, source, katalog, diagnostics)
  reportFehlende({ source, data }, reportAs(diagnostics, 'schriftzeichen'))
  if (logo && 'message' in logo)
    reportAs(diagnostics, 'bild-unlesbar')(source, ['erscheinungsbild', 'logo'], 'value', logo)
  return { bezirk: data, diagnostics }
}

/** Every Amt stands once, and members of the AG SRO are among them. */
function checkAemter(
  { aemter, ag_sro }: BezirkDatei,
  source: YamlSource,
  diagnostics: Diagnostic[],
): void {
  const ids: string[] = []
  for (const [index, { id }] of aemter.entries()) {
    if (ids.includes(id))
      reportAs(diagnostics, 'amt-doppelt')(source, ['aemter', index, 'id'], 'value', {
        message: `Das Amt „${id}“ steht zweimal in der Liste.`,
        hint: 'Löschen Sie einen der beiden Einträge.',
      })
    ids.push(id)
  }
  for (const [index, amt] of (ag_sro?.mitglieder ?? []).entries())
    if (!ids.includes(amt))
      reportAs(diagnostics, 'amt-unbekannt')(source, ['ag_sro', 'mitglieder', index], 'value', {
        message: `Das Amt „${amt}“ steht nicht unter „aemter“.`,
        hint: meintenSie(amt, ids) ?? `Möglich sind: ${ids.join(', ')}.`,
      })
}

function checkGliederung(
  { gliederung }: BezirkDatei,
  source: YamlSource,
  { gliederungen }: Pick<GepruefterKatalog, 'gliederungen'>,
  diagnostics: Diagnostic[],
): void {
  if (gliederung === undefined || gliederungen.has(gliederung)) return
  const known = [...gliederungen.keys()]
  reportAs(diagnostics, 'gliederung-unbekannt')(source, ['gliederung'], 'value', {
    message: `Die Gliederung „${gliederung}“ gibt es nicht.`,
    hint: meintenSie(gliederung, known) ?? `Möglich sind: ${known.join(', ')}.`,
  })
}

/** The Bezirksvergleich can only show what the catalogue has. */
function checkIndikatoren(
  { bezirksvergleich }: BezirkDatei,
  source: YamlSource,
  katalog: Pick<GepruefterKatalog, 'indikatoren' | 'indikatorenVollstaendig'>,
  diagnostics: Diagnostic[],
): void {
  const wanted = bezirksvergleich?.indikatoren
  if (!wanted || !katalog.indikatorenVollstaendig) return
  const known = katalog.indikatoren.map(({ id }) => id)
  for (const [index, id] of wanted.entries())
    if (!known.includes(id))
      reportAs(diagnostics, 'indikator-unbekannt')(
        source,
        ['bezirksvergleich', 'indikatoren', index],
        'value',
        {
          message: `Den Indikator „${id}“ gibt es im Katalog nicht.`,
          hint: meintenSie(id, known) ?? '„bzrp werte“ zeigt alle Indikatoren.',
        },
      )
}
