import { hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Eingabe, Zuordnung } from '../../import/einspielung.ts'
import { readYamlSource } from '../../read/yaml-source.ts'
import { validateSource } from '../../validate/schema.ts'

/** The mapping of a table, checked as strictly as all YAML; findings are values in it. */
export function readZuordnung({ name, bytes }: Eingabe): Zuordnung {
  const source = readYamlSource(name, bytes)
  const { data, diagnostics } = validateSource('einspielung', source)
  const befunde = [...source.diagnostics, ...diagnostics]
  return {
    datei: name,
    text: source.text,
    data: hasErrors(befunde) ? undefined : data,
    befunde,
    locate: (path) => source.locate(path),
  }
}
