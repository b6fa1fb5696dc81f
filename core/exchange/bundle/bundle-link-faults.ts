import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import { innerReferences, lineIdPlaces, type LinkKind, recordLists, references } from './bundle-links.ts'
import type { KnownItem } from '../../repositories/known-items.ts'
import { placesOf } from './places.ts'

/** An id a bundle gives: where, to what, and in which record. */
export interface GivenId {
  readonly id: string
  readonly path: string
  readonly kind: LinkKind
  readonly rootId: string
}

/** Every id a bundle gives, in the order of the file's sections; what is not text is left to the schema. */
export function givenIds(raw: unknown): GivenId[] {
  const given: GivenId[] = []
  const add = (path: string, id: unknown, kind: LinkKind, rootId: unknown): void => {
    if (typeof id === 'string')
      given.push({ id, path, kind, rootId: typeof rootId === 'string' ? rootId : '' })
  }
  for (const { list, kind } of recordLists)
    for (const record of placesOf(raw, `${list}[]`)) {
      const root = placesOf(record.value, 'id')[0]?.value
      add(`${record.path}.id`, root, kind, root)
      for (const lines of lineIdPlaces(kind))
        for (const line of placesOf(record.value, lines.at))
          add(`${record.path}.${line.path}`, line.value, lines.kind, root)
    }
  for (const { path, value } of placesOf(raw, 'attachments[].id')) add(path, value, 'attachment', value)
  return given
}

/** Every id a bundle points at. */
export function referredIds(raw: unknown): string[] {
  return references.flatMap(({ at }) =>
    placesOf(raw, at).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  )
}

/** Ids that stand for two things, and references that lead nowhere or to the wrong kind of thing. */
export function linkFaults(raw: unknown, known: ReadonlyMap<string, KnownItem>): FieldIssue[] {
  const given = new Map<string, string>()
  const issues: FieldIssue[] = []
  for (const { id, path, kind } of givenIds(raw)) {
    if (given.has(id)) issues.push(fieldIssue(path, 'duplicateId'))
    else given.set(id, kind)
  }
  for (const { at, to } of references)
    for (const { path, value } of placesOf(raw, at)) {
      if (typeof value !== 'string') continue
      const inWorkspace = known.get(value)
      const kind = given.get(value) ?? (inWorkspace?.isInBin === false ? inWorkspace.kind : undefined)
      if (kind === undefined || (to !== 'anything' && !to.some((allowed) => allowed === kind)))
        issues.push(fieldIssue(path, 'badReference'))
    }
  return [...issues, ...innerFaults(raw), ...accountFaults(raw, known), ...parentCycles(raw)]
}

function innerFaults(raw: unknown): FieldIssue[] {
  return innerReferences.flatMap(({ list, at, to }) =>
    placesOf(raw, `${list}[]`).flatMap((record) => {
      const targets = new Set(placesOf(record.value, to).map(({ value }) => value))
      return placesOf(record.value, at)
        .filter(({ value }) => typeof value === 'string' && !targets.has(value))
        .map(({ path }) => fieldIssue(`${record.path}.${path}`, 'badReference'))
    }),
  )
}

/** A plan or proposal may only build on an analysis of its own account. */
function accountFaults(raw: unknown, known: ReadonlyMap<string, KnownItem>): FieldIssue[] {
  const given = new Map(
    placesOf(raw, 'analyses[]').map(({ value }) => [textAt(value, 'id'), textAt(value, 'accountId')]),
  )
  const accounts = new Set(placesOf(raw, 'accounts[].id').map(({ value }) => value))
  const accountOf = (analysisId: string): string | null | undefined => {
    if (!given.has(analysisId)) return known.get(analysisId)?.accountId
    const id = given.get(analysisId)
    // An account that is none is reported where it is named.
    const isAccount = id !== undefined && (accounts.has(id) || known.get(id)?.kind === 'account')
    return isAccount ? id : undefined
  }
  return ['plans[]', 'proposals[]'].flatMap((list) =>
    placesOf(raw, list).flatMap(({ path, value }) => {
      const analysisId = textAt(value, 'analysisId')
      const accountId = textAt(value, 'accountId')
      const found = analysisId === undefined ? undefined : accountOf(analysisId)
      const isOther = typeof found === 'string' && accountId !== undefined && found !== accountId
      return isOther ? [fieldIssue(`${path}.analysisId`, 'badReference')] : []
    }),
  )
}

/** An account may not be its own parent, over however many steps. */
function parentCycles(raw: unknown): FieldIssue[] {
  const accounts = placesOf(raw, 'accounts[]')
  const parents = new Map(accounts.map(({ value }) => [textAt(value, 'id'), textAt(value, 'parentId')]))
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>()
    for (let at = parents.get(start); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === start) return true
      seen.add(at)
    }
    return false
  }
  return accounts
    .filter(({ value }) => {
      const id = textAt(value, 'id')
      return id !== undefined && leadsBack(id)
    })
    .map(({ path }) => fieldIssue(`${path}.parentId`, 'badReference'))
}

function textAt(value: unknown, field: string): string | undefined {
  const found = placesOf(value, field)[0]?.value
  return typeof found === 'string' ? found : undefined
}
