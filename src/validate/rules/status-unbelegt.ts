import type { ProfilDatei } from '../../generated/source-types.ts'
import { gremienOf, isZustimmung } from '../../model/gremien.ts'
import { statusworte } from '../../wording/status.ts'
import type { Regel } from '../rule.ts'

type Status = NonNullable<ProfilDatei['status']>

/** What must have been reached before a profile can have been published. */
const reached: Readonly<Partial<Record<Status, Status>>> = {
  abgestimmt_ag_sro: 'abgestimmt_ag_sro',
  beschlossen_bezirksamt: 'beschlossen_bezirksamt',
  zur_kenntnis_bvv: 'zur_kenntnis_bvv',
  veroeffentlicht: 'beschlossen_bezirksamt',
}

/** Der Status eines Profils folgt aus seinen Beschlüssen; was profil.yaml behauptet, ersetzt keinen. */
export const statusUnbelegt: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Status ohne Beschluss',
    ursache:
      'profil.yaml nennt einen Status, zu dem freigabe.yaml keinen Beschluss enthält. Gedruckt wird der Status, der aus den Beschlüssen folgt.',
    abhilfe:
      'Halten Sie den Beschluss mit „bzrp approve“ fest, oder setzen Sie den Status auf „in_abstimmung“.',
    beispiel: {
      vorher: 'status: beschlossen_bezirksamt   # und keine freigabe.yaml',
      nachher: 'status: in_abstimmung',
    },
  },
  check: ({ profil, freigabe, quellen, bezirk, report }) => {
    const status = profil?.data.status
    const needed = status === undefined ? undefined : reached[status]
    // A freigabe.yaml with errors has its own findings.
    if (!profil || status === undefined || needed === undefined || (quellen.freigabe && !freigabe))
      return
    const { ausgabe } = profil.data
    const gremien = gremienOf(bezirk ?? {}).filter((each) => each.status === needed)
    const isDecided = (freigabe?.data.beschluesse ?? []).some(
      (beschluss) =>
        gremien.some(({ id }) => id === beschluss.gremium) &&
        isZustimmung(beschluss.ergebnis) &&
        (ausgabe === undefined || beschluss.ausgabe === ausgabe),
    )
    // A Bezirk in which nobody decides about this status decides about it otherwise.
    if (isDecided || gremien.length === 0) return
    const who = gremien.map(({ name }) => name).join(' oder ')
    const what = `die Zustimmung${ausgabe === undefined ? '' : ` zur Ausgabe ${ausgabe}`} (${who})`
    report(profil.source, ['status'], 'value', {
      message: `Der Status „${statusworte[status]}“ ist durch keinen Beschluss belegt: In freigabe.yaml fehlt ${what}.`,
      hint: 'Halten Sie den Beschluss mit „bzrp approve“ fest, oder setzen Sie den Status auf „in_abstimmung“.',
    })
  },
}
