import { defineConfig } from 'vitest/config'

const unit = [
  'shared/**/*.test.ts',
  'core/**/*.test.ts',
  'cli/**/*.test.ts',
  'browser-host/**/*.test.ts',
  'renderer/**/*.test.{ts,tsx}',
  'electron/**/*.test.ts',
  'scripts/**/*.test.ts',
  'eslint-rules/**/*.test.ts',
]

/** Every test process refuses connections to other machines (F9) and draws the same random cases. */
const setupFiles = ['tests/helpers/network-guard.ts', 'tests/helpers/property-seed.ts']

/** Far above what any test needs: a busy machine is not a failure. */
const testTimeout = 120_000

/** One project per kind of test, so that `check` can run the fast ones alone. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit, setupFiles, environment: 'node', testTimeout } },
      { test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], setupFiles, testTimeout } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/contract/**/*.test.ts'],
          setupFiles,
          testTimeout,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], setupFiles, testTimeout } },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          setupFiles,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
