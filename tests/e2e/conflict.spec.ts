import { randomUUID } from 'node:crypto'
import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { callCore, firstId, goTo, whenReady } from './models/session.ts'

/** Saves another region from outside while the page is typing one. */
async function saveElsewhere(page: Page, id: string, region: string): Promise<void> {
  const account = await callCore(page, 'account.get', { id })
  await callCore(page, 'account.edit', {
    id,
    version: account.version,
    commandId: randomUUID(),
    changes: [{ op: 'set', field: 'region', from: account.region, to: region }],
  })
}

test.describe('a field that somebody else saved while it was typed', () => {
  test.beforeEach(async ({ app: { page }, t }) => {
    await whenReady(page)
    const id = await firstId(page, 'account')
    await goTo(page, `/accounts/${id}/profile`)
    const field = page.getByRole('textbox', { name: t('account.field.region'), exact: true })
    // The page must not hear of the other edit before its own is on its way.
    const hold = async (route: Route): Promise<void> => {
      await saveElsewhere(page, id, '华南')
      await route.continue()
    }
    await page.route('**/api/account.edit', hold, { times: 1 })
    await field.fill('西南')
    await field.blur()
    await page.getByRole('dialog', { name: t('frame.conflict.title') }).waitFor()
  })

  test('is shown with both values', async ({ app: { page }, t }) => {
    const dialog = page.getByRole('dialog', { name: t('frame.conflict.title') })
    await expect(dialog.getByRole('radiogroup', { name: t('account.field.region') })).toBeVisible()
    await expect(dialog).toContainText('西南')
    await expect(dialog).toContainText('华南')
  })

  test('keeps mine where I choose so', async ({ app: { page }, t }) => {
    const dialog = page.getByRole('dialog', { name: t('frame.conflict.title') })
    await dialog.getByRole('button', { name: t('frame.conflict.apply') }).click()
    await expect(dialog).toBeHidden()
    const id = await firstId(page, 'account')
    await expect.poll(async () => (await callCore(page, 'account.get', { id })).region).toBe('西南')
  })

  test('keeps theirs where I choose so', async ({ app: { page }, t }) => {
    const dialog = page.getByRole('dialog', { name: t('frame.conflict.title') })
    await dialog.getByRole('radio', { name: t('frame.conflict.theirs') }).check()
    await dialog.getByRole('button', { name: t('frame.conflict.apply') }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('textbox', { name: t('account.field.region'), exact: true })).toHaveValue(
      '华南',
    )
    const id = await firstId(page, 'account')
    expect((await callCore(page, 'account.get', { id })).region).toBe('华南')
  })
})
