import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startHostProcess } from '../helpers/launchers/host-process.ts'
import { expect, test } from './fixtures.ts'
import { whenReady } from './models/session.ts'

test('a workspace of a newer version is refused with the reason, untouched', async ({
  page,
  workspace,
  scratch,
  t,
}) => {
  await mkdir(workspace, { recursive: true })
  const database = new Database(join(workspace, 'workspace.db'))
  database.pragma('user_version = 999999')
  database.close()
  const host = startHostProcess({ workspace, scratch })
  await page.goto(await host.link)
  await expect(page.getByRole('heading', { name: t('welcome.failed') })).toBeVisible()
  await expect(page.getByText(t('welcome.failed.untouched'))).toBeVisible()
  await expect(page.getByText(/^workspace\.newer/)).toBeVisible()
  await host.stop()
})

test('a second start prints a link to the running one, and the link works', async ({
  page,
  workspace,
  scratch,
}) => {
  const first = startHostProcess({ workspace, scratch })
  const firstLink = new URL(await first.link)
  const second = startHostProcess({ workspace, scratch })
  const secondLink = new URL(await second.link)
  expect(await second.exited).toBe(0)
  expect(secondLink.origin).toBe(firstLink.origin)
  expect(secondLink.hash).not.toBe(firstLink.hash)
  await page.goto(secondLink.href)
  await whenReady(page)
  await first.stop()
})

test('a link works once; later it leads to the page that says how to go on', async ({
  app,
  browser,
  t,
  language,
}) => {
  await whenReady(app.page)
  const address = new URL(app.page.url())
  const stranger = await browser.newContext({ locale: language })
  const page = await stranger.newPage()
  await page.goto(`${address.origin}/#launch=already-used-code`)
  await expect(page.getByRole('heading', { name: t('frame.noSession') })).toBeVisible()
  await stranger.close()
})

test('a further tab of the same browser is let in', async ({ app, context }) => {
  await whenReady(app.page)
  const tab = await context.newPage()
  await tab.goto(new URL('/', app.page.url()).href)
  await whenReady(tab)
  await expect(tab.getByRole('navigation').first()).toBeVisible()
})

test('the one-time code is out of the address before anything can keep it', async ({ app: { page } }) => {
  await whenReady(page)
  expect(page.url()).not.toContain('launch')
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2)
})

test('when the host stops, the page says so and keeps what is typed', async ({ app, t }) => {
  const { page } = app
  await whenReady(page)
  await app.close()
  await expect(page.getByText(t('frame.lost'), { exact: true })).toBeVisible()
})
