import { meintenSie } from '../../diagnostics/closest.ts'
import { isWithin } from '../../model/kapitelnummer.ts'
import type { GeschriebenesElement } from '../elemente.ts'
import { eigeneElemente, gliederungsorte } from '../elemente.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/**
 * Die Kennung eines Elements ist im Profil eindeutig. Trägt ein eigenes Element die Kennung eines
 * Elements der Gliederung aus demselben Kapitel, so ersetzt es dieses. `nach`, `vor` und
 * `streichen` nennen Elemente, die es gibt, `nach` und `vor` solche desselben Abschnitts.
 */
export const elementId: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Kennung eines Elements',
    ursache:
      'Die Kennung eines Elements muss im Profil eindeutig sein, und „nach“, „vor“ und „streichen“ müssen ein Element nennen, das es gibt. Sonst ersetzt ein Element ein anderes oder landet am falschen Ort.',
    abhilfe: 'Geben Sie dem Element eine andere Kennung oder korrigieren Sie den Verweis.',
    beispiel: { vorher: 'nach: alter-aufbaU', nachher: 'nach: alter-aufbau' },
  },
  check: (context) => {
    const eigene = eigeneElemente(context.analyse)
    reportRepeated(context, eigene)
    if (!context.gliederung) return
    reportTaken(context, eigene)
    // A file that failed its schema may hold the element that is missed.
    if (!context.analyseVollstaendig) return
    reportPlaces(context, eigene)
    reportStruckOut(context)
  },
}

function reportRepeated({ report }: ProfilContext, eigene: readonly GeschriebenesElement[]): void {
  const first = new Map<string, GeschriebenesElement>()
  for (const each of eigene) {
    const { source, path, element } = each
    const other = first.get(element.id)
    if (!other) {
      first.set(element.id, each)
      continue
    }
    const { line } = other.source.locate([...other.path, 'id'])
    const file = other.source.file === source.file ? '' : `${other.source.file}, `
    report(source, [...path, 'id'], 'value', {
      message: `Die Kennung „${element.id}“ trägt schon ein anderes Element: ${file}Zeile ${line}.`,
      hint: 'Geben Sie diesem Element eine andere Kennung.',
    })
  }
}

function reportTaken(
  { gliederung, report }: ProfilContext,
  eigene: readonly GeschriebenesElement[],
): void {
  const orte = gliederung ? gliederungsorte(gliederung) : []
  for (const { source, path, element, nr } of eigene) {
    const ort = orte.find(({ elemente }) => elemente.some(({ id }) => id === element.id))
    if (!ort || isWithin(nr, kapitelOf(ort.nr))) continue
    const where = ort.nr === '' ? 'Übersicht' : `Kapitel ${ort.nr}`
    report(source, [...path, 'id'], 'value', {
      message: `Die Kennung „${element.id}“ gehört schon einem Element der Gliederung (${where}).`,
      hint: 'Geben Sie diesem Element eine andere Kennung.',
    })
  }
}

function reportPlaces(
  { gliederung, report }: ProfilContext,
  eigene: readonly GeschriebenesElement[],
): void {
  const orte = gliederung ? gliederungsorte(gliederung) : []
  const all = [
    ...orte.flatMap(({ nr, elemente }) => elemente.map(({ id }) => ({ nr, id }))),
    ...eigene.map(({ nr, element }) => ({ nr, id: element.id })),
  ]
  for (const { source, path, element, nr } of eigene)
    for (const richtung of ['nach', 'vor'] as const) {
      const target = element[richtung]
      if (target === undefined) continue
      const here = all
        .filter((each) => each.nr === nr && each.id !== element.id)
        .map(({ id }) => id)
      if (here.includes(target)) continue
      report(source, [...path, richtung], 'value', {
        message: explainPlace(element, richtung, nr, all),
        hint:
          meintenSie(target, here) ??
          (here.length > 0
            ? `In Kapitel ${nr} stehen: ${here.join(', ')}.`
            : `Löschen Sie „${richtung}“: in Kapitel ${nr} steht kein anderes Element.`),
      })
    }
}

function explainPlace(
  element: GeschriebenesElement['element'],
  richtung: 'nach' | 'vor',
  nr: string,
  all: readonly { readonly nr: string; readonly id: string }[],
): string {
  const target = element[richtung] ?? ''
  if (target === element.id)
    return `Das Element „${target}“ kann nicht ${richtung} sich selbst stehen.`
  const elsewhere = all.find(({ id }) => id === target)
  if (!elsewhere) return `Das Element „${target}“ gibt es nicht.`
  const where = elsewhere.nr === '' ? 'der Übersicht' : `Kapitel ${elsewhere.nr}`
  return `Das Element „${target}“ steht nicht in Kapitel ${nr}, sondern in ${where}.`
}

function reportStruckOut({ gliederung, analyse, report }: ProfilContext): void {
  const known = gliederung
    ? gliederungsorte(gliederung).flatMap(({ elemente }) => elemente.map(({ id }) => id))
    : []
  for (const { source, data } of analyse)
    for (const [index, id] of (data.streichen ?? []).entries())
      if (!known.includes(id))
        report(source, ['streichen', index], 'value', {
          message: `Das Element „${id}“ gibt es in der Gliederung nicht; gestrichen wird nichts.`,
          hint:
            meintenSie(id, known) ??
            'Streichen lassen sich nur Elemente der Gliederung; eigene löschen Sie einfach.',
        })
}

/** Elements may move within their chapter. */
function kapitelOf(nr: string): string {
  return /^(?:II\.)?\d+/.exec(nr)?.[0] ?? nr
}
