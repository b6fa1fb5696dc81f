import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { Lines } from './lines.ts'
import { Sheet } from './sheet.ts'

/** What a user does on the page of one document. */
export class Workbench {
  readonly page: Page
  private readonly t: Translate

  constructor(page: Page, t: Translate) {
    this.page = page
    this.t = t
  }

  /** Opens a section by its title in the outline. */
  async open(title: string): Promise<void> {
    const sections = this.page.getByRole('list', { name: this.t('workbench.sections') })
    await sections.getByRole('listitem').filter({ hasText: title }).getByRole('button').first().click()
    await this.editor(title).waitFor()
  }
  /** The editor of the section in front, without the preview beside it. */
  editor(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }
  /** The rich text of the section in front. */
  text(title: string): Locator {
    return this.page.getByRole('textbox', { name: title, exact: true })
  }
  lines(table: string): Lines {
    return new Lines(this.page, this.page.getByRole('table', { name: table }))
  }
  sheet(grid: string): Sheet {
    return new Sheet(this.page.getByRole('grid', { name: grid }))
  }
  /** Pages of the preview. */
  get previewPages(): Locator {
    return this.page.getByRole('region', { name: this.t('workbench.preview'), exact: true }).locator('svg')
  }
  async showPanel(panel: 'preview' | 'sources'): Promise<void> {
    await this.page.getByRole('tab', { name: this.t(`workbench.${panel}`) }).click()
  }
  async issueVersion(note: string): Promise<void> {
    const { page, t } = this
    const menu = page.getByRole('button', { name: `${t('workbench.version')} ${t('workbench.draft')}` })
    await menu.click()
    await page.getByRole('menuitem', { name: t('workbench.version.issue') }).click()
    const dialog = page.getByRole('dialog', { name: t('workbench.version.issue') })
    await dialog.getByLabel(t('workbench.version.note')).fill(note)
    await dialog.getByRole('button', { name: t('workbench.version.issue') }).click()
    await expect(dialog).toBeHidden()
  }
  /** Starts an export from the menu of formats; `null` asks for all of them. */
  async export(format: 'PDF' | 'HTML' | null): Promise<void> {
    const { page, t } = this
    await page.getByRole('button', { name: t('workbench.export.others') }).click()
    const entry = format === null ? t('workbench.export.all') : t('workbench.export', { format })
    await page.getByRole('menuitem', { name: entry }).click()
  }
  async moveToBin(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('workbench.actions'), exact: true }).click()
    await this.page.getByRole('menuitem', { name: this.t('workbench.delete') }).click()
  }
}
