import type { BezirkDatei } from '../../generated/source-types.ts'
import type { Regel } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { findAll } from '../texte/find-all.ts'

/**
 * Zwölf Ämter schreiben in einem Profil: die Schreibweise soll die sein, die der Bezirk in
 * bezirk.yaml gewählt hat (TXT-03). Nur ein Hinweis, einmal je Datei; ersetzt wird nichts.
 */
export const genderSchreibweise: Regel = {
  stufen: { speichern: 'note' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Geschlechtergerechte Schreibweise',
    ursache:
      'In bezirk.yaml steht unter sprache.gender, wie der Bezirk schreibt. Diese Datei schreibt anders; im fertigen Profil stünden mehrere Schreibweisen nebeneinander (TXT-03).',
    abhilfe:
      'Schreiben Sie neutral oder in der Form, die bezirk.yaml nennt. Eigennamen von Einrichtungen bleiben, wie sie sind: dann beantworten Sie den Hinweis.',
    beispiel: {
      vorher: '# bezirk.yaml: gender: neutral\nist_stand: Die Bewohner*innen treffen sich im Hof.',
      nachher: 'ist_stand: Die Menschen aus dem Haus treffen sich im Hof.',
    },
  },
  check: ({ texte, bezirk, report }) => {
    const wanted = bezirk?.sprache?.gender
    if (wanted === undefined) return
    const files = new Map<string, number>()
    for (const stelle of texte) {
      for (const { form, pattern, sign, name } of formen) {
        if (form === wanted) continue
        for (const match of findAll(stelle.wortlaut, pattern, [sign])) {
          const seen = files.get(stelle.source.file) ?? 0
          files.set(stelle.source.file, seen + 1)
          if (seen > 0) continue
          const place = { start: match.index, end: match.index + match[0].length }
          reportText(report, stelle, place, {
            message: `„${match[0]}“ ist die Schreibweise mit ${name}; vereinbart ist: ${worte[wanted]}.`,
            hint: 'Schreiben Sie in der vereinbarten Form; gezeigt wird nur die erste Stelle der Datei.',
          })
        }
      }
    }
  },
}

type Gender = NonNullable<NonNullable<BezirkDatei['sprache']>['gender']>

const worte: Readonly<Record<Gender, string>> = {
  neutral: 'neutrale Wörter',
  paarform: 'Paarform',
  stern: 'Genderstern',
  unterstrich: 'Unterstrich',
  doppelpunkt: 'Doppelpunkt',
}

const formen: readonly {
  readonly form: Gender | 'binnen-i'
  readonly pattern: RegExp
  /** What every match contains. */
  readonly sign: string
  readonly name: string
}[] = [
  {
    form: 'stern',
    pattern: /\p{L}{2,}\*(?:in(?:nen)?|r|n)(?!\p{L}{4,}ung)\p{L}*/gu,
    sign: '*',
    name: 'Stern',
  },
  {
    form: 'unterstrich',
    pattern: /\p{L}{2,}_(?:in(?:nen)?|r|n)\p{L}*/gu,
    sign: '_',
    name: 'Unterstrich',
  },
  {
    form: 'doppelpunkt',
    pattern: /\p{L}{2,}:(?:in(?:nen)?|r|n)(?![ \d])\p{L}*/gu,
    sign: ':',
    name: 'Doppelpunkt',
  },
  {
    form: 'binnen-i',
    pattern: /(?<!\p{L})\p{L}*\p{Ll}In(?:nen)?(?!\p{Ll})/gu,
    sign: 'In',
    name: 'großem I',
  },
]
