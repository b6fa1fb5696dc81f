import type {
  AnalysisSource,
  DocumentSource,
  PlanSource,
  ProposalSource,
} from '../../../core/documents/compose/document-source.ts'
import { type Account, accountSchema } from '../../../shared/domain/account.ts'
import { annualPlanSchema } from '../../../shared/domain/annual-plan.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { type OwnCompany, ownCompanySchema } from '../../../shared/domain/own-company.ts'
import { proposalSchema } from '../../../shared/domain/proposal.ts'
import { type SwotAnalysis, swotAnalysisSchema } from '../../../shared/domain/swot-analysis.ts'
import { type TeamMember, teamMemberSchema } from '../../../shared/domain/team-member.ts'

/** Made-up records, complete enough that every kind of block is composed at least once. */
const stamp = { version: 1, createdAt: '2026-01-05T08:00:00.000Z', updatedAt: '2026-01-05T08:00:00.000Z' }

export const id = (text: string): ItemId => itemIdSchema.parse(text)
export const logoId = id('picture-logo')
export const certificateId = id('picture-certificate')

export const company: OwnCompany = ownCompanySchema.parse({
  ...stamp,
  id: 'own-company',
  name: { 'zh-CN': '海棠工装有限公司', en: 'Haitang Workwear Ltd' },
  shortName: { 'zh-CN': '海棠工装', en: 'Haitang' },
  address: { 'zh-CN': '宁波市江北区慈海路 18 号' },
  profile: {
    'zh-CN': '海棠工装成立于 2008 年，专注于制造业与能源业的职业工装。\n\n现有员工 420 人，年产能 60 万套。',
    en: 'Haitang has made workwear for industry and energy since 2008.\n\n420 people make 600,000 sets a year.',
  },
  phone: '0574-5550 1800',
  email: 'sales@haitang.example',
  website: 'https://haitang.example',
  taxNumber: '91330200MA0000000X',
  bankName: { 'zh-CN': '宁波慈海银行江北支行' },
  bankAccount: '6222 0000 0000 0001',
  logoAttachmentId: null,
  defaultCurrency: 'CNY',
  fiscalYearStartMonth: 1,
  primaryColour: '#1f4e79',
  accentColour: '#c2410c',
})

export const members: readonly TeamMember[] = [
  {
    id: 'member-lin',
    name: '林岚',
    title: '大客户经理',
    email: 'lin@haitang.example',
    phone: '13800000001',
    isMe: true,
  },
  { id: 'member-zhou', name: '周衡', title: '交付经理', email: '', phone: '', isMe: false },
].map((member) => teamMemberSchema.parse({ ...stamp, ...member }))

const presentState = Object.fromEntries(
  [
    'business',
    'scale',
    'nature',
    'productUse',
    'productUseQuantity',
    'productUsePrice',
    'productUseSatisfaction',
    'fit',
    'productChanges',
    'finances',
    'strategy',
    'ownCustomers',
    'procurementProcess',
    'supplierSelection',
  ].map((field) => [field, '']),
)
export const account: Account = accountSchema.parse({
  ...stamp,
  ...presentState,
  id: 'account-1',
  name: { 'zh-CN': '远山重工集团', en: 'Yuanshan Heavy Industry' },
  kind: 'business',
  ownership: 'state',
  collectiveDecisionLimit: null,
  currency: 'CNY',
  industry: '装备制造',
  region: '华东',
  parentId: null,
  ownerId: 'member-lin',
  tags: [],
  address: '',
  postcode: '',
  website: '',
  claims: {},
})

const claim = { status: 'confirmed', asOf: '2026-02-01', source: '' }
const evidence = (text: string) => [
  {
    id: `evidence-${String(text.length)}`,
    kind: 'visit',
    text,
    occurredOn: '2026-02-01',
    attachmentId: null,
  },
]
const section = (kind: string, body: unknown[] = [], more: object = {}) => ({
  id: `section-${kind}`,
  kind,
  title: '',
  hidden: false,
  body,
  ...more,
})
export const paragraph = (text: string) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })

