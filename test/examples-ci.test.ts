import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { parseShard } from '../src/build/shard.ts'
import { allCommands } from './support/all-commands.ts'

const folder = resolve(import.meta.dirname, '../examples/ci')
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

/** All documents of a file; duplicate keys and anything else doubtful is an error. */
function parse(path: string): readonly unknown[] {
  return parseAllDocuments(read(path), { strict: true }).map((document) => {
    expect([...document.errors, ...document.warnings]).toEqual([])
    return document.toJS() as unknown
  })
}

interface Job {
  readonly name?: string
  readonly needs?: readonly string[]
  readonly 'timeout-minutes'?: number
  readonly strategy?: { readonly matrix: { readonly teil: readonly number[] } }
  readonly steps: readonly Record<string, unknown>[]
}

/** Every call of bzrp in a text, as words. */
function callsIn(text: string): readonly string[][] {
  return [...text.matchAll(/npx bzrp ([^\n>]*)/g)].map(([, words = '']) =>
    words.trim().split(/\s+/),
  )
}

const program = await allCommands()

test.each(
  ['github/bezirksregionenprofile.yml', 'gitlab/templates/bezirksregionenprofile.yml'].flatMap(
    (path) => callsIn(read(path)).map((words) => [path, words] as const),
  ),
)('%s calls bzrp %j with options that it knows', (_path, [name = '', ...words]) => {
  const command = program.commands.find((each) => each.name() === name)
  const known = command?.options.flatMap(({ long, short }) => [long, short]) ?? []
  const options = words.filter((word) => word.startsWith('-'))
  expect(known).toEqual(expect.arrayContaining(options))
})

describe('GitHub', () => {
  const [workflow] = parse('github/bezirksregionenprofile.yml') as [
    { on: object; permissions: object; env: { TEILE: number }; jobs: Record<string, Job> },
  ]
  const jobs = Object.entries(workflow.jobs)

  test('only reads, on every push and merge request, and never with secrets', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request'])
    expect(read('github/bezirksregionenprofile.yml')).not.toMatch(/secrets\.|pull_request_target/)
  })

  test('every action is pinned to a commit and says which version that is', () => {
    const lines = read('github/bezirksregionenprofile.yml').match(/uses: .*/g) ?? []
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/)
  })

  test('every job ends some day, needs only what there is, and each step does one thing', () => {
    for (const [, job] of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      for (const name of job.needs ?? []) expect(workflow.jobs).toHaveProperty(name)
      for (const step of job.steps) expect('uses' in step).not.toBe('run' in step)
    }
  })

  test('the matrix holds every part once', () => {
    const teile = workflow.jobs['setzen']?.strategy?.matrix.teil ?? []
    const shards = teile.map((teil) => parseShard(`${teil}/${workflow.env.TEILE}`))
    expect(shards.map((shard) => shard?.nummer)).toEqual([1, 2, 3, 4])
    expect(shards.at(-1)?.von).toBe(shards.length)
  })
})

describe('GitLab', () => {
  const [spec, jobs] = parse('gitlab/templates/bezirksregionenprofile.yml') as [
    { spec: { inputs: Record<string, { default?: unknown; description: string }> } },
    Record<string, { stage?: string; needs?: string[]; extends?: string; script?: string[] }>,
  ]
  const inputs = Object.keys(spec.spec.inputs)

  test('every input is described, has a value without being given, and is used; no other is', () => {
    for (const input of Object.values(spec.spec.inputs)) {
      expect(input.description).toMatch(/\.$/)
      expect(input.default).toBeDefined()
    }
    const used = read('gitlab/templates/bezirksregionenprofile.yml').matchAll(
      /\$\[\[ inputs\.(\w+) \]\]/g,
    )
    expect([...new Set([...used].map(([, name]) => name))].sort()).toEqual(inputs.sort())
  })

  test('jobs extend and need only what there is; each has a stage and a script', () => {
    for (const [name, job] of Object.entries(jobs)) {
      if (name.startsWith('.')) continue
      expect(job.stage).toMatch(/^\$\[\[ inputs\.\w+ \]\]$/)
      expect(job.script?.length).toBeGreaterThan(0)
      expect(jobs).toHaveProperty([job.extends ?? ''])
      for (const need of job.needs ?? []) expect(jobs).toHaveProperty([need])
    }
  })

  test('the district gives only inputs that the component has, and has its stages', () => {
    const [pipeline] = parse('gitlab/gitlab-ci.yml') as [
      { include: { component: string; inputs: object }[]; stages: string[] },
    ]
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(pipeline.include[0]?.inputs ?? {})))
    expect(pipeline.include[0]?.component).toMatch(/\/bezirksregionenprofile@\d+\.\d+\.\d+$/)
    const stages = ['pruefstufe', 'setzstufe', 'veroeffentlichungsstufe'].map(
      (name) => spec.spec.inputs[name]?.default,
    )
    expect(pipeline.stages).toEqual(stages)
  })
})
