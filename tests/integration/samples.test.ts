import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkBundle, parseBundle } from '../../core/exchange/bundle/read-bundle.ts'
import { unfoldBundle, type UnfoldSources } from '../../core/exchange/bundle/unfold-bundle.ts'
import { paymentPlan } from '../../shared/calculations/payment-terms.ts'
import { planFigures } from '../../shared/calculations/plan.ts'
import { quoteFigures } from '../../shared/calculations/quote.ts'
import { presentStateFields } from '../../shared/domain/account.ts'
import { objectiveMeasures } from '../../shared/domain/annual-plan.ts'
import { type ItemId, itemIdSchema } from '../../shared/domain/identifier.ts'
import { languages } from '../../shared/domain/language.ts'
import { instantSchema } from '../../shared/domain/calendar-date.ts'
import { sectionKinds } from '../../shared/domain/section.ts'
import { newOwnCompany } from '../../shared/domain/new-record.ts'

const fileOf = (language: string): Uint8Array =>
  readFileSync(new URL(`../../resources/samples/sample.${language}.json`, import.meta.url))
const sampleOf = (language: string) => checkBundle(parseBundle(fileOf(language)), new Map())

/** The shape of a sample without its words: ids, numbers, dates and choices in their places. */
function skeleton(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeleton)
  if (typeof value === 'string') return /\s|\p{Script=Han}|[A-Z]/u.test(value) ? 'words' : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['translations', 'language', 'body', 'data'].includes(key))
      .map(([key, inner]) => [key, inWords.has(key) ? 'words' : skeleton(inner)]),
  )
}
/** Fields that hold words and may happen to look like a code. */
const inWords = new Set([
  'name',
  'unit',
  'text',
  'note',
  'tags',
  'industry',
  'title',
  'milestone',
  'resource',
])

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(allTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'translations' || key === 'data' ? [] : allTexts(inner),
  )
}

const idOf = (id: ItemId | undefined): ItemId => itemIdSchema.parse(id)
/** Nothing of a template may end up in the samples, which bring sections and rows of their own. */
const blank = { template: '', sections: [], rows: [] }
const leftOut = (): never => {
  throw new Error('the sample leaves nothing to be filled in')
}
const now = instantSchema.parse('2026-11-22T00:00:00.000Z')
const sources: UnfoldSources = {
  now,
  newId: leftOut,
  templates: { analysis: () => blank, plan: () => blank, proposal: () => blank },
  storedCurrencies: new Map(),
  company: newOwnCompany(now),
}

test('both languages tell the same cases with the same figures', () => {
  expect(skeleton(sampleOf('en'))).toEqual(skeleton(sampleOf('zh-CN')))
})

