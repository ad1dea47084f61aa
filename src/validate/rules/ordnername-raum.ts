import type { Regel } from '../rule.ts'

/**
 * Der Ordner eines Profils beginnt mit dem Schlüssel seiner Bezirksregion. Beginnt er mit einem
 * anderen, wurde wohl ein Ordner kopiert und nicht angepasst.
 */
export const ordnernameRaum: Regel = {
  stufen: { speichern: 'warning' },
  erklaerung: {
    titel: 'Ordner und Raum',
    ursache:
      'Der Ordner beginnt mit dem Schlüssel einer anderen Bezirksregion als profil.yaml. Meist wurde ein Ordner kopiert und nicht angepasst.',
    abhilfe: 'Korrigieren Sie „raum“ in profil.yaml oder benennen Sie den Ordner um.',
    beispiel: {
      vorher: '# profiles/092006-niederschoeneweide/profil.yaml\nraum: "092007"',
      nachher: '# profiles/092007-adlershof/profil.yaml\nraum: "092007"',
    },
  },
  check: ({ quellen, profil, raeume, report }) => {
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
  },
}
