import { meintenSie } from '../diagnostics/closest.ts'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/texts.ts'
import type { AntwortAufEinenBefund } from '../generated/source-types.ts'
import type { Quellort } from '../model/belege.ts'
import type { Befund } from './befund.ts'
import { ortOf } from './diagnostic-at.ts'
import type { Geprueft, Regel } from './rule.ts'

/** An answer with its places. */
export interface Antwort {
  readonly ort: Quellort
  /** Of the name of the rule. */
  readonly regelort: Quellort
  /** Whether it answers findings about the sources or against the data; null if none can. */
  readonly gilt: 'quellen' | 'daten' | null
  /** Name of the rule, without prefix. */
  readonly regel: string
  readonly stelle: string | undefined
  readonly begruendung: string
  /** Answers in profil.yaml are about all files of the profile. */
  readonly fuerAlle: boolean
}

/** A finding that stays with a reason. */
export interface BeantworteterBefund {
  readonly diagnostic: Diagnostic
  readonly begruendung: string
}

type MitAntworten = Geprueft<{
  readonly hinweise_beantwortet?: readonly AntwortAufEinenBefund[]
}>

/** All answers of the files of a profile; those of `kopf` are about all of them. */
export function collectAntworten(
  kopf: MitAntworten | undefined,
  dateien: readonly MitAntworten[],
  { alle, datenregelnamen }: Readonly<Record<'alle' | 'datenregelnamen', Regelnamen>>,
): readonly Antwort[] {
  const einordnen = (regel: string): Pick<Antwort, 'regel' | 'gilt'> => {
    if (alle.get(regel)?.beantwortbar !== true) return { regel, gilt: null }
    return { regel, gilt: datenregelnamen.has(regel) ? 'daten' : 'quellen' }
  }
  const answersOf = ({ source, data }: MitAntworten, fuerAlle: boolean): readonly Antwort[] =>
    (data.hinweise_beantwortet ?? []).map(({ stelle, begruendung, ...eintrag }, index) => ({
      ort: ortOf(source, ['hinweise_beantwortet', index], 'key'),
      regelort: ortOf(source, ['hinweise_beantwortet', index, 'regel'], 'value'),
      ...einordnen(eintrag.regel.replace(/^regel\//, '')),
      stelle,
      begruendung,
      fuerAlle,
    }))
  return [
    ...(kopf ? answersOf(kopf, true) : []),
    ...dateien.flatMap((datei) => answersOf(datei, false)),
  ]
}

/** Rules by name, as far as answers must know them. */
export type Regelnamen = ReadonlyMap<string, Pick<Regel, 'beantwortbar'>>

/**
 * Parts findings into those that are shown and those that are answered. An answer that fits
 * nothing is a note of its own: the place has changed, or was never a finding.
 */
export function answerBefunde(
  befunde: readonly Befund[],
  antworten: readonly Antwort[],
  texts: Texts,
): { diagnostics: readonly Diagnostic[]; beantwortet: readonly BeantworteterBefund[] } {
  const used = new Set<Antwort>()
  const diagnostics: Diagnostic[] = []
  const beantwortet: BeantworteterBefund[] = []
  for (const befund of befunde) {
    const fitting = antworten.filter((antwort) => fits(antwort, befund, texts))
    for (const antwort of fitting) used.add(antwort)
    const { diagnostic, gilt } = befund
    const [first] = fitting
    if (first) beantwortet.push({ diagnostic, begruendung: first.begruendung })
    else if (gilt) diagnostics.push(diagnostic)
  }
  const unused = antworten.filter((antwort) => !used.has(antwort)).map(explainUnused)
  return { diagnostics: [...diagnostics, ...unused], beantwortet }
}

/** Answers that name a rule which does not exist or takes no answers. */
export function checkAntworten(
  antworten: readonly Antwort[],
  regeln: Regelnamen,
): readonly Diagnostic[] {
  return antworten.flatMap(({ regelort, regel }): Diagnostic[] => {
    const known = regeln.get(regel)
    if (known?.beantwortbar) return []
    const finding = known
      ? {
          code: 'regel/antwort-unzulaessig',
          message: `Ein Befund der Regel „${regel}“ lässt sich nicht mit einer Begründung beantworten.`,
          hint: 'Beheben Sie den Befund und löschen Sie diesen Eintrag.',
        }
      : {
          code: 'regel/antwort-unbekannt',
          message: `Eine Regel „${regel}“ gibt es nicht.`,
          hint: meintenSie(regel, regeln.keys()) ?? 'Die Namen der Regeln zeigt „bzrp explain“.',
        }
    return [{ severity: 'error', ...finding, ...regelort }]
  })
}

function fits(
  { ort, regel, stelle, fuerAlle }: Antwort,
  { regel: found, diagnostic }: Befund,
  texts: Texts,
): boolean {
  const { file, path, range } = diagnostic
  if (regel !== found || (!fuerAlle && file !== ort.file)) return false
  if (stelle === undefined || isWithin(path, stelle)) return true
  return touches(texts.get(file) ?? '', range, stelle)
}

/** `beitraege[2]` covers `beitraege[2].ist_stand`, but not `beitraege[20]`. */
function isWithin(path: string, above: string): boolean {
  return path === above || (path.startsWith(above) && /^[.[]/.test(path.slice(above.length)))
}

/** Whether these words, over line ends too, stand where the finding stands. */
function touches(text: string, range: Range, words: string): boolean {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+')
  const start = offsetOf(text, range.line, range.column)
  const end = Math.max(start + 1, offsetOf(text, range.endLine, range.endColumn))
  for (const match of text.matchAll(new RegExp(pattern, 'gu')))
    if (match.index < end && match.index + match[0].length > start) return true
  return false
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0
  for (let each = 1; each < line; each++) at = text.indexOf('\n', at) + 1
  return at + column - 1
}

function explainUnused({ ort, regel, stelle }: Antwort): Diagnostic {
  return {
    severity: 'note',
    code: 'regel/antwort-ohne-befund',
    message:
      stelle === undefined
        ? `Diese Antwort passt auf keinen Befund der Regel „${regel}“.`
        : `Diese Antwort passt auf keinen Befund der Regel „${regel}“ an der Stelle „${stelle}“.`,
    hint: 'Löschen Sie den Eintrag, wenn sich die Stelle erledigt hat; sonst korrigieren Sie „stelle“.',
    ...ort,
  }
}
