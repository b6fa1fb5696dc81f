import { randomUUID } from 'node:crypto'
import type { AppErrorData } from '../../shared/contract/app-error.ts'
import type { JobProgress } from '../../shared/contract/events.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { EventHub } from '../app/event-hub.ts'

/** Work under way: how it ends, and how to end it early. */
export interface RunningWork<T> {
  readonly done: Promise<T>
  readonly stop: () => Promise<void>
}

/** Long work that reports progress, can be cancelled, and whose result waits until it is taken (A3). */
export interface JobBoard<T> {
  /** Starts or queues a job and answers its id at once. */
  start(title: string, work: (onProgress: (share: number) => void) => RunningWork<T>): string
  /** Stops a job; one that has ended already stays as it is. */
  cancel(jobId: string): Promise<void>
  /** The result, once there is one; it is handed out once. Fails as the job failed. */
  take(jobId: string): Promise<T>
  /** Stops every job. */
  close(): Promise<void>
}

interface Job<T> {
  readonly id: string
  readonly title: string
  readonly begin: () => RunningWork<T>
  running: RunningWork<T> | null
  isCancelled: boolean
  readonly ended: Promise<T>
  readonly settle: PromiseWithResolvers<T>
}

/** Two documents at a time keep both cores busy without taking all memory. */
const mostAtOnce = 2
/** Results nobody takes; the oldest goes when there are more. */
const mostKept = 20

/** `refuse` words a failure for the caller and logs its cause. */
export function createJobBoard<T>(
  events: Pick<EventHub, 'emit'>,
  refuse: (failure: AppFailure) => AppErrorData,
): JobBoard<T> {
  const jobs = new Map<string, Job<T>>()
  const waiting: Job<T>[] = []
  let runningCount = 0

  const tell = (job: Job<T>, progress: Omit<JobProgress, 'jobId' | 'title'>): void => {
    events.emit({ name: 'job.progress', data: { jobId: job.id, title: job.title, ...progress } })
  }
  const fail = (job: Job<T>, cause: unknown): void => {
    const failure = job.isCancelled ? new AppFailure('cancelled') : new AppFailure('export.failed', { cause })
    job.settle.reject(failure)
    tell(
      job,
      job.isCancelled
        ? { share: 0, state: 'cancelled' }
        : { share: 0, state: 'failed', error: refuse(failure) },
    )
  }
  const run = async (job: Job<T>): Promise<void> => {
    runningCount += 1
    try {
      job.running = job.begin()
      const result = await job.running.done
      job.settle.resolve(result)
      tell(job, { share: 1, state: 'done' })
    } catch (error) {
      fail(job, error)
    } finally {
      job.running = null
      runningCount -= 1
      runNext()
    }
  }
  const runNext = (): void => {
    const job = runningCount < mostAtOnce ? waiting.shift() : undefined
    if (job !== undefined) void run(job)
  }
  const forgetOldest = (): void => {
    for (const job of jobs.values()) {
      if (jobs.size <= mostKept) return
      if (job.running === null && !waiting.includes(job)) jobs.delete(job.id)
    }
  }
  const find = (jobId: string): Job<T> => {
    const job = jobs.get(jobId)
    if (job === undefined) throw new AppFailure('not-found', { params: { kind: 'job' } })
    return job
  }
  const cancel = async (job: Job<T>): Promise<void> => {
    const place = waiting.indexOf(job)
    if (job.running === null && place < 0) return
    job.isCancelled = true
    if (place >= 0) {
      waiting.splice(place, 1)
      fail(job, null)
    }
    await job.running?.stop()
  }

  return {
    start: (title, work) => {
      const settle = Promise.withResolvers<T>()
      // A failure nobody asks for is told by its event and is no unhandled rejection.
      settle.promise.catch(() => undefined)
      const job: Job<T> = {
        id: randomUUID(),
        title,
        begin: () =>
          work((share) => {
            if (!job.isCancelled) tell(job, { share, state: 'running' })
          }),
        running: null,
        isCancelled: false,
        ended: settle.promise,
        settle,
      }
      jobs.set(job.id, job)
      waiting.push(job)
      forgetOldest()
      runNext()
      return job.id
    },
    cancel: async (jobId) => {
      await cancel(find(jobId))
    },
    take: async (jobId) => {
      const result = await find(jobId).ended
      jobs.delete(jobId)
      return result
    },
    close: async () => {
      await Promise.all([...jobs.values()].map(cancel))
    },
  }
}
