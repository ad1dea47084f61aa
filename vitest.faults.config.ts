import { defineConfig } from 'vitest/config'

/** Faults: whole processes are killed, starved and confused. Needs a built `dist/`. */
export default defineConfig({
  test: {
    include: ['test/faults/*.faults.ts'],
    env: { TZ: 'Europe/Berlin', NO_COLOR: '1' },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // One after the other: what is left over must be told apart.
    fileParallelism: false,
  },
})
