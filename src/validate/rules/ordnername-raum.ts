import type { Rule } from '../rule.ts'

/**
 * Der Ordner eines Profils beginnt mit dem Schlüssel seiner Bezirksregion. Beginnt er mit einem
 * anderen, wurde wohl ein Ordner kopiert und nicht angepasst.
 */
export const ordnernameRaum: Rule = ({ quellen, profil, raeume, report }) => {
  if (!profil) return
  const ordner = quellen.ordner.split('/').at(-1) ?? ''
  const schluessel = /^\d{6}(?!\d)/.exec(ordner)?.[0]
  const { raum } = profil.data
  // An unknown key has been named already.
  if (schluessel === undefined || schluessel === raum || !raeume.lor2021.get(raum)) return
  report(profil.source, ['raum'], 'value', {
    severity: 'warning',
    message: `Der Ordner „${ordner}“ nennt die Bezirksregion ${schluessel}, das Profil ${raum}.`,
    hint: 'Korrigieren Sie „raum“ oder benennen Sie den Ordner um.',
  })
}
