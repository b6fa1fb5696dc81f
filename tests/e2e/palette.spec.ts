import { expect, test } from './fixtures.ts'
import { Frame } from './models/frame.ts'
import { callCore, goTo, whenReady } from './models/session.ts'

test('the palette opens a record by keyboard, found by two characters', async ({ app: { page }, t }) => {
  await whenReady(page)
  const [account] = await callCore(page, 'account.list', {})
  const name = account?.name['zh-CN'] ?? ''
  await new Frame(page, t).search(name.slice(0, 2))
  await expect(new Frame(page, t).paletteEntry(name).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#\/(accounts|analyses|plans|proposals)\//)
})

test('the palette runs a command and says when nothing fits', async ({ app: { page }, t }) => {
  await whenReady(page)
  const frame = new Frame(page, t)
  await frame.search('绝不存在的词')
  await expect(page.getByText(t('frame.search.nothing', { text: '绝不存在的词' }))).toBeVisible()
  await page.keyboard.press('Escape')
  await frame.runCommand(t('commands.go.bin'))
  await expect(frame.title).toHaveText(t('settings.bin.title'))
})

test('the list of shortcuts opens with F1 and names the commands', async ({ app: { page }, t }) => {
  await whenReady(page)
  await page.keyboard.press('F1')
  const dialog = page.getByRole('dialog', { name: t('frame.shortcuts') })
  await expect(dialog).toContainText(t('commands.palette.open'))
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('opening a hit keeps what is being typed', async ({ app: { page }, t }) => {
  await whenReady(page)
  const [account] = await callCore(page, 'account.list', {})
  await goTo(page, `/accounts/${account?.id ?? ''}/profile`)
  const field = page.getByRole('textbox', { name: t('account.field.finances'), exact: true })
  await field.fill('资金充足')
  await new Frame(page, t).runCommand(t('commands.go.home'))
  await page.goBack()
  await expect(field).toHaveValue('资金充足')
})
