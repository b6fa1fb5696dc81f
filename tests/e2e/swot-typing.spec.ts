import { randomUUID } from 'node:crypto'
import { commandIdSchema } from '../../shared/domain/identifier.ts'
import { expect, test } from './fixtures.ts'
import { callCore, firstId, goTo, whenReady } from './models/session.ts'

test.describe('an empty cell of the SWOT', () => {
  test.beforeEach(async ({ app: { page } }) => {
    await whenReady(page)
    const accountId = await firstId(page, 'account')
    const commandId = commandIdSchema.parse(randomUUID())
    const created = { accountId, title: 'SWOT', language: 'zh-CN', commandId } as const
    const { id } = await callCore(page, 'analysis.create', created)
    await goTo(page, `/analyses/${id}`)
  })

  test('takes Chinese that is composed straight onto it', async ({ app: { page }, t }) => {
    await page.getByPlaceholder(t('swot.cell.empty')).first().focus()
    const input = await page.context().newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: 'jiao', selectionStart: 4, selectionEnd: 4 })
    await input.send('Input.insertText', { text: '交期稳定' })
    await expect(page.getByRole('textbox').and(page.locator(':focus'))).toHaveValue('交期稳定')
  })

  test('keeps every letter typed at a person’s pace, and Enter begins the next statement', async ({
    app: { page },
    t,
  }) => {
    await page.getByPlaceholder(t('swot.cell.empty')).first().focus()
    await page.keyboard.type('Known for quality', { delay: 120 })
    const box = page.getByRole('textbox').and(page.locator(':focus'))
    await expect(box).toHaveValue('Known for quality')
    await page.keyboard.press('Enter')
    await expect(box).toHaveValue('')
  })
})
