import { expect, test } from './fixtures.ts'
import { Frame } from './models/frame.ts'
import { callCore, whenReady } from './models/session.ts'

test.describe('the list of accounts', () => {
  test.beforeEach(async ({ app: { page }, t }) => {
    await whenReady(page)
    await new Frame(page, t).go('accounts')
    await page.getByRole('region', { name: t('account.list') }).waitFor()
  })

  test('is narrowed by a word and widened again', async ({ app: { page }, t }) => {
    const names = (await callCore(page, 'account.list', {})).map((one) => one.name['zh-CN'] ?? '')
    const [first = '', second = ''] = names
    const rows = page.getByRole('region', { name: t('account.list') }).getByRole('link')
    await page.getByRole('textbox', { name: t('account.search') }).fill(first)
    await expect(rows.filter({ hasText: second })).toHaveCount(0)
    await expect(rows.filter({ hasText: first })).toHaveCount(1)
    await page.getByRole('button', { name: t('common.clearFilters') }).click()
    await expect(rows.filter({ hasText: second })).toHaveCount(1)
  })

  test('turns its order round with a second click on a head', async ({ app: { page }, t }) => {
    const rows = page.getByRole('region', { name: t('account.list') }).getByRole('link')
    const before = await rows.allTextContents()
    await page.getByRole('button', { name: t('account.column.name'), exact: true }).click()
    await expect.poll(() => rows.allTextContents()).toEqual([...before].reverse())
  })

  test('is walked with the arrow keys and opened with Enter', async ({ app: { page }, t }) => {
    await page.getByRole('region', { name: t('account.list') }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = page
      .getByRole('region', { name: t('account.list') })
      .getByRole('link')
      .nth(1)
    await expect(second).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/accounts\/[0-9a-z-]+/)
  })
})