test('no Chinese is left in the English sample', () => {
  expect(allTexts(sampleOf('en')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})

describe.each(languages)('sample in %s', (language) => {
  const sample = sampleOf(language)
  const { plans, proposals } = unfoldBundle(sample, sources)

  test('has two customers with one analysis, plan and proposal each', () => {
    const ids = sample.accounts.map((account) => account.id)
    expect(ids).toHaveLength(2)
    for (const documents of [sample.analyses, sample.plans, sample.proposals])
      expect(documents.map((document) => document.accountId)).toEqual(ids)
  })

  test('names customers and our company in both languages', () => {
    const other = language === 'en' ? 'zh-CN' : 'en'
    for (const record of [...sample.accounts, sample.ownCompany]) {
      expect(record?.name).toBeTruthy()
      expect(record?.translations[other]?.name).toBeTruthy()
    }
  })

  test('says everything about the present state of a customer, and how sure it is', () => {
    for (const account of sample.accounts)
      for (const field of presentStateFields) {
        expect(account[field], `${account.id}.${field}`).not.toBe('')
        expect(account.claims[field]?.source, `${account.id}.${field}`).toBeTruthy()
      }
  })

  test('rests every confirmed statement on a source and every strategy on statements', () => {
    for (const analysis of sample.analyses) {
      expect(analysis.items.length).toBeGreaterThanOrEqual(20)
      for (const item of analysis.items.filter((each) => each.claim.status === 'confirmed'))
        expect(item.claim.source, item.text).not.toBe('')
      const evidenced = analysis.items.filter((item) => item.evidence.length > 0).length
      expect(evidenced / analysis.items.length).toBeGreaterThan(0.6)
      for (const strategy of analysis.strategies) expect(strategy.itemIds.length).toBeGreaterThan(1)
    }
  })

  test('plans all five measures in full, growing, with a believable share of wallet', () => {
    for (const plan of plans) {
      const { objectives } = planFigures(plan)
      expect(objectives.map(({ objective }) => objective.measure)).toEqual([...objectiveMeasures])
      for (const figures of objectives) {
        expect(figures.isPartial).toBe(false)
        expect(figures.growth).toBeGreaterThan(0)
      }
      const shares = objectives.at(-1)?.shares
      expect(shares?.change).toBeGreaterThan(0)
      expect(shares?.year).toBeLessThan(10_000)
    }
  })

  test('gives every action an owner, a date, a resource, a budget and a strategy of the plan', () => {
    for (const plan of plans) {
      expect(plan.actions.length).toBeGreaterThanOrEqual(8)
      expect(planFigures(plan).budget.withoutBudget).toBe(0)
      const strategies = new Set(plan.strategies.map((strategy) => strategy.id))
      for (const action of plan.actions) {
        expect(action.ownerId && action.dueOn && action.resource, action.what).toBeTruthy()
        expect(strategies.has(idOf(action.strategyId ?? undefined)), action.what).toBe(true)
      }
    }
  })

  test('brings every standard section of its documents', () => {
    const kindsOf = (document: { readonly sections: readonly { readonly kind: string }[] }) =>
      document.sections.map((section) => section.kind)
    for (const plan of plans) expect(kindsOf(plan)).toEqual([...sectionKinds.plan])
    for (const proposal of proposals)
      expect([...kindsOf(proposal), 'text']).toEqual([...sectionKinds.proposal])
  })

  test('quotes groups, discounts, two tax rates and free accessories that add up', () => {
    for (const proposal of proposals) {
      const figures = quoteFigures(proposal)
      expect(figures.isBeyondLimit).toBe(false)
      expect(figures.taxes.map((tax) => tax.rate)).toEqual([1_300, 600])
      expect(figures.discountGiven).toBeGreaterThan(0)
      expect(figures.freeWorth).toBeGreaterThan(0)
      expect(figures.groups.every((group) => group.id !== null && group.lines.length > 0)).toBe(true)
      expect(figures.net + figures.tax).toBe(figures.gross)
      const { payments, missingShare } = paymentPlan(proposal.paymentTerms, figures.gross)
      expect(missingShare).toBe(0)
      expect(payments.reduce((sum, payment) => sum + payment.amount, 0)).toBe(figures.gross)
    }
  })

  test('answers every requirement and ties every feature to a benefit', () => {
    for (const proposal of proposals) {
      expect(proposal.requirements.length).toBeGreaterThanOrEqual(10)
      for (const requirement of proposal.requirements) {
        expect(requirement.answer && requirement.compliance, requirement.number).toBeTruthy()
      }
      expect(proposal.fabRows.length).toBeGreaterThanOrEqual(5)
      for (const row of proposal.fabRows) expect(row.advantage && row.benefit && row.evidence).toBeTruthy()
    }
  })

  test('leaves no placeholder behind', () => {
    const suspicious = /\bTODO\b|\bTBD\b|\bXXX+\b|lorem|待定|待补|此处|____|\[\s*\]|\{|\}|<|>/iu
    expect(allTexts(sample).filter((text) => suspicious.test(text))).toEqual([])
  })

  test("never names the other customer in a customer's documents", () => {
    const shortNames = { shuobei: /shuobei|朔北/iu, daopu: /daopu|稻浦/iu }
    const documents = [...sample.analyses, ...sample.plans, ...sample.proposals]
    for (const document of documents) {
      const other = document.accountId === 'shuobei' ? shortNames.daopu : shortNames.shuobei
      expect(allTexts(document).filter((text) => other.test(text))).toEqual([])
    }
  })
})
