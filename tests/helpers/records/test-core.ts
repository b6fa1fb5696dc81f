import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppCore } from '../../../core/app/app-core.ts'
import { createAppCore } from '../../../core/app/create-app-core.ts'
import { createNodePorts } from '../../../core/app/node-ports.ts'
import type { Reply } from '../../../shared/contract/app-error.ts'
import type { AppEvent } from '../../../shared/contract/events.ts'
import type { Input, Method, Output, RawInput } from '../../../shared/contract/methods.ts'
import { calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { commandIdSchema, type CommandId } from '../../../shared/domain/identifier.ts'

/** The real core over a real file, with plain strings for inputs and the log and events kept for looking at. */
export interface TestCore {
  readonly core: AppCore
  readonly folder: string
  readonly log: readonly string[]
  readonly events: readonly AppEvent[]
  /** The value of a call that must succeed. */
  readonly ask: <M extends Method>(method: M, input: RawInput<M>) => Promise<Output<M>>
  readonly reply: <M extends Method>(method: M, input: RawInput<M>) => Promise<Reply<Output<M>>>
  /** Closes and opens the same folder again. */
  readonly reopen: () => Promise<TestCore>
  /** Closes without removing the folder. */
  readonly close: () => Promise<void>
}

/** The day every test core lives in. */
export const testToday = '2026-03-10'

export const freshId = (): CommandId => commandIdSchema.parse(randomUUID())

const folders: string[] = []

/** Opens a core on a new folder, or on a given one. */
export async function openTestCore(
  options: { readonly folder?: string; readonly access?: 'ui' | 'cli' } = {},
): Promise<TestCore> {
  const { access = 'ui' } = options
  const folder = options.folder ?? (await newFolder())
  const log: string[] = []
  const events: AppEvent[] = []
  const ports = createNodePorts()
  const core = await createAppCore({
    workspaceFolder: folder,
    ports: {
      ...ports,
      clock: { ...ports.clock, today: () => calendarDateSchema.parse(testToday) },
      logger: {
        info: () => undefined,
        error: (event, cause) => void log.push(`${event}: ${String(cause)}`),
      },
    },
    access,
    create: true,
  })
  core.subscribe((event) => void events.push(event))
  const reply: TestCore['reply'] = (method, input) => core.call(method, branded(method, input))
  return {
    core,
    folder,
    log,
    events,
    reply,
    ask: async (method, input) => {
      const answer = await reply(method, input)
      if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)} ${log.join('\n')}`)
      return answer.value
    },
    reopen: async () => {
      await core.close()
      return await openTestCore({ folder, access })
    },
    close: () => core.close(),
  }
}

/** The brands of an input exist for the compiler only; the core checks the values itself. */
const branded = <M extends Method>(_method: M, input: RawInput<M>): Input<M> => input as unknown as Input<M>

async function newFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'keyplan-core-'))
  folders.push(parent)
  return join(parent, 'workspace')
}

/** For `afterAll`: removes what the tests of a file made. */
export async function removeTestFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
}

/** An account, an analysis, a plan and a proposal that belong together. */
export async function makeRecords({ ask }: Pick<TestCore, 'ask'>) {
  const account = await ask('account.create', {
    name: { 'zh-CN': '南岭电力', en: 'Nanling Power' },
    kind: 'business',
    commandId: freshId(),
  })
  const facts = { accountId: account.id, language: 'zh-CN' as const }
  const analysis = await ask('analysis.create', { ...facts, title: '年度分析', commandId: freshId() })
  const plan = await ask('plan.create', {
    ...facts,
    title: '年度计划',
    year: 2026,
    analysisId: analysis.id,
    commandId: freshId(),
  })
  const proposal = await ask('proposal.create', {
    ...facts,
    title: '工装采购建议书',
    analysisId: analysis.id,
    commandId: freshId(),
  })
  return { account: account.id, analysis: analysis.id, plan: plan.id, proposal: proposal.id }
}
