import type { AppEvents, ChangedKind } from '../../shared/contract/events.ts'
import type { Method } from '../../shared/contract/methods.ts'

/** Answers that show something of a record of that kind, besides the record itself. */
const shownIn: Readonly<Record<ChangedKind, readonly Method[]>> = {
  company: ['home.get', 'search.find', 'document.preview'],
  member: ['member.list', 'search.find', 'document.preview'],
  account: [
    'account.list',
    'analysis.list',
    'plan.list',
    'proposal.list',
    'home.get',
    'search.find',
    'document.preview',
    'workspace.status',
  ],
  analysis: ['analysis.list', 'account.list', 'home.get', 'search.find', 'document.preview'],
  plan: ['plan.list', 'account.list', 'home.get', 'search.find', 'document.preview'],
  proposal: ['proposal.list', 'account.list', 'home.get', 'search.find', 'document.preview'],
  attachment: ['attachment.get', 'document.preview'],
  revision: ['revision.list', 'analysis.list', 'plan.list', 'proposal.list', 'home.get'],
  draft: [],
  settings: ['workspace.status', 'home.get'],
  bin: [],
  history: [],
}

/** The answers that no longer hold after a notice about the workspace. */
export const staleAfterNotice: Readonly<Record<AppEvents['workspace.notice']['code'], Method>> = {
  'damage-found': 'workspace.status',
  'search-rebuilt': 'search.find',
}

const ownMethod: Readonly<Partial<Record<ChangedKind, Method>>> = {
  company: 'company.get',
  account: 'account.get',
  analysis: 'analysis.get',
  plan: 'plan.get',
  proposal: 'proposal.get',
}

const idOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined

/** Whether a cached answer no longer holds after a change. */
export function isStaleAfter(change: AppEvents['data.changed'], key: readonly unknown[]): boolean {
  const [method, input] = key
  return change.kinds.some((kind) => {
    // Every command can be undone and may fill or empty the bin; only typing leaves both alone.
    if (kind !== 'draft' && (method === 'history.state' || method === 'bin.list')) return true
    if (shownIn[kind].some((one) => one === method)) return true
    if (ownMethod[kind] !== method) return false
    const id = idOf(input)
    return id === undefined || change.ids.length === 0 || change.ids.some((one) => one === id)
  })
}
