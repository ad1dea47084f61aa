import { createHash } from 'node:crypto'
import type { BezirkDatei } from '../generated/source-types.ts'
import { renderDokument } from '../html/render-dokument.ts'
import type { Dokument } from '../model/dokument.ts'
import { createErscheinungsbild } from '../model/erscheinungsbild.ts'
import { readFonts } from '../read/fonts.ts'
import { toolVersion } from './tool.ts'

/** Sets papers in the look of the Bezirk. */
export function createDokumentsetzer(
  bezirk: Pick<BezirkDatei, 'erscheinungsbild'>,
): (dokument: Dokument) => string {
  const fonts = readFonts()
  const erscheinungsbild = createErscheinungsbild(bezirk.erscheinungsbild?.farbe_primaer)
  const werkzeug = { name: 'bzrp', version: toolVersion() }
  return (dokument) =>
    renderDokument({
      dokument,
      fonts,
      erscheinungsbild,
      werkzeug,
      sha256: (text) => createHash('sha256').update(text).digest('base64'),
    })
}
