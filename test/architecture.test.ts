import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom. Left: folder or file in src. Right: folders and packages it may use. */
const mayImport: Record<string, readonly string[]> = {
  diagnostics: [],
  remember: [],
  model: ['diagnostics', 'generated:type', 'geojson:type'],
  wording: ['diagnostics:type', 'model', 'generated:type'],
  files: [
    'diagnostics',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:module',
    'node:url',
    'fflate',
  ],
  read: [
    'diagnostics',
    'files',
    'model',
    'generated',
    'node:',
    'js-yaml',
    'yaml',
    'csv-parse',
    'exceljs',
    'sharp',
    'topojson',
    'geojson:type',
  ],
  validate: ['diagnostics', 'model', 'remember', 'wording', 'generated', 'read:type', 'ajv:type'],
  compute: ['diagnostics', 'model', 'generated:type', 'd3-geo'],
  elements: ['model', 'remember', 'wording', 'generated:type', 'geojson:type', 'd3-geo'],
  charts: [
    'model',
    'remember',
    'wording',
    'generated:type',
    'geojson:type',
    'vega',
    'fontkit',
    'd3-geo',
    'polylabel',
  ],
  sandbox: ['charts', 'diagnostics', 'files', 'model:type', 'node:'],
  html: ['model', 'wording', 'generated', 'handlebars', 'markdown-it', 'sanitize-html'],
  threads: ['piscina'],
  pdf: [
    'diagnostics',
    'files',
    'remember',
    'threads',
    'node:',
    'puppeteer',
    '@puppeteer/browsers',
    '@cantoo/pdf-lib',
    'piscina',
    'tar-stream',
  ],
  import: [
    'diagnostics',
    'model',
    'generated',
    'read',
    'files',
    'node:',
    'csv-',
    'topojson',
    'geojson:type',
    'd3-geo',
    'proj4',
  ],
  build: [
    'diagnostics',
    'model',
    'files',
    'pipeline.ts',
    'pdf:type',
    'validate:type',
    'charts:type',
    'zeichenwerkzeuge.ts',
    'wording',
    'node:',
    'csv-stringify',
  ],
  approve: [
    'diagnostics',
    'model',
    'wording',
    'generated:type',
    'node:crypto',
    'canonicalize',
    'diff',
    'yaml',
  ],
  dokument: ['diagnostics', 'model', 'files'],
  review: [
    'diagnostics:type',
    'model',
    'wording',
    'approve',
    'generated:type',
    'read:type',
    'files',
    'exceljs',
  ],
  publish: [
    'diagnostics',
    'files',
    'model',
    'approve',
    'build',
    'html',
    'generated:type',
    'wording',
    'read',
    'node:',
  ],
  scaffold: ['diagnostics', 'files', 'model', 'generated:type', 'node:', 'yaml'],
  protect: ['diagnostics', 'model', 'remember', 'generated:type'],
  solve: ['protect:type', 'highs'],
  'pipeline.ts': ['*'],
  'rechner.ts': ['*'],
  'zeichenwerkzeuge.ts': ['*'],
  'protect-workspace.ts': ['*'],
  cli: ['*'],
}

const src = resolve(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .sort()
const importLine = /^(?:import|export)(\s+type)?\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm

const edges = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(importLine)].map(([, type, from, lazy]) => {
    const specifier = from ?? lazy ?? ''
    const target = specifier.startsWith('.')
      ? relative(src, resolve(src, dirname(file), specifier))
      : specifier
    return {
      file,
      from: file.split('/')[0] ?? '',
      to: specifier.startsWith('.') ? (target.split('/')[0] ?? '') : target,
      target,
      type: Boolean(type),
    }
  }),
)

function isAllowed(edge: (typeof edges)[number]): boolean {
  const allowed = mayImport[edge.from] ?? []
  return allowed.some((entry) => {
    if (entry === '*') return true
    const typeOnly = entry.endsWith(':type')
    const name = typeOnly ? entry.slice(0, -':type'.length) : entry
    return edge.to.startsWith(name) && (!typeOnly || edge.type)
  })
}

test('every folder of src is named in the table', () => {
  expect(
    [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((f) => !(f in mayImport)),
  ).toEqual([])
})

test('stages import only what the table allows', () => {
  const offenders = edges
    .filter((edge) => edge.from !== edge.to && !isAllowed(edge))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(offenders).toEqual([])
})

test('no import cycles', () => {
  const graph = new Map<string, string[]>()
  for (const { file, target, type } of edges)
    if (!type && target.endsWith('.ts')) graph.set(file, [...(graph.get(file) ?? []), target])
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of graph.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('nobody outside cli/ prints, exits or reads the clock or the environment', () => {
  const offenders = files.filter(
    (file) =>
      !file.startsWith('cli/') &&
      /\bconsole\.|\bprocess\.(exit|stdout|stderr|argv|env|cwd)\b|\bDate\.now\(|new Date\(\)/.test(
        readFileSync(join(src, file), 'utf8'),
      ),
  )
  expect(offenders).toEqual([])
})
