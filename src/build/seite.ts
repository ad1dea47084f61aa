import type { SetProfil } from '../pipeline.ts'
import type { Ausgabeform } from '../model/ausgabeform.ts'
import { ausgabeformen } from '../model/ausgabeform.ts'
import type { Ausgabeformat } from './build-result.ts'
import { ausgabeformate } from './build-result.ts'
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
  /** Printed if this is asked for. */
  readonly format: Ausgabeformat
  /** How many pages it must have; null for as many as it takes. */
  readonly seiten: number | null
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

/** The formats of a call or a manifest: „html,pdf“. */
export function parseFormate(text = ''): readonly Ausgabeformat[] {
  const asked = text.split(',')
  return ausgabeformate.filter((format) => asked.includes(format))
}

/**
 * The forms that must be set for these formats: HTML and PDF are the same page.
 * @param ganz what that page shows
 */
export function formenOf(
  formate: readonly Ausgabeformat[],
  ganz: 'profil' | 'vergleich' = 'profil',
): readonly Ausgabeform[] {
  const formen = formate.map((format) => (format === 'html' || format === 'pdf' ? ganz : format))
  return [...new Set(formen)]
}

function formatOf(form: Ausgabeform): Ausgabeformat {
  return form === 'profil' || form === 'vergleich' ? 'pdf' : form
}

/** @param sets at least one form of the same profile */
export function toSeite(sets: readonly [SetProfil, ...SetProfil[]], datum: Date): Seite {
  const { raum, kopf } = sets[0].inhalt.profil
  const { ausgabe, version, status } = kopf
  return {
    profil: { raum: raum.id, name: raum.name, ausgabe: String(ausgabe), version, status },
    files: uniqueFiles(sets.flatMap(({ inhalt, html, svgs }) => toOutputFiles(inhalt, html, svgs))),
    drucke: sets.map(({ inhalt: { profil } }) => ({
      html: `${profil.form}.html`,
      pdf: `${profil.form}.pdf`,
      format: formatOf(profil.form),
      seiten: ausgabeformen[profil.form].seiten,
      titel:
        profil.form === 'profil' ? raum.name : `${ausgabeformen[profil.form].name} ${raum.name}`,
    })),
    datum: datum.toISOString(),
  }
}

/** All forms have the map of the title: the first one is written. */
function uniqueFiles(files: readonly TextFile[]): readonly TextFile[] {
  const seen = new Set<string>()
  return files.filter(({ path }) => !seen.has(path) && seen.add(path))
}
