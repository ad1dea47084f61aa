import type { SetProfil } from '../pipeline.ts'
import type { ManifestHead } from './manifest.ts'
import { toOutputFiles } from './output-files.ts'

/** A text file of an output folder. */
export interface TextFile {
  readonly path: string
  readonly content: string
}

/** A page that is printed. */
export interface Druck {
  /** Paths of the page and of its PDF, in the output folder. */
  readonly html: string
  readonly pdf: string
  /** Names the document in messages. */
  readonly titel: string
}

/** A profile, set: everything that is written, but the PDF. */
export interface Seite {
  readonly profil: ManifestHead
  readonly files: readonly TextFile[]
  readonly drucke: readonly Druck[]
  /** Both dates of the PDF, ISO 8601. */
  readonly datum: string
}

export function toSeite({ inhalt, html, svgs }: SetProfil, datum: Date): Seite {
  const { raum, kopf } = inhalt.profil
  const { ausgabe, version, status } = kopf
  return {
    profil: { raum: raum.id, name: raum.name, ausgabe: String(ausgabe), version, status },
    files: toOutputFiles(inhalt, html, svgs),
    drucke: [{ html: 'profil.html', pdf: 'profil.pdf', titel: raum.name }],
    datum: datum.toISOString(),
  }
}
