import type { AccountSummary } from '../../../shared/contract/methods/record-methods.ts'

/** What the list is narrowed by; kept in the address, so that back and a reload keep it. */
export interface AccountFilters {
  readonly search: string
  readonly kind: string | null
  readonly owner: string | null
  readonly tag: string | null
}

export function readFilters(params: URLSearchParams): AccountFilters {
  return {
    search: params.get('search') ?? '',
    kind: params.get('kind'),
    owner: params.get('owner'),
    tag: params.get('tag'),
  }
}

export function isNarrowed({ search, kind, owner, tag }: AccountFilters): boolean {
  return search.trim() !== '' || kind !== null || owner !== null || tag !== null
}

/** The accounts that answer to every filter; words are looked for in names, industry, region and tags. */
export function filterAccounts(
  accounts: readonly AccountSummary[],
  filters: AccountFilters,
): readonly AccountSummary[] {
  const words = filters.search.trim().toLowerCase().split(/\s+/u)
  return accounts.filter((account) => {
    const text = [
      account.name['zh-CN'] ?? '',
      account.name.en ?? '',
      account.industry,
      account.region,
      ...account.tags,
    ]
      .join('\n')
      .toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (filters.kind === null || account.kind === filters.kind) &&
      (filters.owner === null || account.ownerId === filters.owner) &&
      (filters.tag === null || account.tags.includes(filters.tag))
    )
  })
}
