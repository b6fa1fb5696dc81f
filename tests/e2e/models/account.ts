import type { Page } from '@playwright/test'
import type { Account, PresentStateField } from '../../../shared/domain/account.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { choose } from './choose.ts'

const tabs = { analysis: 'analyses', plan: 'plans', proposal: 'proposals' } as const

/** What a user does with customers. */
export class Accounts {
  private readonly page: Page
  private readonly t: Translate

  constructor(page: Page, t: Translate) {
    this.page = page
    this.t = t
  }

  /** From the list of accounts; ends on the new account's profile. */
  async create(name: string, kind: Account['kind']): Promise<void> {
    const { page, t } = this
    await page
      .getByRole('button', { name: t('account.new') })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('account.field.name')).fill(name)
    await choose(
      page,
      dialog.getByRole('combobox', { name: t('account.field.kind') }),
      t(`account.kind.${kind}`),
    )
    await dialog.getByRole('button', { name: t('account.create') }).click()
    await page.getByRole('heading', { name: t('account.present') }).waitFor()
  }
  async describe(field: PresentStateField, text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: this.t(`account.field.${field}`), exact: true })
    await box.fill(text)
    await box.blur()
  }
  /** Says that a statement is confirmed, since a day and by a source. */
  async confirm(field: PresentStateField, asOf: string, source: string): Promise<void> {
    const { page, t } = this
    const label = t('account.claim.of', { field: t(`account.field.${field}`) })
    await page.getByRole('button', { name: label }).click()
    await page.getByRole('radiogroup', { name: label }).getByText(t('account.claim.confirmed')).click()
    const day = page.getByRole('textbox', { name: t('account.claim.asOf') })
    await day.fill(asOf)
    await day.press('Enter')
    const from = page.getByRole('textbox', { name: t('account.claim.source') })
    await from.fill(source)
    await from.blur()
    await page.keyboard.press('Escape')
  }
  /** Makes a document on the account's own tab and opens it. */
  async createDocument(kind: DocumentKind, title: string, analysis?: string): Promise<void> {
    const { page, t } = this
    await page.getByRole('tab', { name: t(`account.tab.${tabs[kind]}`) }).click()
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: t(`settings.documents.new.${kind}`) })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('settings.documents.title')).fill(title)
    if (analysis !== undefined) {
      const box = dialog.getByRole('combobox', { name: t('settings.documents.analysis') })
      await choose(page, box, analysis)
    }
    await dialog.getByRole('button', { name: t('settings.documents.create') }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
}
