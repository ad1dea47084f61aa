import { describe, expect, test } from 'vitest'
import { compareDiagnostics } from '../../../src/diagnostics/diagnostic.ts'
import { validateDaten } from '../../../src/validate/daten.ts'
import type { Zahlen } from '../../elements/fake-auskunft.ts'
import { createFakeAuskunft, toIndikator } from '../../elements/fake-auskunft.ts'
import type { Files } from '../support.ts'
import { adlershof, checkWorkspace } from '../support.ts'

const katalog = `indikatoren:
  - id: einwohner
    bezeichnung: Einwohnerinnen und Einwohner
    kurz: Einwohnerzahl
    rubrik: bevoelkerung
    definition: Gemeldete.
    einheit: personen
    nachkommastellen: 0
    richtung: neutral
    ebenen: [planungsraum]
  - id: B1
    bezeichnung: Anteil unter 18-Jähriger
    kurz: unter 18-Jährige
    rubrik: demografie
    definition: Unter 18-Jährige an allen.
    einheit: prozent
    nachkommastellen: 1
    richtung: neutral
    ebenen: [planungsraum]
  - id: A4
    bezeichnung: Öffentliche Grünanlagen je Person
    kurz: öffentliche Grünanlagen
    rubrik: wohnort
    definition: Fläche je Person.
    einheit: m2_je_ew
    nachkommastellen: 1
    richtung: hoch_guenstig
    ebenen: [planungsraum]
`

const zahlen: Zahlen = {
  einwohner: {
    '092007': { '2019-12-31': 19000, '2023-12-31': 22000, '2024-12-31': 22417 },
    '09': { '2024-12-31': 293_081 },
  },
  B1: {
    '092007': { '2019-12-31': 16.4, '2023-12-31': 15.9, '2024-12-31': 15.7 },
    '09200716': { '2024-12-31': 16.5 },
    '09': { '2024-12-31': 15.9 },
    '00': { '2024-12-31': 16.6 },
  },
  A4: { '092007': { '2023-12-31': 1.2 }, '00': { '2023-12-31': 17.2 } },
}

const auskunft = createFakeAuskunft({
  indikatoren: [
    toIndikator({
      id: 'einwohner',
      kurz: 'Einwohnerzahl',
      bezeichnung: 'Einwohnerinnen und Einwohner',
      einheit: 'personen',
      nachkommastellen: 0,
    }),
    toIndikator({ id: 'B1' }),
    toIndikator({ id: 'A4', kurz: 'öffentliche Grünanlagen', einheit: 'm2_je_ew' }),
  ],
  zahlen,
  auffaellig: ['B1'],
})

const profil = 'raum: "092007"\nstatus: in_abstimmung\ndatenstand: 2024-12-31\n'

/** Sentences of a rule that compares with data, by file. */
async function found(regel: string, files: Files): Promise<readonly string[]> {
  const placed = Object.entries({ 'profil.yaml': profil, ...files }).map(
    ([path, content]) => [`${adlershof}/${path}`, content] as const,
  )
  const workspace = await checkWorkspace({
    'katalog/indikatoren.yaml': katalog,
    ...Object.fromEntries(placed),
  })
  return validateDaten(workspace, auskunft)
    .profile.flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code, severity }) => code === `regel/${regel}` || severity === 'error')
    .toSorted(compareDiagnostics)
    .map(({ message, path }) => `${path}: ${message.replace(/[\u00A0\u2009\u202F]/g, ' ')}`)
}

function texte(...saetze: readonly string[]): Files {
  const elemente = saetze.map(
    (satz, index) =>
      `  - {id: t${index}, art: text, quellen: [bericht], text: ${JSON.stringify(satz)}}\n`,
  )
  const quelle =
    'quellen:\n  - {id: bericht, titel: B, herausgeber: H, stand: 2024-12-31, lizenz: cc-by-4.0}\n'
  return {
    'profil.yaml': `${profil}${quelle}`,
    'analyse/01-lage.yaml': `kapitel: "1"\nelemente:\n${elemente.join('')}`,
  }
}

