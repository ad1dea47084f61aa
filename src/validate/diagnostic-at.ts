import type { DataPath } from '../diagnostics/data-path.ts'
import { formatPath } from '../diagnostics/data-path.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Quellort } from '../model/belege.ts'
import type { YamlSource } from '../read/yaml-source.ts'

/** A finding at a place of a source, given by the path of its data. */
export function diagnosticAt(
  source: Pick<YamlSource, 'file' | 'locate'>,
  path: DataPath,
  part: 'key' | 'value',
  finding: Pick<Diagnostic, 'severity' | 'code' | 'message' | 'hint'>,
): Diagnostic {
  return { ...finding, ...ortOf(source, path, part) }
}

/** A place of a source, given by the path of its data. */
export function ortOf(
  source: Pick<YamlSource, 'file' | 'locate'>,
  path: DataPath,
  part: 'key' | 'value',
): Quellort {
  return { file: source.file, range: source.locate(path, part), path: formatPath(path) }
}
