import { expect, test } from 'vitest'
import type { RichText } from '../../../shared/document-model/rich-text.ts'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { newProposal } from '../../../shared/domain/new-record.ts'
import { type Proposal, proposalSchema } from '../../../shared/domain/proposal.ts'
import { proposalCompleteness, proposalSectionOf } from './proposal-completeness.ts'

const id = (text: string): ItemId => itemIdSchema.parse(text)
let made = 0
const kinds = ['problems', 'response', 'quote', 'credentials'] as const
const proposal = newProposal(
  { now: instantSchema.parse('2026-03-01T08:00:00.000Z'), newId: () => id(`new-${String(++made)}`) },
  { key: 'small', version: 1, kind: 'proposal', sections: kinds.map((kind) => ({ kind, hidden: false })) },
  { accountId: id('account'), analysisId: null, currency: 'CNY', language: 'en', title: 'Workwear 2026' },
)
const withLines = (lines: Partial<Record<keyof Proposal, unknown>>): Proposal =>
  proposalSchema.parse({ ...proposal, ...lines })
const sectionOf = (kind: (typeof kinds)[number]) => {
  const found = proposal.sections.find((section) => section.kind === kind)
  if (found === undefined) throw new Error(`no section ${kind}`)
  return found
}
const words = (text: string): RichText =>
  text === '' ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }]

const requirement = { id: 'r', number: '1', text: 'Flame-proof', answer: '', compliance: null, reference: '' }
const answered = { ...requirement, id: 's', answer: 'Certified', compliance: 'full' }

test('a text section is complete once there is enough to read', () => {
  const state = (text: string) =>
    proposalCompleteness(proposal, { ...sectionOf('problems'), body: words(text) })
  expect([state(''), state('Seams tear.'), state('Seams tear. '.repeat(20))]).toEqual([
    'none',
    'half',
    'full',
  ])
})

test('the response is complete once every requirement is answered and judged', () => {
  const state = (requirements: readonly unknown[]) =>
    proposalCompleteness(withLines({ requirements }), sectionOf('response'))
  expect([state([]), state([requirement, answered]), state([answered])]).toEqual(['none', 'half', 'full'])
})

test('a quote is not complete before its payments add up to the whole', () => {
  const line = {
    id: 'l',
    groupId: null,
    name: 'Jacket',
    configuration: '',
    unit: 'pc',
    quantity: 1_000,
    unitPrice: 2_000_000,
    discount: 0,
    taxRate: 1_300,
    isFree: false,
  }
  const term = (share: number) => ({ id: 't', milestone: 'On delivery', share, note: '' })
  const state = (share: number) =>
    proposalCompleteness(withLines({ quoteLines: [line], paymentTerms: [term(share)] }), sectionOf('quote'))
  expect([state(9_000), state(10_000)]).toEqual(['half', 'full'])
})

test('a line leads to the section that shows it', () => {
  const found = withLines({ requirements: [answered] })
  expect(proposalSectionOf(found, id('s'))).toBe(sectionOf('response').id)
  expect(proposalSectionOf(found, id('nowhere'))).toBeNull()
})
