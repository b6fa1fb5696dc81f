import type { Page } from '@playwright/test'
import type { Translate } from '../../shared/i18n/translator.ts'
import { expect, test } from './fixtures.ts'
import { firstId, goTo, whenReady } from './models/session.ts'
import type { Sheet } from './models/sheet.ts'
import { Workbench } from './models/workbench.ts'

const columns = {
  name: 0,
  configuration: 1,
  quantity: 2,
  unit: 3,
  unitPrice: 4,
  discount: 5,
  amount: 7,
} as const

/** Opens the quote of a sample proposal with three lines of our own in a group of their own. */
async function openQuote(page: Page, t: Translate): Promise<Sheet> {
  await whenReady(page)
  await goTo(page, `/proposals/${await firstId(page, 'proposal')}`)
  const bench = new Workbench(page, t)
  await bench.open(t('documents.section.proposal.quote'))
  const sheet = bench.sheet(t('quote.grid'))
  await sheet.row(1).waitFor()
  return sheet
}
/** The first row that is a line and no group head. */
const firstLine = 1

test.describe('the quote by keyboard alone', () => {
  test('arrows walk, F2 edits, Enter takes the text and goes down', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    await sheet.grid.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    for (let step = 0; step < columns.quantity; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await expect(sheet.cell(firstLine, columns.quantity)).toHaveText('7')
    await expect(sheet.active).toHaveAttribute(
      'id',
      `cell-${String(firstLine + 1)}-${String(columns.quantity)}`,
    )
  })

  test('typing replaces a cell, Tab goes on, Esc gives up', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    await sheet.select(firstLine, columns.quantity)
    await page.keyboard.type('12')
    await page.keyboard.press('Tab')
    await expect(sheet.cell(firstLine, columns.quantity)).toHaveText('12')
    await expect(sheet.active).toHaveAttribute('id', `cell-${String(firstLine)}-${String(columns.unit)}`)
    const unit = await sheet.cell(firstLine, columns.unit).textContent()
    await page.keyboard.type('箱')
    await page.keyboard.press('Escape')
    await expect(sheet.cell(firstLine, columns.unit)).toHaveText(unit ?? '')
  })

  test('Chinese can be composed straight onto a cell', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    await sheet.select(firstLine, columns.name)
    const input = await page.context().newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: 'jian', selectionStart: 4, selectionEnd: 4 })
    await input.send('Input.insertText', { text: '减速机' })
    await expect(sheet.grid.getByRole('textbox')).toHaveValue('减速机')
    await page.keyboard.press('Enter')
    await expect(sheet.cell(firstLine, columns.name)).toHaveText('减速机')
  })

  test('a text that is no number stays with its reason until it is mended', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    await sheet.select(firstLine, columns.quantity)
    await page.keyboard.type('many')
    await page.keyboard.press('Enter')
    await expect(sheet.grid.getByRole('alert')).toBeVisible()
    await expect(sheet.grid.getByRole('textbox')).toHaveValue('many')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await expect(sheet.cell(firstLine, columns.quantity)).toHaveText('3')
  })

  test('Ctrl D fills a selection down and one undo takes it back', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    await sheet.type(firstLine, columns.discount, '4%')
    const before = await sheet.cell(firstLine + 1, columns.discount).textContent()
    await sheet.select(firstLine, columns.discount)
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+d')
    await expect(sheet.cell(firstLine + 1, columns.discount)).toHaveText('4%')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(sheet.cell(firstLine + 1, columns.discount)).toHaveText(before ?? '')
  })

  test('a block from a spreadsheet lands cell by cell', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    await sheet.select(firstLine, columns.quantity)
    await sheet.paste('２\t套\t1.5万\n3\t套\t200')
    await expect(sheet.cell(firstLine, columns.quantity)).toHaveText('2')
    await expect(sheet.cell(firstLine, columns.unitPrice)).toHaveText('15,000.00')
    await expect(sheet.cell(firstLine + 1, columns.unitPrice)).toHaveText('200.00')
  })

  test('a paste with one wrong cell changes nothing and says why', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    const before = await sheet.cell(firstLine, columns.quantity).textContent()
    await sheet.select(firstLine, columns.quantity)
    await sheet.paste('2\n很多')
    await expect(page.getByRole('alert').filter({ hasText: t('quote.pasteRefused') })).toBeVisible()
    await expect(sheet.cell(firstLine, columns.quantity)).toHaveText(before ?? '')
  })

  test('Ctrl Enter adds a line below, Ctrl minus removes it', async ({ app: { page }, t }) => {
    const sheet = await openQuote(page, t)
    const count = await sheet.rows.count()
    await sheet.select(firstLine, columns.name)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(sheet.rows).toHaveCount(count + 1)
    await sheet.select(firstLine + 1, columns.name)
    await page.keyboard.press('ControlOrMeta+-')
    await expect(sheet.rows).toHaveCount(count)
  })
})
