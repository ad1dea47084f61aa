import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Stages that know no file, network, clock or process. */
const core = 'src/{validate,model,compute,elements,wording,charts,html,diagnostics}/**'

export default defineConfig(
  {
    ignores: ['dist/', 'coverage/', 'ausgabe/', 'src/generated/', 'examples/**/ausgabe/'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            'bin/*.js',
            'scripts/*.js',
            'scripts/bench/*.js',
            'vitest.config.ts',
            'vitest.faults.config.ts',
          ],
        },
      },
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['test/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: [core],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'puppeteer', 'commander'],
              message: 'The core knows nothing of the outside: hand it in as a parameter.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['scripts/bench.js', 'scripts/bench/*.js'], rules: { 'no-console': 'off' } },
)
