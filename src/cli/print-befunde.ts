import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/texts.ts'
import type { Surroundings } from './surroundings.ts'
import { toolVersion } from './tool.ts'

/** How findings can be printed. */
export const formen = ['text', 'json', 'github', 'gitlab', 'sarif'] as const
export type Form = (typeof formen)[number]

export interface PrintContext {
  readonly form: Form
  /** Text of the files by name, for showing lines. */
  readonly texts: Texts
  /** How many profiles were checked. */
  readonly profile: number
}

/**
 * Prints findings: for programs to standard output; for people to standard error, also beside a
 * report that a program reads, except beside JSON, which holds the summary itself.
 */
export async function printBefunde(
  diagnostics: readonly Diagnostic[],
  { form, texts, profile }: PrintContext,
  world: Surroundings,
): Promise<void> {
  if (form === 'json') {
    const { formatJson } = await import('../diagnostics/format-json.ts')
    world.out(formatJson(diagnostics, profile))
    return
  }
  const report = await formatReport(diagnostics, form)
  if (report !== null) world.out(report)
  const { formatText } = await import('../diagnostics/format-text.ts')
  const { createPaint } = await import('./paint.ts')
  world.err(formatText(diagnostics, { texts, profile, paint: createPaint(world.colour) }))
}

async function formatReport(
  diagnostics: readonly Diagnostic[],
  form: Exclude<Form, 'json'>,
): Promise<string | null> {
  switch (form) {
    case 'text':
      return null
    case 'github':
      return (await import('../diagnostics/format-github.ts')).formatGithub(diagnostics)
    case 'gitlab': {
      const [{ formatGitlab }, { sha256 }] = await Promise.all([
        import('../diagnostics/format-gitlab.ts'),
        import('../files/hash.ts'),
      ])
      return formatGitlab(diagnostics, sha256)
    }
    case 'sarif': {
      const [{ formatSarif }, { findCodes }] = await Promise.all([
        import('../diagnostics/format-sarif.ts'),
        import('./explain/sammlung.ts'),
      ])
      return formatSarif(diagnostics, {
        werkzeug: { name: 'bzrp', version: toolVersion() },
        explain: (code) => findCodes(code)[0],
      })
    }
  }
}
