import { expect, test } from './fixtures.ts'
import { Frame } from './models/frame.ts'
import { firstId, goTo, whenReady } from './models/session.ts'

test('a page that breaks leaves the frame usable and offers details without content', async ({
  app: { page },
  context,
  t,
}) => {
  await whenReady(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await firstId(page, 'account')
  await goTo(page, '/accounts')
  await page.route('**/api/account.get', (route) => route.fulfill({ json: { ok: true, value: { id } } }))
  await goTo(page, `/accounts/${id}`)
  await expect(page.getByRole('heading', { name: t('frame.pageFailed') })).toBeVisible()
  await page.getByRole('button', { name: t('frame.pageFailed.copy') }).click()
  const details = await page.evaluate(() => navigator.clipboard.readText())
  expect(details).toContain('/accounts/:id')
  expect(details).not.toContain(id)
  await new Frame(page, t).go('plans')
  await expect(page.getByRole('heading', { name: t('frame.pageFailed') })).toBeHidden()
})

test('an address that leads nowhere says so and leads home', async ({ app: { page }, t }) => {
  await whenReady(page)
  await goTo(page, '/nowhere')
  await expect(page.getByRole('heading', { name: t('frame.notFound') })).toBeVisible()
  await page.getByRole('link', { name: t('frame.pageFailed.home') }).click()
  await expect(page).toHaveURL(/#\/$/)
})

test('a record that is gone says so where it would stand', async ({ app: { page } }) => {
  await whenReady(page)
  await goTo(page, '/plans/01890000-0000-7000-8000-000000000000')
  await expect(page.getByRole('alert')).toBeVisible()
})
