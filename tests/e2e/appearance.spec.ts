import { translatorFor } from '../../shared/i18n/translator.ts'
import { expect, test } from './fixtures.ts'
import { Frame } from './models/frame.ts'
import { firstId, goTo, whenReady } from './models/session.ts'

test('the language changes on the spot, without losing the place', async ({ app: { page }, t }) => {
  const en = translatorFor('en').t
  await whenReady(page)
  await goTo(page, `/accounts/${await firstId(page, 'account')}/profile`)
  await page.getByRole('heading', { name: t('account.present') }).waitFor()
  await new Frame(page, t).runCommand(t('commands.view.language'))
  await expect(page.getByRole('heading', { name: en('account.present') })).toBeVisible()
  await expect(page.getByRole('navigation', { name: en('frame.mainNavigation') })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { name: en('account.present') })).toBeVisible()
})

test('colours follow the system until one is chosen', async ({ app: { page }, t }) => {
  await whenReady(page)
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await goTo(page, '/settings/appearance')
  const choice = page.getByRole('radiogroup', { name: t('settings.scheme') })
  await choice.getByText(t('settings.scheme.light')).click()
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light')
  await page.reload()
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light')
})