export const analysis: SwotAnalysis = swotAnalysisSchema.parse({
  ...stamp,
  id: 'analysis-1',
  kind: 'swot',
  accountId: 'account-1',
  title: '远山重工工装业务 SWOT 分析',
  language: 'zh-CN',
  preparedOn: '2026-02-10',
  sections: [
    section('summary', [paragraph('远山重工三年内将统一十二家子公司的工装，是本年度最重要的机会。')]),
    section('environment'),
    section('tows'),
    section('conclusion', [{ kind: 'heading', level: 1, inlines: [{ kind: 'text', text: '下一步' }] }]),
    section('evidence'),
  ],
  rows: [
    { id: 'row-q', environment: 'internal', code: 'Q', label: '' },
    { id: 'row-c', environment: 'internal', code: 'C', label: '' },
    { id: 'row-p', environment: 'external', code: 'P', label: '政策与监管' },
  ],
  items: [
    {
      id: 'item-1',
      rowId: 'row-q',
      side: 'strength',
      text: '阻燃面料通过国家标准检测，色牢度 4 级以上。',
      weight: 5,
      claim,
      evidence: evidence('实验室检测报告'),
    },
    {
      id: 'item-2',
      rowId: 'row-c',
      side: 'weakness',
      text: '小批量补单的单价比对手高 8%。',
      weight: 3,
      claim: { ...claim, status: 'assumed' },
      evidence: [],
    },
    {
      id: 'item-3',
      rowId: 'row-p',
      side: 'opportunity',
      text: '新的安全生产规定要求全员配备防护工装。',
      weight: 4,
      claim,
      evidence: evidence('拜访安环部'),
    },
  ],
  strategies: [
    {
      id: 'tows-1',
      quadrant: 'SO',
      text: '以检测报告为依据，参与集团标准的制定。',
      itemIds: ['item-1', 'item-3'],
    },
    { id: 'tows-2', quadrant: 'WO', text: '设立常备库存，降低补单成本。', itemIds: ['item-2', 'item-3'] },
  ],
})

const plan = annualPlanSchema.parse({
  ...stamp,
  id: 'plan-1',
  accountId: 'account-1',
  analysisId: 'analysis-1',
  year: 2026,
  title: '远山重工 2026 年度客户计划',
  language: 'zh-CN',
  currency: 'CNY',
  template: 'standard@1',
  sections: [
    section('summary', [paragraph('今年的目标是从三家子公司扩展到八家。')]),
    section('markets', [paragraph('不应出现。')], { hidden: true }),
    section('last-year'),
    section('swot'),
    section('objectives'),
    section('strategies'),
    section('actions'),
    section('risks'),
  ],
  objectives: [
    {
      id: 'objective-1',
      lineageId: 'objective-1',
      measure: 'revenue',
      unit: '',
      ownerId: 'member-lin',
      dueOn: '2026-12-31',
      lastYear: 320_000_000,
      q1: 80_000_000,
      q2: 110_000_000,
      q3: 120_000_000,
      q4: 90_000_000,
    },
    {
      id: 'objective-2',
      lineageId: 'objective-2',
      measure: 'volume',
      unit: '套',
      ownerId: null,
      dueOn: null,
      lastYear: 9_800_000,
      q1: 2_500_000,
      q2: 3_000_000,
      q3: 3_400_000,
      q4: 3_100_000,
    },
    {
      id: 'objective-3',
      lineageId: 'objective-3',
      measure: 'shareOfWallet',
      unit: '',
      ownerId: null,
      dueOn: null,
      lastYear: 1_280_000_000,
      q1: 320_000_000,
      q2: 320_000_000,
      q3: 360_000_000,
      q4: 300_000_000,
    },
  ],
  strategies: [
    { id: 'strategy-1', lineageId: 'strategy-1', towsStrategyId: 'tows-1', text: '' },
    { id: 'strategy-2', lineageId: 'strategy-2', towsStrategyId: 'gone', text: '' },
    { id: 'strategy-3', lineageId: 'strategy-3', towsStrategyId: null, text: '建立集团层面的联合项目组。' },
  ],
  actions: [
    {
      id: 'action-1',
      lineageId: 'action-1',
      what: '提交集团工装标准建议稿',
      purpose: 'win',
      ownerId: 'member-lin',
      dueOn: '2026-03-31',
      resource: '技术部 2 人',
      budget: 3_000_000,
      status: 'in-progress',
      strategyId: null,
    },
    {
      id: 'action-2',
      lineageId: 'action-2',
      what: '建立常备库存',
      purpose: 'raise',
      ownerId: 'member-zhou',
      dueOn: '2026-05-15',
      resource: '',
      budget: 12_000_000,
      status: 'not-started',
      strategyId: null,
    },
  ],
  risks: [
    {
      id: 'risk-1',
      lineageId: 'risk-1',
      text: '集团招标推迟到第三季度',
      likelihood: 2,
      impact: 3,
      fallback: '先与子公司签订框架协议。',
      ownerId: 'member-lin',
    },
  ],
})

