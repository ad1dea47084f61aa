import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../..')
const src = join(repository, 'src')

/** What runs in a process or a thread of its own. */
const apart = ['child.ts', 'thread.ts']

/** An import that is still there when it runs. */
const imports =
  /^(?:(?:import|export)\s(?!type\s)(?:[^'"]*?from\s+)?|.*\bimport\()'(\.[^']+\.ts)'/gm

/**
 * Tests run against src/, but a process or thread of its own needs JavaScript: the modules that run
 * in one, and what they import, are compiled where they have changed.
 */
export async function setup(): Promise<void> {
  const stale = closure(entries()).filter((file) => changed(file) > changed(compiled(file)))
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

function entries(): readonly string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => apart.includes(basename(file)))
    .map((file) => join(src, file))
}

/** Modules and all that they import from the project. */
function closure(start: readonly string[]): readonly string[] {
  const found = new Set(start)
  for (const file of found)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(imports))
      found.add(resolve(dirname(file), target))
  return [...found]
}

function compiled(file: string): string {
  return join(repository, 'dist', relative(src, file)).replace(/\.ts$/, '.js')
}

function changed(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}
