import type { Locator, Page } from '@playwright/test'

/** Picks one entry of a select box. */
export async function choose(page: Page, box: Locator, entry: string): Promise<void> {
  await box.click()
  await page.getByRole('option', { name: entry, exact: true }).click()
}
