import { compareDiagnostics } from '../../../src/diagnostics/diagnostic.ts'
import type { Files } from '../support.ts'
import { adlershof, checkWorkspace } from '../support.ts'

/**
 * The words that a rule marks in each of these texts, each a text element of its own; an empty
 * string where it marks none. Several marks are joined by „ | “.
 */
export async function markedIn(
  regel: string,
  texte: readonly string[],
  files: Files = {},
): Promise<readonly string[]> {
  const file = `${adlershof}/analyse/01-lage.yaml`
  const elemente = texte.map((text, index) => {
    const block = text.split('\n').join('\n      ')
    return `  - id: t${index}\n    art: text\n    quellen: [bericht]\n    text: |-\n      ${block}\n`
  })
  const workspace = await checkWorkspace({
    [file]: `kapitel: "1"\nelemente:\n${elemente.join('')}`,
    ...files,
  })
  const lines = workspace.texts.get(file)?.split('\n') ?? []
  const found = workspace.profile.flatMap(({ diagnostics }) => diagnostics)
  const broken = found.find(({ code }) => !code.startsWith('regel/'))
  if (broken) throw new Error(`${broken.file}:${broken.range.line} ${broken.message}`)
  return texte.map((_, index) =>
    found
      .filter(({ code, path }) => code === `regel/${regel}` && path === `elemente[${index}].text`)
      .toSorted(compareDiagnostics)
      .map(({ range }) =>
        (lines[range.line - 1] ?? '').slice(range.column - 1, range.endColumn - 1),
      )
      .join(' | '),
  )
}

/** Texts as keys, and what the rule marks in them as values. */
export async function markedInEach(
  regel: string,
  expected: Readonly<Record<string, string>>,
  files: Files = {},
): Promise<Readonly<Record<string, string>>> {
  const texte = Object.keys(expected)
  const marked = await markedIn(regel, texte, files)
  return Object.fromEntries(texte.map((text, index) => [text, marked[index] ?? '']))
}
