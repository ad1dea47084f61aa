import type { Doctorbericht, Herkunft, Pruefpunkt } from './report.ts'

const words = { ok: 'ok', hinweis: 'Hinweis', fehlt: 'fehlt' } as const
const stateWidth = 9
const nameWidth = 18

/** Why a browser comes where it does in the order. */
const reasons: Readonly<Record<Herkunft, string>> = {
  angegeben: 'ausdrücklich angegeben',
  puppeteer: 'von Puppeteer geladen',
  paket: 'kommt mit den Paketen von bzrp',
  installiert: 'auf diesem Rechner installiert',
}

/** Why a browser was chosen, in words: „kommt mit den Paketen von bzrp“. */
export function toReason(herkunft: Herkunft): string {
  return reasons[herkunft]
}

/** The report for people: one paragraph per thing looked at, what to do below it. */
export function formatReport(bericht: Doctorbericht): string {
  const { werkzeug, system, punkte, ergebnis, weitere_browser } = bericht
  const others = weitere_browser.map(
    ({ name, pfad, herkunft }) => `${name}, ${toReason(herkunft)}: ${pfad}`,
  )
  return [
    `${werkzeug.name} ${werkzeug.version} auf ${system}`,
    '',
    ...punkte.flatMap(formatPunkt),
    ...formatEntry('', 'Weitere Browser', others.length === 0 ? 'keine' : others.join('\n')),
    '',
    ergebnis === 'ok'
      ? 'Dieser Rechner kann Profile als HTML und PDF bauen.'
      : 'Dieser Rechner kann noch keine Profile bauen: Was fehlt, steht oben.',
    '',
  ].join('\n')
}

function formatPunkt({ punkt, stand, befund, abhilfe }: Pruefpunkt): readonly string[] {
  const text = abhilfe === undefined ? befund : `${befund}\n→ ${abhilfe}`
  return formatEntry(words[stand], punkt, text)
}

function formatEntry(state: string, name: string, text: string): readonly string[] {
  const head = state.padEnd(stateWidth) + name.padEnd(nameWidth)
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line)
}
