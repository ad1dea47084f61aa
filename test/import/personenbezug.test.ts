import { expect, test } from 'vitest'
import { explainUebrige, isPersonenbezogen } from '../../src/import/personenbezug.ts'

test('columns that tell of people or how to reach them', () => {
  for (const spalte of [
    'Telefon',
    'telefon_nr',
    'E-Mail',
    'email',
    'Ansprechpartner/in',
    'Name der Schulleitung',
    'tel',
    'Fax',
    'phone_number',
    'Geburtsdatum',
  ])
    expect(isPersonenbezogen(spalte), spalte).toBe(true)
  for (const spalte of ['Name', 'Mobilität', 'Plätze', 'Traeger', 'Faxe Moor', 'Leitungslänge'])
    expect(isPersonenbezogen(spalte), spalte).toBe(false)
})

test('what is dropped is said, people apart', () => {
  expect(explainUebrige(['Name', 'Telefon'])).toEqual([
    { spalten: ['Telefon'], grund: 'Personen- oder Kontaktdaten; sie werden nie übernommen' },
    { spalten: ['Name'], grund: 'unbekannt' },
  ])
  expect(explainUebrige([])).toEqual([])
})
