import { createContext, useContext } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { JobProgress } from '../../../shared/contract/events.ts'
import type { HandedFile } from '../../../shared/contract/file-handle.ts'
import type { ExportNote } from '../../../shared/contract/methods/document-methods.ts'
import type { SavedFile } from '../../../shared/contract/shell.ts'
import { failureOf } from '../../api/call.ts'
import type { Connection } from '../../api/connection.ts'
import { createStore, type Store } from '../../ui/store.ts'

/** A longer task the user started, until it is cleared from the tray. */
export interface Job {
  readonly jobId: string
  readonly title: string
  readonly share: number
  readonly state: JobProgress['state']
  readonly error: AppErrorData | null
  readonly files: readonly HandedFile[]
  readonly saved: readonly SavedFile[]
  readonly notes: readonly ExportNote[]
}

export interface JobBoard {
  readonly jobs: Store<readonly Job[]>
  readonly track: (jobId: string, title: string) => void
  readonly onProgress: (progress: JobProgress) => void
  readonly cancel: (jobId: string) => void
  /** Offers the files once more, where the first dialog was closed without an answer. */
  readonly saveAgain: (jobId: string) => Promise<void>
  readonly clearEnded: () => void
  /** Called with every job whose files were handed over, or that failed. */
  readonly onEnd: Store<((job: Job) => void) | null>
}

export function createJobBoard(connection: Connection): JobBoard {
  const jobs = createStore<readonly Job[]>([])
  const onEnd = createStore<((job: Job) => void) | null>(null)
  /** Progress may overtake the answer that names the job. */
  const early = new Map<string, JobProgress>()

  const find = (jobId: string): Job | undefined => jobs.get().find((job) => job.jobId === jobId)
  const update = (jobId: string, change: Partial<Job>): void => {
    jobs.set(jobs.get().map((job) => (job.jobId === jobId ? { ...job, ...change } : job)))
  }
  const end = (jobId: string, change: Partial<Job>): void => {
    update(jobId, change)
    const job = find(jobId)
    if (job !== undefined) onEnd.get()?.(job)
  }

  async function handOver(jobId: string, files: readonly HandedFile[]): Promise<readonly SavedFile[]> {
    const saved: SavedFile[] = []
    for (const file of files) saved.push(await connection.shell.saveFile(file.handle))
    update(jobId, { saved })
    return saved
  }

  async function take(jobId: string): Promise<void> {
    const reply = await connection.call('job.take', { jobId })
    if (!reply.ok) {
      end(jobId, { state: 'failed', error: reply.error })
      return
    }
    const { files, notes } = reply.value
    update(jobId, { files, notes, share: 1 })
    try {
      await handOver(jobId, files)
      end(jobId, { state: 'done' })
    } catch (error) {
      end(jobId, { state: 'failed', error: failureOf(error) })
    }
  }

  function onProgress(progress: JobProgress): void {
    const { jobId } = progress
    const job = find(jobId)
    if (job === undefined) {
      early.set(jobId, progress)
      return
    }
    if (job.state !== 'running') return
    if (progress.state === 'running') update(jobId, { share: progress.share })
    else if (progress.state === 'done') void take(jobId)
    else end(jobId, { state: progress.state, error: progress.error ?? null })
  }

  return {
    jobs,
    onEnd,
    onProgress,
    track: (jobId, title) => {
      const fresh: Job = {
        jobId,
        title,
        share: 0,
        state: 'running',
        error: null,
        files: [],
        saved: [],
        notes: [],
      }
      jobs.set([fresh, ...jobs.get()])
      const seen = early.get(jobId)
      early.delete(jobId)
      if (seen !== undefined) onProgress(seen)
    },
    cancel: (jobId) => void connection.call('job.cancel', { jobId }),
    saveAgain: async (jobId) => {
      update(jobId, { error: null })
      try {
        await handOver(jobId, find(jobId)?.files ?? [])
      } catch (error) {
        update(jobId, { error: failureOf(error) })
      }
    },
    clearEnded: () => {
      jobs.set(jobs.get().filter((job) => job.state === 'running'))
    },
  }
}

export const JobContext = createContext<JobBoard | null>(null)

export function useJobs(): JobBoard {
  const board = useContext(JobContext)
  if (board === null) throw new Error('No job board above this component')
  return board
}
