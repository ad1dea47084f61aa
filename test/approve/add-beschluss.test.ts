import { expect, test } from 'vitest'
import { addBeschluss } from '../../src/approve/add-beschluss.ts'

const beschluss = {
  gremium: 'ag_sro',
  datum: '2025-11-10',
  ergebnis: 'abgestimmt',
  ausgabe: 2025,
  version: '1.0.0',
  fassung: 'f'.repeat(64),
  abschnitte: [
    { nr: '8.1', pruefsumme: 'a'.repeat(64) },
    { nr: 'II.1', pruefsumme: 'b'.repeat(64) },
  ],
} as const

test('a new file says what it is', () => {
  expect(addBeschluss(null, { ...beschluss, abschnitte: [...beschluss.abschnitte] }))
    .toMatchInlineSnapshot(`
    "# Beschlüsse zu diesem Profil. „bzrp approve“ schreibt sie; von Hand wird nur eine Auflage als
    # erledigt gekennzeichnet (erledigt: true). Was beschlossen wurde, liegt im Ordner fassungen.

    schema: bzrp/1
    beschluesse:
      - gremium: ag_sro
        datum: 2025-11-10
        ergebnis: abgestimmt
        ausgabe: 2025
        version: 1.0.0
        fassung: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        abschnitte:
          - { nr: '8.1', pruefsumme: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }
          - { nr: II.1, pruefsumme: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb }
    "
  `)
})

test('what a person has written stays as it is', () => {
  const text = `# oben
beschluesse: # die Liste
  # erster
  - gremium: 'fachamt'
    datum: 2025-10-01   # Mittwoch

# unten
`
  const after = addBeschluss(text, { ...beschluss, abschnitte: [...beschluss.abschnitte] })
  for (const kept of [
    '# oben\n',
    '# die Liste',
    '# erster\n',
    "gremium: 'fachamt'",
    '# Mittwoch',
    '# unten',
  ])
    expect(after).toContain(kept)
  expect(after).toContain('  - gremium: ag_sro\n')
})

test('a file that is none is refused', () => {
  const other = { ...beschluss, abschnitte: [...beschluss.abschnitte] }
  expect(() => addBeschluss('a: [', other)).toThrow('not valid YAML')
  expect(() => addBeschluss('a: 1', other)).toThrow('no list of decisions')
})
