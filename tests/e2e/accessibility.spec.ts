import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Language, languages } from '../../shared/domain/language.ts'
import { expect, test } from './fixtures.ts'
import { callCore, firstId, goTo, whenReady } from './models/session.ts'

/** Every violation as one line: rule and the element it is about. */
async function violations(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).disableRules([...except]).analyze()
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`))
}

const places = { analysis: 'analyses', plan: 'plans', proposal: 'proposals' } as const
type Part = 'lists and settings' | 'an account' | keyof typeof places

/** The addresses of one part of the product; of a document, each of its sections. */
async function addresses(page: Page, part: Part): Promise<readonly string[]> {
  if (part === 'lists and settings') {
    const settings = ['company', 'members', 'appearance', 'workspace'].map((one) => `/settings/${one}`)
    return ['/', '/accounts', '/plans', '/proposals', '/bin', ...settings, '/nowhere']
  }
  if (part === 'an account') {
    const id = await firstId(page, 'account')
    return ['', '/profile', '/analyses', '/plans', '/proposals'].map((tab) => `/accounts/${id}${tab}`)
  }
  const record = await callCore(page, `${part}.get`, { id: await firstId(page, part) })
  return record.sections.map((section) => `/${places[part]}/${record.id}?at=${section.id}`)
}

/** Looks at each page, once it stands, and collects what is wrong with it. */
async function lookAtAll(
  page: Page,
  pages: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const wrong: Record<string, readonly string[]> = {}
  for (const address of pages) {
    await goTo(page, address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    const found = await violations(page)
    if (found.length > 0) wrong[address] = found
  }
  return wrong
}

// The sections of documents look the same in either language but for the words.
const parts: Readonly<Record<Language, readonly Part[]>> = {
  'zh-CN': ['lists and settings', 'an account', 'analysis', 'plan', 'proposal'],
  en: ['lists and settings', 'an account', 'proposal'],
}
for (const language of languages)
  for (const scheme of ['light', 'dark'] as const)
    test.describe(`${language} in ${scheme} colours`, () => {
      test.use({ language, colorScheme: scheme })
      for (const part of parts[language])
        test(`${part}: no accessibility violation`, async ({ app: { page } }) => {
          test.setTimeout(120_000)
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
          await whenReady(page)
          expect(await lookAtAll(page, await addresses(page, part))).toEqual({})
        })
    })

test.describe('before there is a workspace of one’s own', () => {
  test.use({ seed: 'nothing', language: 'en' satisfies Language })
  for (const scheme of ['light', 'dark'] as const) {
    test(`the welcome is free of accessibility violations in ${scheme} colours`, async ({
      app: { page },
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await whenReady(page)
      expect(await violations(page)).toEqual([])
    })
  }
})

test('dialogs, menus and the palette are free of accessibility violations', async ({ app: { page }, t }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await whenReady(page)
  const wrong: Record<string, readonly string[]> = {}
  const look = async (name: string): Promise<void> => {
    // A menu floats above the page; it is no part of a landmark and needs none.
    const found = await violations(page, ['region'])
    if (found.length > 0) wrong[name] = found
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await look('shortcuts')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByPlaceholder(t('frame.search.placeholder')).waitFor()
  await look('palette')
  await goTo(page, '/accounts?new')
  await page.getByRole('dialog').waitFor()
  await look('new account')
  await goTo(page, `/proposals/${await firstId(page, 'proposal')}`)
  await page.getByRole('button', { name: t('workbench.export.others') }).click()
  await page.getByRole('menuitem').first().waitFor()
  await look('export menu')
  await page.getByRole('button', { name: t('workbench.properties') }).click()
  await page.getByRole('textbox', { name: t('proposal.dueOn') }).waitFor()
  await look('properties')
  expect(wrong).toEqual({})
})
