import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../..')

/** Tests run against src/, but processes and threads of their own run what is bundled in dist/. */
export function setup(): void {
  const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join(repository, 'src', file))
    .concat(join(repository, 'rolldown.config.js'), join(repository, 'package-lock.json'))
  const bundled = changed(join(repository, 'dist/cli/run.js'))
  if (!sources.some((file) => changed(file) > bundled)) return
  const rolldown = join(repository, 'node_modules/rolldown/bin/cli.mjs')
  execFileSync(process.execPath, [rolldown, '--config'], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function changed(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}
