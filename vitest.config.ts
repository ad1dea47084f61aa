import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/generate.ts', 'test/support/bundle.ts'],
    env: { TZ: 'Europe/Berlin', NO_COLOR: '1' },
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/generated/**'],
      thresholds: {
        'src/{validate,model,compute,diagnostics,read,wording}/**': { lines: 90 },
      },
    },
  },
})