/** A proposal for a workwear group purchase, with every one of the seven parts. */
export const proposal = proposalSchema.parse({
  ...stamp,
  id: 'proposal-1',
  accountId: 'account-1',
  analysisId: 'analysis-1',
  title: '远山重工集团工装团购建议书',
  language: 'zh-CN',
  template: 'standard@1',
  dueOn: '2026-03-20',
  validUntil: '2026-06-30',
  contactId: 'member-lin',
  confidentiality: 'confidential',
  currency: 'CNY',
  pricesInclude: 'net',
  deliveryTerms: '合同签订后 45 天内分三批送达各子公司仓库。',
  sections: [
    section('cover-letter', [
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: '尊敬的' },
          { kind: 'field', field: 'account.name' },
          { kind: 'text', text: '采购部：' },
        ],
      },
      paragraph(
        '感谢邀请我们参与集团工装统一采购项目。本建议书依据三次现场调研编写，说明我们如何在一个换装季内完成十二家子公司的换装。',
      ),
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'field', field: 'contact.name' },
          { kind: 'break' },
          { kind: 'field', field: 'contact.phone' },
        ],
      },
    ]),
    section('present-future', [
      paragraph('集团目前由十二家子公司各自采购工装，款式、面料与价格不一。'),
      { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: '现状' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          { level: 0, inlines: [{ kind: 'text', text: '每年采购 2.4 万套，供应商 9 家' }] },
          { level: 1, inlines: [{ kind: 'text', text: '其中阻燃工装占 40%' }] },
        ],
      },
      { kind: 'reference', itemIds: ['item-3', 'item-gone'] },
      { kind: 'quote', inlines: [{ kind: 'text', text: '“统一着装要在国庆之前看得到效果。”' }] },
    ]),
    section('problems', [
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            level: 0,
            inlines: [
              { kind: 'text', text: '标准不统一', bold: true },
              { kind: 'text', text: '：同一工种的防护等级相差两级。' },
            ],
          },
          { level: 0, inlines: [{ kind: 'text', text: '补单慢：平均交期 38 天。' }] },
        ],
      },
      {
        kind: 'table',
        hasHeader: true,
        rows: [
          [
            { inlines: [{ kind: 'text', text: '子公司' }] },
            { inlines: [{ kind: 'text', text: '供应商数量' }] },
          ],
          [
            { inlines: [{ kind: 'text', text: '远山铸造' }] },
            { inlines: [{ kind: 'text', text: '3', link: 'https://haitang.example/a?b=1&c=2' }] },
          ],
        ],
      },
    ]),
    section('products'),
    section('implementation', [paragraph('换装分三个阶段完成，每个阶段都有明确的验收标准。')]),
    section('quote'),
    section('response'),
    section('credentials'),
    section('text', [], { id: 'section-empty', title: '空白章节' }),
    section('text', [paragraph('A < B & "C" > D')], { id: 'section-custom', title: '补充 <说明> & 附注' }),
  ],
  fabRows: [
    {
      id: 'fab-1',
      product: '阻燃工装 FR-200',
      configuration: '克重 260 g/m²，三色可选',
      feature: '本质阻燃纤维',
      advantage: '水洗 50 次后仍达标',
      benefit: '三年内无需更换，降低总成本',
      evidence: '检测报告 2025-118',
    },
    {
      id: 'fab-2',
      product: '阻燃工装 FR-200',
      configuration: '',
      feature: '立体裁剪',
      advantage: '活动量增加 15%',
      benefit: '减少作业疲劳',
      evidence: '',
    },
  ],
  phases: [
    {
      id: 'phase-1',
      name: '量体与打样',
      startOn: '2026-04-01',
      endOn: '2026-04-20',
      responsibleId: 'member-zhou',
      work: '现场量体，完成首批样衣。',
      acceptance: '样衣由客户签字确认',
    },
    {
      id: 'phase-2',
      name: '生产',
      startOn: '2026-04-21',
      endOn: '2026-05-31',
      responsibleId: 'member-zhou',
      work: '分三批生产。',
      acceptance: '每批抽检合格率 99% 以上',
    },
    {
      id: 'phase-3',
      name: '配发',
      startOn: '2026-06-01',
      endOn: '2026-06-20',
      responsibleId: 'member-lin',
      work: '按人分装，送达班组。',
      acceptance: '签收率 100%',
    },
  ],
  quoteGroups: [
    { id: 'group-1', title: '阻燃工装' },
    { id: 'group-2', title: '常规工装' },
    { id: 'group-3', title: '没有内容的分组' },
  ],
  quoteLines: [
    {
      id: 'line-1',
      groupId: 'group-1',
      name: '阻燃工装 FR-200',
      configuration: '上衣 + 裤，260 g/m²',
      quantity: 9_600_000,
      unit: '套',
      unitPrice: 2_980_000,
      discount: 500,
      taxRate: 1300,
      isFree: false,
    },
    {
      id: 'line-2',
      groupId: 'group-1',
      name: '阻燃腰带',
      configuration: '',
      quantity: 9_600_000,
      unit: '条',
      unitPrice: 120_000,
      discount: 0,
      taxRate: 1300,
      isFree: true,
    },
    {
      id: 'line-3',
      groupId: 'group-2',
      name: '春秋工装',
      configuration: '涤棉 65/35',
      quantity: 14_400_000,
      unit: '套',
      unitPrice: 1_365_000,
      discount: 300,
      taxRate: 1300,
      isFree: false,
    },
    {
      id: 'line-4',
      groupId: 'group-2',
      name: '量体服务',
      configuration: '',
      quantity: 12_000,
      unit: '次',
      unitPrice: 30_000_000,
      discount: 0,
      taxRate: 600,
      isFree: false,
    },
  ],
  paymentTerms: [
    { id: 'term-1', milestone: '合同签订', share: 3000, note: '收到预付款后开始生产' },
    { id: 'term-2', milestone: '全部到货', share: 6000, note: '' },
    { id: 'term-3', milestone: '质保期满', share: 1000, note: '' },
  ],
  requirements: [
    {
      id: 'requirement-1',
      number: '3.1',
      text: '阻燃性能符合国家标准',
      answer: '符合，附检测报告。',
      compliance: 'full',
      reference: '第三部分',
    },
    {
      id: 'requirement-2',
      number: '3.2',
      text: '30 天内交付',
      answer: '首批 30 天，全部 45 天。',
      compliance: 'partial',
      reference: '',
    },
  ],
  credentials: [
    {
      id: 'credential-1',
      kind: 'certificate',
      title: '质量管理体系认证',
      note: '',
      expiresOn: '2028-05-01',
      attachmentId: 'picture-certificate',
    },
    {
      id: 'credential-2',
      kind: 'case',
      title: '某能源集团换装项目',
      note: '一个换装季内完成 3 万人换装。',
      expiresOn: null,
      attachmentId: null,
    },
  ],
})

const common = {
  account,
  company,
  members,
  analysis,
  attachments: new Map([[certificateId, { mediaType: 'image/png' }]]),
}
export const analysisSource: AnalysisSource = { ...common, kind: 'analysis', record: analysis }
export const planSource: PlanSource = { ...common, kind: 'plan', record: plan }
export const proposalSource: ProposalSource = { ...common, kind: 'proposal', record: proposal }
export const allSources: readonly DocumentSource[] = [analysisSource, planSource, proposalSource]
