import { describe, expect, test } from 'vitest'
import { sum, summaryLine, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.ts'

const vitest = (passed: number, failed: number, files: readonly object[] = []): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files })
const playwright = (expected: number, unexpected = 0, flaky = 0, errors: readonly object[] = []): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 4 }, errors })

test('a check counts as one', () => {
  expect([tallyOfCheck(0), tallyOfCheck(1), tallyOfCheck(null)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
    { passed: 0, failed: 1 },
  ])
})

test.each([tallyOfVitest, tallyOfPlaywright])('a runner that wrote no report has failed: %o', (tally) => {
  expect(tally(null, 0)).toEqual({ passed: 0, failed: 1 })
  expect(tally('{"half', 1)).toEqual({ passed: 0, failed: 1 })
  expect(tally('{}', 0)).toEqual({ passed: 0, failed: 1 })
})

describe('from Vitest', () => {
  test('tests are counted', () => {
    expect(tallyOfVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 })
  })
  test('a file that could not be loaded counts as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [] },
    ]
    expect(tallyOfVitest(vitest(7, 1, files), 1)).toEqual({ passed: 7, failed: 2 })
  })
  test('a bad end without a failed test is a failure of the runner', () => {
    expect(tallyOfVitest(vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1 })
    expect(tallyOfVitest(vitest(7, 0), null)).toEqual({ passed: 7, failed: 1 })
  })
  test('no tests at all is no failure', () => {
    expect(tallyOfVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 0 })
  })
})

describe('from Playwright', () => {
  test('what passed only when repeated has failed', () => {
    expect(tallyOfPlaywright(playwright(5, 1, 2), 1)).toEqual({ passed: 5, failed: 3 })
  })
  test('errors outside of tests count', () => {
    expect(tallyOfPlaywright(playwright(5, 0, 0, [{}]), 1)).toEqual({ passed: 5, failed: 1 })
  })
  test('a bad end without a failed test is a failure of the runner', () => {
    expect(tallyOfPlaywright(playwright(5), 1)).toEqual({ passed: 5, failed: 1 })
  })
})

test('the last line sums all stages', () => {
  const total = sum([
    { passed: 1, failed: 0 },
    { passed: 400, failed: 2 },
    { passed: 0, failed: 1 },
  ])
  expect(summaryLine(total)).toBe('401 passed, 3 failed')
  expect(summaryLine(sum([]))).toBe('0 passed, 0 failed')
})
