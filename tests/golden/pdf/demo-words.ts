import type { Language } from '../../../shared/domain/language.ts'

/** What the demonstration document says, in both languages. */
export interface DemoWords {
  readonly title: string
  readonly subtitle: string
  readonly customer: string
  readonly company: string
  readonly author: string
  readonly mark: string
  readonly contents: string
  readonly pageOfPages: string
  readonly continued: string
  readonly assumed: string
  readonly confirmed: string
  readonly facts: readonly (readonly [string, string])[]
  readonly headings: readonly [string, string, string, string, string, string]
  readonly lead: string
  readonly body: string
  readonly quote: string
  readonly note: string
  readonly listItems: readonly string[]
  readonly quoteColumns: readonly [string, string, string, string, string, string]
  readonly group: string
  readonly subtotal: string
  readonly total: string
  readonly inWords: string
  readonly product: string
  readonly unit: string
  readonly swot: readonly [string, string, string, string]
  readonly environments: readonly [string, string]
  readonly factors: readonly [string, string]
  readonly statement: string
  readonly evidence: string
}

const chinese: DemoWords = {
  title: '2026 年度工装集中采购与服务方案',
  subtitle: '面向三地工厂的统一选型、量体与换季服务',
  customer: '临江精密制造有限公司',
  company: '北岸职业服饰有限公司',
  author: '陈予安',
  mark: '商业机密',
  contents: '目录',
  pageOfPages: '第 {page} 页 / 共 {pages} 页',
  continued: '续表',
  assumed: '假设',
  confirmed: '已确认',
  facts: [
    ['日期', '2026 年 3 月 1 日'],
    ['有效期至', '2026 年 4 月 30 日'],
    ['联系人', '陈予安 · 大客户经理'],
    ['电话', '021-5566 7788'],
  ],
  headings: ['客户现状与需求', '采购现状', '产品与报价', '分项报价', '内外部分析', '服务承诺'],
  lead: '三座工厂、四个工种、每年两次换季：统一标准之后，单套成本下降，投诉也会减少。',
  body:
    '目前各工厂自行采购，面料标准不一（涤棉65/35与80/20并存），色差投诉占全部投诉的37%。我们建议以“统一选型、分批交付”的方式推进：' +
    '先在2号工厂试点ERP系统中的尺码档案，再推广到其余两地；所有订单通过 key-account 门户提交，交期从45天缩短到28天，预计每年节约¥1,284,500.00。',
  quote: '我们要的不是最便宜的衣服，而是三年之内不用再为衣服开会。',
  note: '注：以上数据来自客户 2025 年采购台账，口径为含税金额，未计运费。',
  listItems: [
    '统一面料与色号，建立封样制度',
    '按工种配置夏装、冬装与防静电款',
    '换季前30天完成量体，误差不超过1.5%',
  ],
  quoteColumns: ['序号', '品名与规格', '单位', '数量', '单价（元）', '金额（元）'],
  group: '冬季工装',
  subtotal: '小计',
  total: '含税总计',
  inWords: '大写：人民币壹佰贰拾捌万肆仟伍佰元整',
  product: '防静电工装上衣（GB 12014-2019），涤棉65/35，藏青色，含反光条与双线缝制',
  unit: '套',
  swot: ['优势', '劣势', '机会', '威胁'],
  environments: ['内部', '外部'],
  factors: ['质量', '交付'],
  statement: '自有实验室通过CNAS认可，色牢度4级以上，批次间色差ΔE≤0.8',
  evidence: '检测报告 2025-118，2025 年 11 月',
}

const english: DemoWords = {
  title: 'Workwear programme and service proposal 2026',
  subtitle: 'One standard, one fitting service and one delivery rhythm for three plants',
  customer: 'Linjiang Precision Manufacturing',
  company: 'Northshore Workwear',
  author: 'Jo Chen',
  mark: 'CONFIDENTIAL',
  contents: 'Contents',
  pageOfPages: 'Page {page} of {pages}',
  continued: 'continued overleaf',
  assumed: 'Assumed',
  confirmed: 'Confirmed',
  facts: [
    ['Date', '1 March 2026'],
    ['Valid until', '30 April 2026'],
    ['Contact', 'Jo Chen, key account manager'],
    ['Phone', '+86 21 5566 7788'],
  ],
  headings: [
    'Where the customer stands',
    'How they buy today',
    'Products and prices',
    'Quote',
    'Analysis',
    'What we promise',
  ],
  lead: 'Three plants, four trades, two changes of season: one standard lowers the cost per set and the complaints with it.',
  body:
    'Today each plant buys for itself, so fabrics differ (65/35 and 80/20 blends side by side) and colour accounts for 37% of all complaints. ' +
    'We propose “select once, deliver in waves”: the pilot starts at plant 2, where sizes already live in the ERP system, and the other two follow. ' +
    'Orders come through the key-account portal, lead time falls from 45 to 28 days, and the customer’s yearly saving is estimated at CNY 1,284,500.00.',
  quote: 'We don’t want the cheapest jacket. We want three years without another meeting about jackets.',
  note: 'Figures come from the customer’s purchase ledger for 2025, tax included, freight not counted.',
  listItems: [
    'One fabric and colour card, sealed samples',
    'Summer, winter and antistatic sets by trade',
    'Fitting done 30 days before the change of season',
  ],
  quoteColumns: ['No.', 'Item', 'Unit', 'Quantity', 'Unit price', 'Amount'],
  group: 'Winter sets',
  subtotal: 'Subtotal',
  total: 'Total with tax',
  inWords: 'In words: one million two hundred and eighty-four thousand five hundred',
  product: 'Antistatic jacket (GB 12014-2019), 65/35 blend, navy, with reflective tape and twin-needle seams',
  unit: 'set',
  swot: ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'],
  environments: ['Internal', 'External'],
  factors: ['Quality', 'Delivery'],
  statement: 'Own laboratory, colour fastness grade 4 or better, difference between batches below 0.8',
  evidence: 'Test report 2025-118, November 2025',
}

export const demoWords: Readonly<Record<Language, DemoWords>> = { 'zh-CN': chinese, en: english }
