import { expect, test } from './fixtures.ts'
import { Accounts } from './models/account.ts'
import { Frame } from './models/frame.ts'
import { Swot } from './models/swot.ts'
import { Welcome } from './models/welcome.ts'
import { Workbench } from './models/workbench.ts'
import { dense, readDocx, readPdf } from './read-documents.ts'

test.use({ seed: 'nothing', language: 'zh-CN' })

test('from an empty workspace to a Chinese proposal as Word and PDF @main-job', async ({ app, t }) => {
  test.setTimeout(180_000)
  const { page } = app
  const frame = new Frame(page, t)
  const accounts = new Accounts(page, t)
  const bench = new Workbench(page, t)
  const swot = new Swot(page, t)

  await test.step('the welcome asks for language and own company', async () => {
    const welcome = new Welcome(page)
    await welcome.chooseLanguage('zh-CN')
    await welcome.beginWithCompany('zh-CN', '启明办公设备有限公司')
    await expect(frame.title).toBeVisible()
  })

  await test.step('a team member who can own things', async () => {
    await frame.go('settings')
    await page.getByRole('link', { name: t('settings.members') }).click()
    await page.getByRole('textbox', { name: t('settings.members.name') }).fill('沈一舟')
    await page.getByRole('button', { name: t('settings.members.add') }).click()
    await expect(
      page.getByRole('textbox').filter({ hasText: '沈一舟' }).or(page.locator('input[value="沈一舟"]')),
    ).toBeVisible()
  })

  await test.step('an account with what is assumed and what is confirmed', async () => {
    await frame.go('accounts')
    await accounts.create('江南精密机械集团', 'business')
    await accounts.describe('business', '生产数控机床和自动化产线')
    await accounts.describe('scale', '员工约 6,000 人，年营业额 48 亿元')
    await accounts.confirm('scale', '2026-3-1', '年度报告')
    await frame.settle()
    const claim = t('account.claim.of', { field: t('account.field.scale') })
    await expect(page.getByRole('button', { name: claim })).toContainText(t('account.claim.confirmed'))
    await page.reload()
    await expect(page.getByRole('textbox', { name: t('account.field.business'), exact: true })).toHaveValue(
      '生产数控机床和自动化产线',
    )
  })

  await test.step('a SWOT: statements with a weight, and a strategy from them', async () => {
    await accounts.createDocument('analysis', '2027 年 SWOT')
    await bench.open(t('documents.section.analysis.environment'))
    await swot.add('strength', '响应最快的本地服务团队')
    await swot.add('opportunity', '集团明年统一采购办公设备')
    await swot.weigh('响应最快的本地服务团队', 5)
    await bench.open(t('documents.section.analysis.tows'))
    await swot.addStrategy('SO', '以服务响应拿下统一采购')
    await frame.settle()
    await page
      .getByRole('navigation', { name: t('frame.breadcrumbs') })
      .getByRole('link')
      .last()
      .click()
  })

  await test.step('an annual plan with objectives typed as in a spreadsheet', async () => {
    await accounts.createDocument('plan', '2027 年度计划', '2027 年 SWOT')
    await bench.open(t('documents.section.plan.objectives'))
    await page.getByRole('button', { name: t('plan.objectives.add') }).click()
    await page.getByRole('menuitem', { name: t('documents.measure.revenue') }).click()
    const sheet = bench.sheet(t('plan.objectives'))
    const quarters = ['1.2万', '13000', '¥14,000.00', '2万']
    for (const [index, amount] of quarters.entries()) await sheet.type(0, 3 + index, amount)
    await expect(sheet.cell(0, 3)).toHaveText('12,000')
    await expect(sheet.cell(0, 7)).toHaveText('59,000')
  })

  await test.step('strategies from TOWS and of one’s own, and an action with owner, date and budget', async () => {
    await bench.open(t('documents.section.plan.strategies'))
    const strategies = bench.lines(t('plan.strategies'))
    await page.getByRole('button', { name: t('plan.strategies.take') }).click()
    await page.getByRole('button', { name: t('plan.sources.take', { code: 'SO1' }) }).click()
    await expect(strategies.field(0, t('plan.strategy'))).toHaveAttribute(
      'placeholder',
      '以服务响应拿下统一采购',
    )
    await strategies.add(t('plan.strategies.add'))
    await strategies.type(1, t('plan.strategy'), '以服务响应巩固核心工厂的份额')
    await bench.open(t('documents.section.plan.actions'))
    const actions = bench.lines(t('plan.actions'))
    await actions.add(t('plan.actions.add'))
    await actions.type(0, t('documents.actions.what'), '每季度走访两个生产基地')
    await actions.choose(0, t('documents.table.owner'), '沈一舟')
    await actions.type(0, t('documents.table.due'), '3月31日')
    await actions.type(0, t('documents.actions.budget'), '1.5万')
    await expect(actions.field(0, t('documents.table.due'))).toHaveValue(/2027|3/)
    await expect(actions.table).toContainText('15,000')
    await frame.settle()
  })

  await test.step('a proposal: text, product, phase', async () => {
    await page
      .getByRole('navigation', { name: t('frame.breadcrumbs') })
      .getByRole('link')
      .last()
      .click()
    await accounts.createDocument('proposal', '办公设备全托管建议书')
    const letter = t('documents.section.proposal.cover-letter')
    await bench.open(letter)
    await bench.text(letter).fill('感谢贵集团给予的机会，以下是我们的建议。')

    await bench.open(t('documents.section.proposal.products'))
    const fab = bench.lines(t('proposal.fab.table'))
    await fab.add(t('proposal.fab.add'))
    await fab.type(0, t('proposal.fab.product'), '彩色复合机 C60')
    await fab.type(0, t('documents.fab.feature'), '双面扫描每分钟 240 页')
    await fab.type(0, t('documents.fab.advantage'), '比现有机型快一倍')
    await fab.type(0, t('documents.fab.benefit'), '归档当天完成')

    await bench.open(t('documents.section.proposal.implementation'))
    const phases = bench.lines(t('proposal.phases.table'))
    await phases.add(t('proposal.phases.add'))
    await phases.type(0, t('documents.phases.phase'), '安装与培训')
    await phases.type(0, t('proposal.phases.start'), '2027-3-1')
    await phases.type(0, t('proposal.phases.end'), '2027-3-20')
    await phases.choose(0, t('documents.phases.responsible'), '沈一舟')
  })

  await test.step('a quote: pasted lines, a free line, terms', async () => {
    await bench.open(t('documents.section.proposal.quote'))
    const quote = bench.sheet(t('quote.grid'))
    await quote.grid.focus()
    await quote.paste(
      '彩色复合机\tC60\t10\t台\t12000\t5%\t13%\n驻场工程师\t全年\t2\t人\t8万\t0%\t6%\n备用硒鼓\t黑色\t20\t支\t免费\t0%\t13%',
    )
    await expect(quote.rows).toHaveCount(3)
    await expect(quote.cell(0, 7)).toHaveText('114,000.00')
    await expect(quote.cell(1, 7)).toHaveText('160,000.00')
    await expect(quote.cell(2, 4)).toHaveText(t('quote.free'))
    await page
      .getByRole('radiogroup', { name: t('quote.pricesInclude') })
      .getByText(t('quote.pricesNet'))
      .click()
    // 114,000 × 1.13 + 160,000 × 1.06
    await expect(bench.editor(t('documents.section.proposal.quote')).getByText('298,420.00')).toBeVisible()
    await page.getByText(t('quote.termsView')).click()
    const terms = bench.lines(t('quote.terms'))
    await terms.add(t('quote.addTerm'))
    await terms.type(0, t('quote.milestone'), '合同签订后')
    await terms.type(0, t('quote.share'), '30%')
    await terms.add(t('quote.addTerm'))
    await terms.type(1, t('quote.milestone'), '验收合格后')
    await expect(terms.line(0)).toContainText('89,526.00')
    await expect(terms.field(1, t('quote.share'))).toHaveValue('70%')
  })

  await test.step('requirements with answers, and a certificate with its picture', async () => {
    await bench.open(t('documents.section.proposal.response'))
    const requirements = bench.lines(t('proposal.response.table'))
    await requirements.add(t('proposal.response.add'))
    await requirements.type(0, t('documents.response.requirement'), '故障四小时内到场')
    await requirements.type(0, t('proposal.response.answer'), '驻场工程师当场处理')
    await requirements.choose(0, t('proposal.response.compliance'), t('proposal.compliance.full'))

    await bench.open(t('documents.section.proposal.credentials'))
    const credentials = bench.lines(t('proposal.credentials.table'))
    await credentials.add(t('proposal.credentials.add'))
    await credentials.type(0, t('proposal.credentials.title'), '质量管理体系认证')
    const chooser = page.waitForEvent('filechooser')
    await credentials
      .line(0)
      .getByRole('button', { name: t('proposal.credentials.addFile') })
      .click()
    await (await chooser).setFiles('tests/golden/pdf/images/photo.jpg')
    await expect(page.getByAltText(t('proposal.credentials.file'))).toBeVisible()
    await frame.settle()
  })

  await test.step('the preview shows real pages', async () => {
    await bench.showPanel('preview')
    await expect(bench.previewPages.first()).toBeVisible()
    expect(await bench.previewPages.count()).toBeGreaterThan(1)
  })

  await test.step('a version is issued', async () => {
    await bench.issueVersion('首次递交')
    await expect(frame.toast.filter({ hasText: t('workbench.version.issued', { number: 1 }) })).toBeVisible()
  })

  await test.step('Word and PDF hold what was typed', async () => {
    const files = await app.savedFiles(3, () => bench.export(null))
    const pdf = files.find((file) => file.endsWith('.pdf')) ?? ''
    const docx = files.find((file) => file.endsWith('.docx')) ?? ''
    for (const words of [dense(await readPdf(pdf)), dense(await readDocx(docx))]) {
      for (const expected of [
        '江南精密机械集团',
        '启明办公设备有限公司',
        '298,420.00',
        '贰拾玖万捌仟肆佰贰拾元整',
        '故障四小时内到场',
        '质量管理体系认证',
        '安装与培训',
      ])
        expect(words).toContain(expected)
    }
  })

  await test.step('an edit is undone and redone', async () => {
    await bench.open(t('documents.section.proposal.response'))
    const requirements = bench.lines(t('proposal.response.table'))
    await requirements.type(0, t('proposal.response.answer'), '两小时内处理')
    await frame.settle()
    await frame.undo()
    await expect(requirements.field(0, t('proposal.response.answer'))).toHaveValue('驻场工程师当场处理')
    await frame.toast.getByRole('button', { name: t('common.redo') }).click()
    await expect(requirements.field(0, t('proposal.response.answer'))).toHaveValue('两小时内处理')
  })

  await test.step('deleted into the bin and restored', async () => {
    await bench.moveToBin()
    await frame.go('bin')
    const entry = page.locator('.line').filter({ hasText: '办公设备全托管建议书' })
    await entry.getByRole('button', { name: t('settings.bin.restore') }).click()
    await expect(entry).toBeHidden()
    await frame.go('proposals')
    await expect(page.getByRole('link', { name: '办公设备全托管建议书' })).toBeVisible()
  })

  await test.step('a two-character Chinese word is found anywhere', async () => {
    await frame.search('硒鼓')
    await frame.paletteEntry('办公设备全托管建议书').first().click()
    await expect(frame.title).toHaveText('办公设备全托管建议书')
  })
})
