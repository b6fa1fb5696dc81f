import type { Locator, Page } from '@playwright/test'
import { choose } from './choose.ts'

/** A table of lines that are typed into (actions, phases, requirements, …). */
export class Lines {
  readonly table: Locator
  private readonly page: Page

  constructor(page: Page, table: Locator) {
    this.page = page
    this.table = table
  }

  /** Counted from 0. */
  line(index: number): Locator {
    return this.table.locator('tbody tr').nth(index)
  }
  async add(label: string): Promise<void> {
    const before = await this.table.locator('tbody tr.line-row').count()
    await this.page.getByRole('button', { name: label }).last().click()
    await this.table.locator('tbody tr.line-row').nth(before).waitFor()
  }
  field(index: number, title: string): Locator {
    return this.line(index).getByLabel(title, { exact: true })
  }
  async type(index: number, title: string, text: string): Promise<void> {
    const box = this.field(index, title)
    await box.fill(text)
    await box.blur()
  }
  async choose(index: number, title: string, entry: string): Promise<void> {
    await choose(this.page, this.field(index, title), entry)
  }
}
