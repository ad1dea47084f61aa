import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { formatGitlab } from '../../src/diagnostics/format-gitlab.ts'
import { formatSarif } from '../../src/diagnostics/format-sarif.ts'

const finding: Diagnostic = {
  severity: 'warning',
  code: 'regel/platzhalter',
  message: '„XX“ ist ein Platzhalter.',
  hint: 'Schreiben Sie den Text.',
  file: 'profiles/092007-adlershof/analyse/01 lage.yaml',
  range: { line: 7, column: 3, endLine: 8, endColumn: 5 },
  path: 'elemente[0].text',
}
const findings: readonly Diagnostic[] = [
  { ...finding, severity: 'note', code: 'regel/gender', file: 'z.yaml', path: '' },
  finding,
  { ...finding, range: { ...finding.range, line: 8 }, severity: 'error' },
]

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What the published description of a format has against a report; null if nothing. */
function complaints(schema: string, report: string): string | null {
  const ajv = new Ajv2020.default({ allErrors: true })
  addFormats.default(ajv)
  const path = join(import.meta.dirname, 'schemas', `${schema}.schema.json`)
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object)
  return validate(JSON.parse(report)) ? null : ajv.errorsText(validate.errors)
}

test('GitLab Code Quality: valid, sorted, with a fingerprint each', () => {
  const report = formatGitlab(findings, sha256)
  expect(complaints('gitlab-code-quality', report)).toBeNull()
  expect(complaints('gitlab-code-quality', formatGitlab([], sha256))).toBeNull()
  const entries = JSON.parse(report) as { severity: string; fingerprint: string }[]
  expect(entries.map(({ severity }) => severity)).toEqual(['minor', 'major', 'info'])
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(3)
})

test('GitLab Code Quality: a finding keeps its fingerprint when lines are added above it', () => {
  const moved = { ...finding, range: { line: 9, column: 3, endLine: 10, endColumn: 5 } }
  const fingerprint = (diagnostic: Diagnostic): unknown =>
    (JSON.parse(formatGitlab([diagnostic], sha256)) as { fingerprint: string }[])[0]?.fingerprint
  expect(fingerprint(moved)).toBe(fingerprint(finding))
})

test('SARIF: valid, each code a rule, with its explanation where there is one', () => {
  const werkzeug = { name: 'bzrp', version: '1.2.3' }
  const explain = (code: string) =>
    code === 'regel/platzhalter'
      ? { titel: 'Platzhalter', ursache: 'Ein Platzhalter steht da.', abhilfe: 'Löschen.' }
      : undefined
  const report = formatSarif(findings, { werkzeug, explain })
  expect(complaints('sarif-2.1.0-auszug', report)).toBeNull()
  const [run] = (JSON.parse(report) as { runs: readonly Record<string, unknown>[] }).runs
  expect(run?.['tool']).toEqual({
    driver: {
      ...werkzeug,
      rules: [
        { id: 'regel/gender' },
        {
          id: 'regel/platzhalter',
          shortDescription: { text: 'Platzhalter' },
          fullDescription: { text: 'Ein Platzhalter steht da.' },
          help: { text: 'Ein Platzhalter steht da. Löschen.' },
        },
      ],
    },
  })
  expect((run?.['results'] as readonly unknown[])[0]).toEqual({
    ruleId: 'regel/platzhalter',
    ruleIndex: 1,
    level: 'warning',
    message: { text: '„XX“ ist ein Platzhalter. Schreiben Sie den Text.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'profiles/092007-adlershof/analyse/01%20lage.yaml' },
          region: { startLine: 7, startColumn: 3, endLine: 8, endColumn: 5 },
        },
        logicalLocations: [{ fullyQualifiedName: 'elemente[0].text' }],
      },
    ],
  })
})
