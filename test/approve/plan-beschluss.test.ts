import { describe, expect, test } from 'vitest'
import { gremienOf } from '../../src/model/gremien.ts'
import type { Beschlussangaben } from '../../src/approve/plan-beschluss.ts'
import { planBeschluss } from '../../src/approve/plan-beschluss.ts'
import { toStatus } from '../../src/approve/status.ts'
import type { Abschnittsstand, Freigabestand, Votum } from '../../src/model/freigabe.ts'

const gremien = gremienOf({})

function votum(gremium: string, zustand: Votum['zustand'] = 'offen'): Votum {
  const beschluss = zustand === 'offen' ? null : ({ gremium } as NonNullable<Votum['beschluss']>)
  return { gremium, amt: null, zustand, beschluss }
}
function abschnitt(nr: string, teil: string, voten: readonly Votum[] = []): Abschnittsstand {
  const all = gremien.map(({ id }) => voten.find(({ gremium }) => gremium === id) ?? votum(id))
  const aemter = nr === '2' ? ['jugend'] : []
  const own = all.filter(({ gremium }) => gremium !== 'fachamt')
  return { nr, titel: `Abschnitt ${nr}`, teil, pruefsumme: nr.padEnd(64, '0'), aemter, voten: own }
}
const stand = (abschnitte: readonly Abschnittsstand[]): Freigabestand => ({
  status: 'entwurf',
  teile: [],
  abschnitte,
  entfallen: [],
  gremien: [],
  beschluesse: [],
  gesamtsumme: '',
})
const plain = stand([abschnitt('1', 'eins'), abschnitt('2', 'eins'), abschnitt('II.1', 'zwei')])
const plan = (
  angaben: Partial<Beschlussangaben>,
  given = plain,
): ReturnType<typeof planBeschluss> =>
  planBeschluss(
    { gremium: 'ag_sro', datum: '2025-11-10', auflagen: [], abschnitte: undefined, ...angaben },
    given,
    { ausgabe: 2025, version: '1.0.0' },
    { gremien, heute: '2025-11-20' },
  )

describe('who may decide what', () => {
  test.each([
    [{ gremium: 'stadtrat' }, 'Das Gremium „stadtrat“ gibt es nicht.'],
    [
      { gremium: 'bezirksamt' },
      'entscheidet erst nach AG Sozialraumorientierung; dort fehlt die gültige Zustimmung zu: 1, 2, II.1.',
    ],
    [{ gremium: 'fachamt' }, 'Welches Amt hat entschieden?'],
    [{ gremium: 'fachamt', amt: 'soziales' }, 'hat zu diesem Profil nichts beigetragen'],
    [
      { gremium: 'fachamt', amt: 'jugend', abschnitte: ['1'] },
      'entscheidet das Amt „jugend“ nicht',
    ],
    [{ abschnitte: ['99'] }, 'Den Abschnitt „99“ gibt es nicht'],
    [{ amt: 'jugend' }, '„--amt“ gehört zu Gremien'],
    [{ ergebnis: 'zur_kenntnis_genommen' }, 'steht AG Sozialraumorientierung nicht zu'],
    [{ datum: '2025-11-21' }, 'liegt in der Zukunft'],
    [{ ergebnis: 'vertagt', auflagen: ['später'] }, 'Auflagen gehören zum Ergebnis'],
    [{ ergebnis: 'beschlossen_mit_auflagen' }, 'braucht mindestens eine Auflage'],
  ] as const)('%j is refused: %s', (angaben, message) => {
    const result = plan(angaben)
    expect('gruende' in result ? result.gruende.join('\n') : '').toContain(message)
  })

  test('an Amt decides about what it has sent', () => {
    expect(plan({ gremium: 'fachamt', amt: 'jugend' })).toMatchObject({
      beschluss: {
        gremium: 'fachamt',
        amt: 'jugend',
        ergebnis: 'abgestimmt',
        abschnitte: [{ nr: '2' }],
      },
    })
  })

  test('with Auflagen it is a decision with Auflagen', () => {
    expect(plan({ auflagen: ['Karte ergänzen'] })).toMatchObject({
      beschluss: {
        ergebnis: 'beschlossen_mit_auflagen',
        auflagen: [{ text: 'Karte ergänzen', erledigt: false }],
      },
    })
  })

  test('to put off or to refuse, nobody must have agreed before', () => {
    expect(plan({ gremium: 'bezirksamt', ergebnis: 'vertagt' })).toHaveProperty('beschluss')
  })
})

describe('the status follows from the decisions', () => {
  const agreed = (nr: string, teil: string, ...ids: string[]): Abschnittsstand =>
    abschnitt(
      nr,
      teil,
      ids.map((id) => votum(id, 'gilt')),
    )
  test.each([
    ['entwurf', [abschnitt('1', 'eins')], 'entwurf'],
    ['in_abstimmung', [abschnitt('1', 'eins')], 'in_abstimmung'],
    // Nobody can write a status into profil.yaml that has not been decided.
    ['in_abstimmung', [abschnitt('1', 'eins')], 'beschlossen_bezirksamt'],
    ['in_abstimmung', [agreed('1', 'eins', 'ag_sro'), abschnitt('2', 'eins')], 'entwurf'],
    [
      'abgestimmt_ag_sro',
      [agreed('1', 'eins', 'ag_sro'), agreed('2', 'eins', 'ag_sro')],
      'entwurf',
    ],
    ['beschlossen_bezirksamt', [agreed('1', 'eins', 'ag_sro', 'bezirksamt')], 'entwurf'],
    // A decision of the Bezirksamt does not carry what the AG SRO has to look at again.
    [
      'in_abstimmung',
      [abschnitt('1', 'eins', [votum('ag_sro', 'veraltet'), votum('bezirksamt', 'gilt')])],
      'entwurf',
    ],
    ['zur_kenntnis_bvv', [agreed('1', 'eins', 'ag_sro', 'bezirksamt', 'bvv')], 'entwurf'],
    ['zurueckgezogen', [agreed('1', 'eins', 'ag_sro')], 'zurueckgezogen'],
  ] as const)('%s', (expected, abschnitte, declared) => {
    expect(toStatus(abschnitte, gremien, declared)).toBe(expected)
  })
})
