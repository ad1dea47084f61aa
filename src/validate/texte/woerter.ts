/** A word without its ending, by its place in a text. */
export interface Wort {
  readonly stamm: string
  /** As written. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const zahlwoerter: Readonly<Record<string, string>> = {
  ...{ ein: '1', eins: '1', zwei: '2', drei: '3', vier: '4', fünf: '5', sechs: '6', sieben: '7' },
  ...{ acht: '8', neun: '9', zehn: '10', elf: '11', zwölf: '12' },
}

/** Words that say nothing of what is counted: the same thing is named with and without them. */
const fuellwoerter = new Set(
  'der die das des dem den eine einer eines einem einen an am von vom im in und bis zwischen je'.split(
    ' ',
  ),
)

/**
 * The words of a text by their stems, so that one thing is found under its different forms: „unter
 * 18-Jährige“, „der unter 18-Jährigen“, „unter 18 Jahren“; „ab 65 Jahren“ is „65 Jahre und älter“,
 * „Ausländerinnen und Ausländer“ is „Ausländer“.
 */
export function readWoerter(text: string): readonly Wort[] {
  const woerter: Wort[] = []
  const add = (stamm: string, written: string, start: number): void => {
    if (stamm !== '') woerter.push({ stamm, text: written, start, end: start + written.length })
  }
  for (const match of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*-?/gu)) {
    const [written] = match
    const age = /^(\d+)-(Jähr\p{L}*|jähr\p{L}*)$/u.exec(written)
    if (age) {
      add(age[1] ?? '', age[1] ?? '', match.index)
      add('jahr', age[2] ?? '', match.index + (age[1] ?? '').length + 1)
    } else if (!fuellwoerter.has(written.toLowerCase()))
      add(stammOf(written.replace(/-$/, '')), written, match.index)
  }
  return withAges(woerter).filter((wort, index, all) => wort.stamm !== all[index - 1]?.stamm)
}

/** „ab 65 Jahren“ → „65 Jahre älter“. */
function withAges(woerter: readonly Wort[]): readonly Wort[] {
  return woerter.flatMap((wort, index) => {
    const [number, year] = [woerter[index + 1], woerter[index + 2]]
    if (wort.stamm === 'ab' && number && year?.stamm === 'jahr' && /^\d+$/.test(number.stamm))
      return []
    const isYear = wort.stamm === 'jahr' && woerter[index - 2]?.stamm === 'ab'
    return isYear ? [wort, { ...wort, stamm: aelter }] : [wort]
  })
}

/** A word without case and endings. */
export function stammOf(wort: string): string {
  const word = wort.toLowerCase()
  const number = zahlwoerter[word]
  if (number !== undefined) return number
  if (word.startsWith('jahr') || word.startsWith('jähr')) return 'jahr'
  let stamm = word
  for (let round = 0; round < 3 && stamm.length > 4; round++) {
    const shorter = stamm.replace(/(?:innen|in|er|en|es|em|e|n|s)$/, '')
    if (shorter.length < 3 || shorter === stamm) break
    stamm = shorter
  }
  return stamm
}

const aelter = stammOf('älter')