describe('wert-widerspruch', () => {
  test('a number that the data have nowhere', async () => {
    expect(
      await found(
        'wert-widerspruch',
        texte(
          'Der Anteil der unter 18-Jährigen liegt bei 19,3 %.',
          'In Adlershof sind 12,1 % der Menschen unter 18 Jahre alt.',
          'Auf eine Person kommen 5,9 m² öffentliche Grünanlagen.',
          'In Adlershof leben 21.417 Menschen.',
          'Der Anteil der unter 18-Jährigen lag 2019 bei 15,7 %.',
        ),
      ),
    ).toEqual([
      'elemente[0].text: Der Text nennt 19,3 % für „unter 18-Jährige“; in den Daten steht 15,7 % (31.12.2024).',
      'elemente[1].text: Der Text nennt 12,1 % für „unter 18-Jährige“; in den Daten steht 15,7 % (31.12.2024).',
      'elemente[2].text: Der Text nennt 5,9 m² für „öffentliche Grünanlagen“; in den Daten steht 1,2 m² je Person (31.12.2023).',
      'elemente[3].text: Der Text nennt 21.417 Menschen für „Einwohnerzahl“; in den Daten steht 22 417 (31.12.2024).',
      'elemente[4].text: Der Text nennt 15,7 % für „unter 18-Jährige“; in den Daten steht 16,4 % (31.12.2019).',
    ])
  })

  test('right numbers, rounded ones, other places and years, and numbers of something else', async () => {
    expect(
      await found(
        'wert-widerspruch',
        texte(
          'Der Anteil der unter 18-Jährigen liegt bei 15,7 %, in Berlin bei 16,6 %.',
          'Der Anteil der unter 18-Jährigen liegt bei 16 %.',
          'Der Anteil der unter 18-Jährigen liegt bei knapp 16,5 %.',
          'In Dörpfeldstraße West liegt der Anteil der unter 18-Jährigen bei 16,5 %.',
          'Der Anteil der unter 18-Jährigen lag Ende 2019 bei 16,4 %.',
          'Der Anteil der unter 18-Jährigen beträgt {{wert:B1}}.',
          'Von den unter 18-Jährigen haben 47,0 % einen Migrationshintergrund.',
          'Von den 3.518 unter 18-Jährigen besuchen 95 % eine Schule.',
          '12 % der unter 18-Jährigen nutzen den Jugendtreff.',
          'Unter 18-Jährige mit Migrationshintergrund machen 47 % aus.',
          'Der Anteil der unter 18-Jährigen, die Sport treiben, liegt bei 61 %.',
          'Der Anteil der unter 18-Jährigen ist um 0,7 % gesunken.',
          'In Adlershof leben 3.423 Menschen ab 65 Jahren.',
          'In Adlershof leben rund 22.000 Menschen.',
          'Öffentliche Grünanlagen fehlen; 5,9 m² Wohnfläche kommen hinzu.',
          'Der Anteil der unter 18-Jährigen lag 1995 bei 22,0 %.',
        ),
      ),
    ).toEqual([])
  })

  test('with a reason it stays', async () => {
    const files = texte('Der Anteil der unter 18-Jährigen liegt bei 19,3 %.')
    expect(
      await found('wert-widerspruch', {
        ...files,
        'profil.yaml': `${files['profil.yaml'] as string}hinweise_beantwortet:
  - {regel: wert-widerspruch, stelle: bei 19, begruendung: Eigene Zählung des Jugendamts.}
`,
      }),
    ).toEqual([])
  })
})

describe('trend-widerspruch', () => {
  test('a word against the series', async () => {
    expect(
      await found(
        'trend-widerspruch',
        texte(
          'Der Anteil der unter 18-Jährigen ist seit 2019 deutlich gestiegen.',
          'Der Anteil der unter 18-Jährigen ist gestiegen.',
          'Der Anteil der unter 18-Jährigen nahm gegenüber dem Vorjahr leicht zu.',
          'Die Einwohnerzahl sank zwischen 2019 und 2024.',
        ),
      ),
    ).toEqual([
      'elemente[0].text: „gestiegen“ passt nicht zu den Daten: „unter 18-Jährige“ von 16,4 % (2019) auf 15,7 % (2024).',
      'elemente[1].text: „gestiegen“ passt nicht zu den Daten: „unter 18-Jährige“ von 15,9 % (2023) auf 15,7 % (2024).',
      'elemente[2].text: „nahm … zu“ passt nicht zu den Daten: „unter 18-Jährige“ von 15,9 % (2023) auf 15,7 % (2024).',
      'elemente[3].text: „sank“ passt nicht zu den Daten: „Einwohnerzahl“ von 19 000 (2019) auf 22 417 (2024).',
    ])
  })

  test('what agrees, what is planned or denied, other places and other people', async () => {
    expect(
      await found(
        'trend-widerspruch',
        texte(
          'Der Anteil der unter 18-Jährigen ist seit 2019 gesunken.',
          'Die Einwohnerzahl stieg seit 2019 um 18,0 %.',
          'Der Anteil der unter 18-Jährigen ist nicht gestiegen.',
          'Der Anteil der unter 18-Jährigen soll steigen, ist aber noch nicht gestiegen.',
          'In Wista ist der Anteil der unter 18-Jährigen gestiegen.',
          'In Berlin ist der Anteil der unter 18-Jährigen gestiegen.',
          'Der Anteil der unter 18-Jährigen mit Migrationshintergrund ist gestiegen.',
          'Der Anteil der unter 18-Jährigen ist {{trend:B1:5}}.',
          'Der Bedarf der unter 18-Jährigen an Treffpunkten ist gestiegen.',
          'Der Anteil der unter 18-Jährigen ist seit 1995 gestiegen.',
        ),
      ),
    ).toEqual([])
  })
})

describe('faden-indikator', () => {
  const perspektiven = (mehr: string): Files => ({
    'perspektiven.yaml': `handlungsfelder: [{id: w, titel: W}]
bedarfe:
  - {id: B-1, titel: T, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten, ausnahme: Land.${mehr}}
`,
  })
  test('shown, bad and worsening, and in no Bedarf', async () => {
    expect(await found('faden-indikator', perspektiven(''))).toEqual([
      'bedarfe: „unter 18-Jährige“ (B1) ist auffällig, aber kein Bedarf nennt den Indikator.',
    ])
  })

  test('in a Bedarf, with a reason, and before there are any', async () => {
    expect(await found('faden-indikator', perspektiven(', begruendung_indikatoren: [B1]'))).toEqual(
      [],
    )
    const { 'perspektiven.yaml': text } = perspektiven('')
    expect(
      await found('faden-indikator', {
        'perspektiven.yaml': `${text as string}indikatoren_ohne_bedarf:
  - {indikator: B1, begruendung: Die Altersstruktur ist kein Mangel.}
`,
      }),
    ).toEqual([])
    expect(await found('faden-indikator', { 'perspektiven.yaml': 'bedarfe: []\n' })).toEqual([])
  })
})
