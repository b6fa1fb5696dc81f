import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { type AggregateKind, type Aggregates, collections } from '../../../shared/domain/aggregate.ts'
import { checkAggregate } from '../../../shared/domain/aggregate-rules.ts'
import type { Instant } from '../../../shared/domain/calendar-date.ts'
import type { OwnCompany } from '../../../shared/domain/own-company.ts'
import type { Currency } from '../../../shared/domain/quantities.ts'
import type { NewId } from '../../ports/core-ports.ts'
import type { Bundle } from './bundle-schema.ts'
import { orderOf } from './line-order.ts'
import { placesOf } from './places.ts'
import { refusal } from './read-bundle.ts'
import type { StandardTemplates, UnfoldContext } from './unfold-context.ts'
import { unfoldAnalysis, unfoldPlan, unfoldProposal } from './unfold-documents.ts'
import { unfoldAccount, unfoldCompany, unfoldMember } from './unfold-people.ts'

/** The records of a bundle as the core keeps them, in an order in which each may point at those before it. */
export interface UnfoldedBundle {
  readonly company: OwnCompany | null
  readonly members: readonly Aggregates['member'][]
  readonly accounts: readonly Aggregates['account'][]
  readonly analyses: readonly Aggregates['analysis'][]
  readonly plans: readonly Aggregates['plan'][]
  readonly proposals: readonly Aggregates['proposal'][]
}

/** What the workspace contributes where a bundle is silent. */
export interface UnfoldSources {
  readonly now: Instant
  readonly newId: NewId
  readonly templates: StandardTemplates
  readonly company: OwnCompany
  readonly storedCurrencies: ReadonlyMap<string, Currency>
}

/** Fills in what a checked bundle leaves out and applies the rules every aggregate keeps (`bundle.invalid`). */
export function unfoldBundle(bundle: Bundle, sources: UnfoldSources): UnfoldedBundle {
  const standardCurrency = bundle.ownCompany?.defaultCurrency ?? sources.company.defaultCurrency
  const own = new Map(bundle.accounts.map(({ id, currency }) => [String(id), currency ?? standardCurrency]))
  const context: UnfoldContext = {
    ...sources,
    language: bundle.language,
    currencyOf: (id) => own.get(id) ?? sources.storedCurrencies.get(id) ?? standardCurrency,
  }
  const unfolded: UnfoldedBundle = {
    company: bundle.ownCompany === null ? null : unfoldCompany(bundle.ownCompany, context),
    members: bundle.teamMembers.map((record) => unfoldMember(record, context)),
    accounts: bundle.accounts.map((record) => unfoldAccount(record, context)),
    analyses: bundle.analyses.map((record) => unfoldAnalysis(record, context)),
    plans: bundle.plans.map((record) => unfoldPlan(record, context)),
    proposals: bundle.proposals.map((record) => unfoldProposal(record, context)),
  }
  const issues = ruleFaults(bundle, unfolded)
  if (issues.length > 0) throw refusal(issues)
  return unfolded
}

function ruleFaults(bundle: Bundle, unfolded: UnfoldedBundle): FieldIssue[] {
  const faultsOf = <K extends AggregateKind>(
    kind: K,
    values: readonly Aggregates[K][],
    list: string,
    records: readonly object[],
  ): FieldIssue[] =>
    values.flatMap((value, at) => {
      const checked = checkAggregate(kind, value)
      if (checked.ok) return []
      return checked.issues.map((issue) => ({
        ...issue,
        path: `${list}[${at}].${pathInFile(kind, issue.path, records[at] ?? {})}`,
      }))
    })
  return [
    ...faultsOf('company', unfolded.company === null ? [] : [unfolded.company], 'ownCompany', []).map(
      (issue) => ({ ...issue, path: issue.path.replace('ownCompany[0]', 'ownCompany') }),
    ),
    ...faultsOf('member', unfolded.members, 'teamMembers', bundle.teamMembers),
    ...faultsOf('account', unfolded.accounts, 'accounts', bundle.accounts),
    ...faultsOf('analysis', unfolded.analyses, 'analyses', bundle.analyses),
    ...faultsOf('plan', unfolded.plans, 'plans', bundle.plans),
    ...faultsOf('proposal', unfolded.proposals, 'proposals', bundle.proposals),
  ]
}

/** A line's place in the file, where the aggregate has it at the place its `position` gave it. */
function pathInFile(kind: AggregateKind, path: string, record: object): string {
  const [, collection = '', at = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? []
  const names: readonly string[] = collections[kind]
  if (!names.includes(collection)) return path
  const lines = placesOf(record, `${collection}[]`).map(
    ({ value }) => value as { readonly position?: number },
  )
  return `${collection}[${orderOf(lines)[Number(at)] ?? at}]${rest}`
}
