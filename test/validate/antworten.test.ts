import { expect, test } from 'vitest'
import { checkProfil, checkWorkspace, adlershof } from './support.ts'

const analyse = (text: string, mehr = ''): string => `kapitel: "1"
elemente:
  - id: a
    art: text
    text: ${text}
${mehr}`
const antwort = (regel: string, stelle = ''): string => `hinweise_beantwortet:
  - regel: ${regel}
${stelle === '' ? '' : `    stelle: ${stelle}\n`}    begruendung: Das ist so gewollt.
`

test('a finding with a reason is not shown, and kept with it', async () => {
  for (const stelle of ['', 'Anteil liegt bei XX', 'elemente[0].text', 'elemente[0]']) {
    const workspace = await checkWorkspace({
      [`${adlershof}/analyse/01-lage.yaml`]: analyse(
        'Der Anteil liegt bei XX %.',
        antwort('platzhalter', stelle),
      ),
    })
    const [profil] = workspace.profile
    expect(profil?.diagnostics).toEqual([])
    expect(profil?.beantwortet.map(({ begruendung }) => begruendung)).toEqual([
      'Das ist so gewollt.',
    ])
  }
})

test('with the part before the slash, and from profil.yaml for all files', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "092007"\n${antwort('regel/platzhalter')}`,
      'analyse/01-lage.yaml': analyse('Der Anteil liegt bei XX %.'),
    }),
  ).toBe('')
})

test('an answer for another file, another place or another rule changes nothing', async () => {
  const found = async (mehr: string, files = {}): Promise<readonly string[]> => {
    const text = await checkProfil({
      'analyse/01-lage.yaml': analyse('Der Anteil liegt bei XX %.', mehr),
      ...files,
    })
    return [...text.matchAll(/\[(regel\/[\w-]+)\]$/gm)].map(([, code = '']) => code).sort()
  }
  const unused = ['regel/antwort-ohne-befund', 'regel/platzhalter']
  expect(await found(antwort('platzhalter', 'ganz andere Wörter'))).toEqual(unused)
  expect(await found(antwort('platzhalter', 'elemente[1]'))).toEqual(unused)
  expect(await found(antwort('fachwort'))).toEqual(unused)
  expect(
    await found('', {
      'analyse/02.yaml': `kapitel: "2"\n${antwort('platzhalter')}`,
    }),
  ).toEqual(unused)
})

test('a rule that does not exist, and one that takes no answers', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
hinweise_beantwortet:
  - {regel: platzhallter, begruendung: Das ist so gewollt.}
  - {regel: lor-schluessel, begruendung: Das ist so gewollt.}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:13 Fehler Eine Regel „platzhallter“ gibt es nicht. [regel/antwort-unbekannt]
      3 |   - {regel: platzhallter, begruendung: Das ist so gewollt.}
        |             ^^^^^^^^^^^^
      → Meinten Sie „platzhalter“?

    profiles/092007-adlershof/analyse/01-lage.yaml:4:13 Fehler Ein Befund der Regel „lor-schluessel“ lässt sich nicht mit einer Begründung beantworten. [regel/antwort-unzulaessig]
      4 |   - {regel: lor-schluessel, begruendung: Das ist so gewollt.}
        |             ^^^^^^^^^^^^^^
      → Beheben Sie den Befund und löschen Sie diesen Eintrag."
  `)
})

test('what takes no answer stays, whatever is answered', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
beitraege:
  - {kapitel: "1", ist_stand: Text., bezug_plr: ["09200799"]}
${antwort('lor-schluessel')}`,
    }),
  ).toContain('[regel/lor-schluessel]')
})
