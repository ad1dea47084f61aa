import { formatPath } from '../diagnostics/data-path.ts'
import { ortOf } from './diagnostic-at.ts'
import type { ProfilContext, Vergleichsangaben } from './rule.ts'
import { longAbsaetze } from './texte/absaetze.ts'

/** What rules about several profiles need to know of this one. */
export function collectVergleichsangaben({
  quellen,
  profil,
  texte,
}: Pick<ProfilContext, 'quellen' | 'profil' | 'texte'>): Vergleichsangaben {
  return {
    ordner: quellen.ordner,
    raum: profil
      ? { schluessel: profil.data.raum, ort: ortOf(profil.source, ['raum'], 'value') }
      : null,
    absaetze: longAbsaetze(texte).map(({ stelle, satz, schluessel }) => {
      const { source, path } = stelle
      const range = source.locateText(path, satz.start, satz.end)
      return { schluessel, ort: { file: source.file, range, path: formatPath(path) } }
    }),
  }
}
