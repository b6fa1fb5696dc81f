import { expect, type Locator, type Page } from '@playwright/test'
import type { SwotSide, TowsQuadrant } from '../../../shared/domain/swot-analysis.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'

/** What a user does in a SWOT. */
export class Swot {
  private readonly page: Page
  private readonly t: Translate

  constructor(page: Page, t: Translate) {
    this.page = page
    this.t = t
  }

  private statement(text: string): Locator {
    const actions = this.t('swot.item.actions', { text })
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: actions }) })
  }
  /** Types a statement into the first empty cell of a side. */
  async add(side: SwotSide, text: string): Promise<void> {
    const cells = this.page.getByPlaceholder(this.t('swot.cell.empty'))
    await cells
      .and(this.page.locator(`[aria-label*="${this.t(`documents.side.${side}`)}"]`))
      .first()
      .click()
    const box = this.page.getByRole('textbox').and(this.page.locator(':focus'))
    await box.fill(text)
    await box.press('Escape')
    await expect(this.statement(text)).toBeVisible()
  }
  async weigh(text: string, weight: 1 | 2 | 3 | 4 | 5): Promise<void> {
    const slider = this.statement(text).getByRole('slider', { name: this.t('swot.weight') })
    await slider.press(String(weight))
    await expect(slider).toHaveAttribute('aria-valuenow', String(weight))
  }
  async addStrategy(quadrant: TowsQuadrant, text: string): Promise<void> {
    const { page, t } = this
    await page.getByRole('button', { name: t('swot.strategy.add', { quadrant }), exact: true }).click()
    const box = page.getByRole('textbox', { name: t('swot.strategy.text', { code: `${quadrant}1` }) })
    await box.fill(text)
    await box.blur()
  }
}
