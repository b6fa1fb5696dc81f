import { expect, test } from './fixtures.ts'
import { callCore, firstId, goTo, whenReady } from './models/session.ts'

test.describe('a date typed into the deadline of a proposal', () => {
  test.beforeEach(async ({ app: { page }, t }) => {
    await whenReady(page)
    await goTo(page, `/proposals/${await firstId(page, 'proposal')}`)
    await page.getByRole('button', { name: t('workbench.properties') }).click()
  })

  test('that can be read two ways shows both and takes the one that is chosen', async ({
    app: { page },
    t,
  }) => {
    const field = page.getByRole('textbox', { name: t('proposal.dueOn') })
    await field.fill('03/04/2027')
    await field.press('Enter')
    await expect(page.getByRole('button', { name: '2027-03-04' })).toBeVisible()
    await page.getByRole('button', { name: '2027-04-03' }).click()
    await expect(field).toHaveValue('2027-04-03')
    const id = await firstId(page, 'proposal')
    await expect.poll(async () => (await callCore(page, 'proposal.get', { id })).dueOn).toBe('2027-04-03')
  })

  test('in Chinese is understood', async ({ app: { page }, t }) => {
    const field = page.getByRole('textbox', { name: t('proposal.dueOn') })
    await field.fill('２０２７年３月１日')
    await field.press('Enter')
    await expect(field).toHaveValue('2027-03-01')
  })

  test('that does not exist stays with the reason, and the record keeps its own', async ({
    app: { page },
    t,
  }) => {
    const id = await firstId(page, 'proposal')
    const { dueOn } = await callCore(page, 'proposal.get', { id })
    const field = page.getByRole('textbox', { name: t('proposal.dueOn') })
    await field.fill('2027-02-30')
    await field.press('Enter')
    await expect(field).toHaveValue('2027-02-30')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    expect((await callCore(page, 'proposal.get', { id })).dueOn).toBe(dueOn)
  })
})
