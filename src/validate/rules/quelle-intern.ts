import type { Regel } from '../rule.ts'

/**
 * Interne Quellen und solche mit ungeklärter Lizenz dürfen in keinem veröffentlichten Profil stehen.
 * Bis dahin sind sie erlaubt: ein Entwurf ist kein Dokument für alle.
 */
export const quelleIntern: Regel = {
  stufen: { freigabe: 'warning', veroeffentlichung: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Interne Quelle',
    ursache:
      'Die Lizenz dieser Quelle erlaubt keine Veröffentlichung oder ist nicht geklärt. Mit dem Profil erschiene, was nicht erscheinen darf.',
    abhilfe:
      'Klären Sie mit der Stelle, ob die Angaben freigegeben sind (intern_freigegeben), oder streichen Sie, was aus dieser Quelle stammt.',
    beispiel: { vorher: 'lizenz: intern', nachher: 'lizenz: intern_freigegeben' },
  },
  check: ({ profil, lizenzen, report }) => {
    for (const [index, { id, lizenz }] of (profil?.data.quellen ?? []).entries()) {
      const found = lizenzen.lizenzen.find((each) => each.id === lizenz)
      if (!profil || found?.veroeffentlichbar !== false) continue
      report(profil.source, ['quellen', index, 'lizenz'], 'value', {
        message: `Die Quelle „${id}“ darf nicht veröffentlicht werden (${found.name}).`,
        hint: 'Klären Sie die Freigabe mit der Stelle oder streichen Sie, was aus dieser Quelle stammt.',
      })
    }
  },
}
