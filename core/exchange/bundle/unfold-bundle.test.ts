import { describe, expect, test } from 'vitest'
import { bundleWith, fullBundle } from '../../../tests/fixtures/exchange/full-bundle.ts'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { newOwnCompany } from '../../../shared/domain/new-record.ts'
import type { OwnCompany } from '../../../shared/domain/own-company.ts'
import { AppFailure } from '../../app/app-failure.ts'
import { bundleText, composeBundle } from './compose-bundle.ts'
import { checkBundle } from './read-bundle.ts'
import { unfoldBundle, type UnfoldedBundle, type UnfoldSources } from './unfold-bundle.ts'
import { attachmentBytes } from './bundle-attachment-faults.ts'

const now = instantSchema.parse('2026-05-04T03:02:01.000Z')
const company: OwnCompany = { ...newOwnCompany(now), defaultCurrency: 'EUR' }

function sources(): UnfoldSources {
  let made = 0
  const newId = () => itemIdSchema.parse(`new-${++made}`)
  return {
    now,
    newId,
    company,
    storedCurrencies: new Map([['stored', 'USD']]),
    templates: {
      analysis: () => ({
        sections: [{ id: newId(), kind: 'summary', title: '', hidden: false, body: [] }],
        rows: [{ id: newId(), environment: 'internal', code: 'Q', label: '' }],
      }),
      plan: () => ({
        template: 'plan@1',
        sections: [{ id: newId(), kind: 'risks', title: '', hidden: false, body: [] }],
      }),
      proposal: () => ({
        template: 'proposal@1',
        sections: [{ id: newId(), kind: 'quote', title: '', hidden: false, body: [] }],
      }),
    },
  }
}

const unfold = (raw: unknown): UnfoldedBundle => unfoldBundle(checkBundle(raw, new Map()), sources())

function textOf(raw: unknown): string {
  const bundle = checkBundle(raw, new Map())
  const unfolded = unfoldBundle(bundle, sources())
  return bundleText(
    composeBundle(
      {
        ...unfolded,
        company: unfolded.company ?? company,
        attachments: bundle.attachments.map(({ data, ...attachment }) => ({
          attachment: { ...attachment, sizeBytes: attachment.sizeBytes ?? 0, createdAt: now },
          bytes: attachmentBytes(data) ?? new Uint8Array(),
        })),
      },
      bundle.language,
    ),
  )
}

describe('a bundle turned into records', () => {
  test('comes back byte for byte once it is written in full', () => {
    const first = textOf(fullBundle())
    expect(textOf(JSON.parse(first))).toBe(first)
  })

  test('keeps localized words in the languages they came in', () => {
    const { accounts } = unfold(fullBundle())
    expect(accounts.map(({ name }) => name)).toEqual([
      { en: 'North Star Group' },
      { 'zh-CN': '北辰机械厂', en: 'North Star Works' },
    ])
  })

  test('orders lines and evidence by position', () => {
    const { analyses, proposals } = unfold(fullBundle())
    expect(proposals[0]?.quoteLines.map(({ id }) => id)).toEqual(['line-1', 'line-2'])
    expect(analyses[0]?.sections.map(({ id }) => id)).toEqual(['swot-sum', 'swot-env'])
    expect(analyses[0]?.items[0]?.evidence.map(({ id }) => id)).toEqual(['ev-1', 'ev-2'])
  })

  test('gets what it leaves out: sections, language, currency, lineage and times', () => {
    const { plans, analyses } = unfold(fullBundle())
    expect(plans[0]).toMatchObject({
      template: 'plan@1',
      sections: [{ kind: 'risks' }],
      language: 'zh-CN',
      currency: 'CNY',
      createdAt: now,
    })
    expect(plans[0]?.risks[0]?.lineageId).toBe('risk')
    expect(analyses[0]?.rows).toHaveLength(2)
  })

  test('names a broken rule at the place of the line in the file', () => {
    const raw = bundleWith(
      ['analyses', 0, 'items'],
      [
        { id: 'item-2', position: 9, rowId: 'row-q', side: 'threat', text: '集采压价' },
        { id: 'item-1', position: 1, rowId: 'row-q', side: 'strength', text: '面料耐磨' },
      ],
    )
    try {
      unfold(raw)
      expect.unreachable()
    } catch (error) {
      expect(error instanceof AppFailure && error.issues).toEqual([
        { path: 'analyses[0].items[0].side', code: 'wrongSide', params: {} },
      ])
    }
  })
})
