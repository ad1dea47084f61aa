import { allgemeineErklaerungen } from '../../diagnostics/erklaerungen/allgemein.ts'
import { antwortErklaerungen } from '../../diagnostics/erklaerungen/antwort.ts'
import { dateiErklaerungen } from '../../diagnostics/erklaerungen/datei.ts'
import { datenErklaerungen } from '../../diagnostics/erklaerungen/daten.ts'
import { geheimErklaerungen } from '../../diagnostics/erklaerungen/geheim.ts'
import { importDateiErklaerungen } from '../../diagnostics/erklaerungen/import-dateien.ts'
import { importErklaerungen } from '../../diagnostics/erklaerungen/import.ts'
import { katalogErklaerungen } from '../../diagnostics/erklaerungen/katalog.ts'
import { schemaErklaerungen } from '../../diagnostics/erklaerungen/schema.ts'
import { tabelleErklaerungen } from '../../diagnostics/erklaerungen/tabelle.ts'
import { yamlErklaerungen } from '../../diagnostics/erklaerungen/yaml.ts'
import type { Erklaerung, Erklaerungen } from '../../diagnostics/erklaerung.ts'
import { datenregeln } from '../../validate/datenregeln.ts'
import { profilregeln } from '../../validate/profilregeln.ts'
import { rules } from '../../validate/rules.ts'
import type { Stufen } from '../../validate/tor.ts'

/** A code and all that is known about it. */
export interface ErklaerterCode extends Erklaerung {
  /** With its part before the slash: `regel/quelle-fehlt`. */
  readonly code: string
  /** From which gate on it counts, and as what; undefined where gates make no difference. */
  readonly stufen?: Stufen
  readonly beantwortbar: boolean
}

/** Codes that are no rules, by the part before the slash. */
const gruppen: Readonly<Record<string, readonly Erklaerungen[]>> = {
  yaml: [yamlErklaerungen],
  schema: [schemaErklaerungen],
  datei: [dateiErklaerungen],
  tabelle: [tabelleErklaerungen],
  daten: [datenErklaerungen],
  katalog: [katalogErklaerungen],
  geheim: [geheimErklaerungen],
  import: [importErklaerungen, importDateiErklaerungen],
  allgemein: [allgemeineErklaerungen],
  regel: [antwortErklaerungen],
}

/** Every code that a finding can carry, in order. */
export const erklaerteCodes: readonly ErklaerterCode[] = [
  ...Object.entries(gruppen).flatMap(([gruppe, listen]) =>
    listen.flatMap((liste) =>
      Object.entries(liste).map(([name, erklaerung]) => ({
        ...erklaerung,
        code: `${gruppe}/${name}`,
        beantwortbar: false,
      })),
    ),
  ),
  ...Object.entries({ ...rules, ...profilregeln, ...datenregeln }).map(
    ([name, { erklaerung, stufen, beantwortbar = false }]) => ({
      ...erklaerung,
      code: `regel/${name}`,
      stufen,
      beantwortbar,
    }),
  ),
].sort((a, b) => (a.code < b.code ? -1 : 1))

/** Those meant by a code, with or without the part before the slash; several only without it. */
export function findCodes(asked: string): readonly ErklaerterCode[] {
  const code = asked.trim().replace(/^\[|\]$/g, '')
  return erklaerteCodes.filter(
    (each) => each.code === code || each.code.slice(each.code.indexOf('/') + 1) === code,
  )
}
