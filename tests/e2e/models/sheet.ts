import type { Locator } from '@playwright/test'

/** A grid that behaves like a spreadsheet. */
export class Sheet {
  readonly grid: Locator

  constructor(grid: Locator) {
    this.grid = grid
  }

  /** Rows without the head, counted from 0. */
  row(index: number): Locator {
    return this.grid.getByRole('row').nth(index + 1)
  }
  get rows(): Locator {
    return this.grid.getByRole('rowgroup').getByRole('row')
  }
  /** Cells by position, counted from 0. */
  cell(row: number, column: number): Locator {
    return this.row(row).getByRole('gridcell').nth(column)
  }
  get active(): Locator {
    return this.grid.locator('.active')
  }
  async select(row: number, column: number): Promise<void> {
    await this.cell(row, column).click()
  }
  /** Types over a cell and stays in its row. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.select(row, column)
    await this.grid.press('F2')
    const box = this.grid.getByRole('textbox').or(this.grid.getByRole('combobox'))
    await box.fill(text)
    await box.press('Tab')
  }
  /** Pastes what a spreadsheet program puts on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.grid.evaluate((element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', data)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }
}
