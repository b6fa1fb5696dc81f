import { expect, test } from './fixtures.ts'
import { firstId, goTo, whenReady } from './models/session.ts'

test.describe('what was being typed when the page went away', () => {
  test.beforeEach(async ({ app: { page }, t }) => {
    await whenReady(page)
    await goTo(page, `/accounts/${await firstId(page, 'account')}/profile`)
    const field = page.getByRole('textbox', { name: t('account.field.finances'), exact: true })
    await field.waitFor()
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/draft.save'))
    await field.fill('现金流充裕，账期可缩短')
    await saved
    // A crash sends nothing; a reload would still save what is in the field.
    await page.route('**/api/account.edit', (route) => route.abort())
    await page.reload()
    await field.waitFor()
    await page.unroute('**/api/account.edit')
  })

  test('is offered and not applied by itself', async ({ app: { page }, t }) => {
    const field = page.getByRole('textbox', { name: t('account.field.finances'), exact: true })
    await expect(page.getByText(t('frame.drafts.found', { count: 1 }))).toBeVisible()
    await expect(field).not.toHaveValue('现金流充裕，账期可缩短')
  })

  test('is taken over on request and then in the record', async ({ app: { page }, t }) => {
    const field = page.getByRole('textbox', { name: t('account.field.finances'), exact: true })
    await page.getByRole('button', { name: t('frame.drafts.use') }).click()
    await expect(field).toHaveValue('现金流充裕，账期可缩短')
    await expect(page.getByText(t('frame.drafts.found', { count: 1 }))).toBeHidden()
    await expect(page.getByRole('contentinfo')).toContainText(t('frame.saving.saved', { time: '' }).trim())
    await page.reload()
    await expect(field).toHaveValue('现金流充裕，账期可缩短')
  })

  test('is gone after it was discarded', async ({ app: { page }, t }) => {
    const discarded = page.waitForResponse((response) => response.url().endsWith('/api/draft.discard'))
    await page.getByRole('button', { name: t('frame.drafts.discard') }).click()
    await discarded
    await page.reload()
    await page.getByRole('textbox', { name: t('account.field.finances'), exact: true }).waitFor()
    await expect(page.getByText(t('frame.drafts.found', { count: 1 }))).toBeHidden()
  })
})
