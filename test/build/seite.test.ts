import { expect, test } from 'vitest'
import { formenOf, parseFormate, toSeite } from '../../src/build/seite.ts'
import { needsPrinter } from '../../src/build/build-result.ts'
import { inhalt } from '../html/support/sample.ts'

test('formats as a call names them; what is unknown is left out', () => {
  expect(parseFormate('html,pdf')).toEqual(['html', 'pdf'])
  expect(parseFormate('datenblatt,html,x')).toEqual(['html', 'datenblatt'])
  expect(parseFormate()).toEqual([])
})

test('page and PDF are one form, each short form is its own', () => {
  expect(formenOf(['html', 'pdf'])).toEqual(['profil'])
  expect(formenOf(['pdf', 'kurzprofil'])).toEqual(['profil', 'kurzprofil'])
  expect(formenOf(['datenblatt'])).toEqual(['datenblatt'])
})

test('only pages alone need no printer', () => {
  expect(needsPrinter(['html'])).toBe(false)
  expect(needsPrinter(['pdf'])).toBe(true)
  expect(needsPrinter(['html', 'datenblatt'])).toBe(true)
})

test('each form has its page and its PDF, and the short ones a number of pages', () => {
  const svgs = new Map<string, string>()
  const kurz = { ...inhalt, profil: { ...inhalt.profil, form: 'kurzprofil' as const } }
  const seite = toSeite(
    [
      { inhalt, html: '<p>', svgs },
      { inhalt: kurz, html: '<b>', svgs },
    ],
    new Date(0),
  )
  expect(seite.drucke).toEqual([
    { html: 'profil.html', pdf: 'profil.pdf', format: 'pdf', seiten: null, titel: 'Adlershof' },
    {
      html: 'kurzprofil.html',
      pdf: 'kurzprofil.pdf',
      format: 'kurzprofil',
      seiten: 4,
      titel: 'Kurzprofil Adlershof',
    },
  ])
  const paths = seite.files.map(({ path }) => path)
  expect(paths).toEqual([...new Set(paths)])
  const pages = seite.files.filter(({ path }) => path.endsWith('.html'))
  expect(pages).toEqual([
    { path: 'profil.html', content: '<p>' },
    { path: 'kurzprofil.html', content: '<b>' },
  ])
})
