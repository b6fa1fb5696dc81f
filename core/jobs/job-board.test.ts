import { describe, expect, test } from 'vitest'
import type { AppEvent, JobProgress } from '../../shared/contract/events.ts'
import { AppFailure } from '../app/app-failure.ts'
import { createJobBoard, type JobBoard, type RunningWork } from './job-board.ts'

/** Work that ends when the test says so. */
interface HeldWork {
  readonly work: (onProgress: (share: number) => void) => RunningWork<string>
  readonly finish: (result: string) => void
  readonly crash: (cause: Error) => void
  readonly progress: (share: number) => void
  readonly hasStarted: () => boolean
}

function heldWork(): HeldWork {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let report: ((share: number) => void) | null = null
  return {
    work: (onProgress) => {
      report = onProgress
      return {
        done: promise,
        stop: () => {
          reject(new Error('stopped'))
          return Promise.resolve()
        },
      }
    },
    finish: resolve,
    crash: reject,
    progress: (share) => {
      report?.(share)
    },
    hasStarted: () => report !== null,
  }
}

function board(): { readonly jobs: JobBoard<string>; readonly told: readonly JobProgress[] } {
  const told: JobProgress[] = []
  const emit = (event: AppEvent): void => {
    if (event.name === 'job.progress') told.push(event.data)
  }
  const refuse = (failure: AppFailure) => ({ code: failure.code, params: failure.params, id: 'failure' })
  return { jobs: createJobBoard({ emit }, refuse), told }
}

describe('a job', () => {
  test('reports its progress and hands its result out once', async () => {
    const { jobs, told } = board()
    const held = heldWork()
    const id = jobs.start('Proposal', held.work)
    held.progress(0.5)
    held.finish('bytes')
    await expect(jobs.take(id)).resolves.toBe('bytes')
    expect(told.map(({ state, share, title }) => [state, share, title])).toEqual([
      ['running', 0.5, 'Proposal'],
      ['done', 1, 'Proposal'],
    ])
    await expect(jobs.take(id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('that crashes tells so and fails the one who takes it', async () => {
    const { jobs, told } = board()
    const held = heldWork()
    const id = jobs.start('Proposal', held.work)
    held.crash(new Error('out of memory'))
    await expect(jobs.take(id)).rejects.toMatchObject({ code: 'export.failed' })
    expect(told.at(-1)).toMatchObject({ state: 'failed', error: { code: 'export.failed' } })
  })

  test('that is cancelled stops, says so, and reports nothing more', async () => {
    const { jobs, told } = board()
    const held = heldWork()
    const id = jobs.start('Proposal', held.work)
    await jobs.cancel(id)
    held.progress(0.9)
    await expect(jobs.take(id)).rejects.toMatchObject({ code: 'cancelled' })
    expect(told.map(({ state }) => state)).toEqual(['cancelled'])
  })

  test('waits for its turn behind two others, and may be cancelled while it waits', async () => {
    const { jobs } = board()
    const works = [heldWork(), heldWork(), heldWork(), heldWork()] as const
    const ids = works.map((held) => jobs.start('Proposal', held.work))
    expect(works.map((held) => held.hasStarted())).toEqual([true, true, false, false])
    await jobs.cancel(ids[2] ?? '')
    works[0].finish('first')
    await jobs.take(ids[0] ?? '')
    await Promise.resolve()
    expect(works.map((held) => held.hasStarted())).toEqual([true, true, false, true])
    await expect(jobs.take(ids[2] ?? '')).rejects.toMatchObject({ code: 'cancelled' })
    await jobs.close()
  })

  test('nobody knows is refused', async () => {
    const { jobs } = board()
    await expect(jobs.cancel('unknown')).rejects.toBeInstanceOf(AppFailure)
  })
})

test('closing stops what runs and what waits', async () => {
  const { jobs, told } = board()
  const works = [heldWork(), heldWork(), heldWork()]
  for (const held of works) jobs.start('Proposal', held.work)
  await jobs.close()
  await new Promise((resolve) => setImmediate(resolve))
  expect(told.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  expect(works.map((held) => held.hasStarted())).toEqual([true, true, false])
})
