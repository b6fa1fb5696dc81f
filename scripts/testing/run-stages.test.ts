import { afterEach, expect, test, vi } from 'vitest'
import { runStages } from './run-stages.ts'
import type { Stage } from './stage.ts'

const written: string[] = []
vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  written.push(String(text))
  return true
})
afterEach(() => {
  written.length = 0
})

const stage = (name: string, passed: number, failed: number, isParallel = false): Stage => ({
  name,
  isParallel,
  run: () => Promise.resolve({ tally: { passed, failed }, output: `what ${name} said` }),
})

test('a stage that fails or breaks does not stop the rest', async () => {
  const broken: Stage = {
    name: 'broken',
    isParallel: false,
    run: () => Promise.reject(new Error('no runner')),
  }
  const tally = await runStages([
    stage('lint', 0, 1, true),
    stage('unit', 5, 1),
    broken,
    stage('golden', 3, 0),
  ])
  expect(tally).toEqual({ passed: 8, failed: 3 })
  expect(written.join('')).toContain('no runner')
})

test('only a failure is worth reading', async () => {
  await runStages([stage('lint', 1, 0, true), stage('types', 0, 1, true)])
  expect(written.join('')).toContain('what types said')
  expect(written.join('')).not.toContain('what lint said')
})

test('a skipped stage says why', async () => {
  const skipped: Stage = {
    name: 'electron',
    isParallel: false,
    run: () => Promise.resolve({ tally: { passed: 0, failed: 0 }, output: '', skipped: 'no binary' }),
  }
  expect(await runStages([skipped])).toEqual({ passed: 0, failed: 0 })
  expect(written.join('')).toContain('electron: skipped, no binary')
})
