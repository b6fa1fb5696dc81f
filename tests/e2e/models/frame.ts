import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator.ts'

/** What a user does in the frame around every page. */
export class Frame {
  readonly page: Page
  private readonly t: Translate

  constructor(page: Page, t: Translate) {
    this.page = page
    this.t = t
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo')
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 }).first()
  }
  get toast(): Locator {
    return this.page.getByRole('alert')
  }

  async go(place: 'home' | 'accounts' | 'plans' | 'proposals' | 'bin' | 'settings'): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: this.t('frame.mainNavigation') })
    await rail.getByRole('link', { name: this.t(`frame.nav.${place}`) }).click()
  }
  /** Leaves the field and waits until nothing is on its way. */
  async settle(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+s')
    await expect(this.toast.filter({ hasText: this.t('frame.saving.all') }).last()).toBeVisible()
    await expect(this.status.getByRole('status')).not.toContainText(this.t('frame.saving.saving'))
  }
  async undo(): Promise<void> {
    await this.status.getByRole('button', { name: this.t('common.undo') }).click()
  }
  async openPalette(): Promise<Locator> {
    await this.page.keyboard.press('ControlOrMeta+k')
    const box = this.page.getByPlaceholder(this.t('frame.search.placeholder'))
    await expect(box).toBeFocused()
    return box
  }
  async search(text: string): Promise<void> {
    await (await this.openPalette()).fill(text)
  }
  /** A hit or a command of the palette. */
  paletteEntry(text: string): Locator {
    return this.page.getByRole('dialog').getByRole('button').filter({ hasText: text })
  }
  async runCommand(words: string): Promise<void> {
    await this.search(words)
    await this.paletteEntry(words).first().click()
  }
}
