import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../..')
const imports = /(?:from|import)\s+'(\.[^']+\.ts)'/g

/**
 * Tests run against src/, but a process of its own needs JavaScript: the module that draws charts
 * of own data, and what it imports, are compiled where they have changed.
 */
export async function setup(): Promise<void> {
  const stale = closure(join(repository, 'src/sandbox/child.ts')).filter(
    (file) => changed(file) > changed(compiled(file)),
  )
  if (stale.length === 0) return
  const { default: typescript } = await import('typescript')
  for (const file of stale) {
    const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: {
        target: typescript.ScriptTarget.ES2023,
        module: typescript.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    })
    mkdirSync(dirname(compiled(file)), { recursive: true })
    writeFileSync(compiled(file), outputText)
  }
}

/** A module and all it imports from the project, types too: what is not run does no harm. */
function closure(entry: string): readonly string[] {
  const found = new Set([entry])
  for (const file of found)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      const path = resolve(dirname(file), target)
      if (!path.includes('/generated/')) found.add(path)
    }
  return [...found]
}

function compiled(file: string): string {
  return join(repository, 'dist', relative(join(repository, 'src'), file)).replace(/\.ts$/, '.js')
}

function changed(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}
