import { z } from 'zod'

/** How many tests or checks passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** A check that is no test counts as one. */
export const tallyOfCheck = (code: number | null): Tally =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** All stages together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  )
}

/** A runner that ended badly without naming a failed test has failed itself. */
function withRunner(tally: Tally, code: number | null): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
})

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

/**
 * Reads Vitest's report. A file that could not even be loaded holds no test and counts as one failure.
 * @param text content of the report, null where none was written
 */
export function tallyOfVitest(text: string | null, code: number | null): Tally {
  const report = vitestReport.safeParse(parse(text))
  if (!report.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = report.data
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return withRunner({ passed: numPassedTests, failed: numFailedTests + unloaded.length }, code)
}

/**
 * Reads Playwright's report. A test that passed only when repeated is no pass.
 * @param text content of the report, null where none was written
 */
export function tallyOfPlaywright(text: string | null, code: number | null): Tally {
  const report = playwrightReport.safeParse(parse(text))
  if (!report.success) return { passed: 0, failed: 1 }
  const { stats, errors } = report.data
  return withRunner({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, code)
}

/** The last line of a run. */
export const summaryLine = (tally: Tally): string =>
  `${String(tally.passed)} passed, ${String(tally.failed)} failed`
