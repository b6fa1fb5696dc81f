import type { Page } from '@playwright/test'
import type { Language } from '../../../shared/domain/language.ts'
import { translatorFor } from '../../../shared/i18n/translator.ts'

/** The first minute of a new user. */
export class Welcome {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Chooses the language by its own name, whatever language the page is in. */
  async chooseLanguage(language: Language): Promise<void> {
    await this.page.getByText(translatorFor(language).t(`common.language.${language}`)).click()
  }
  async beginWithCompany(language: Language, company: string): Promise<void> {
    const { t } = translatorFor(language)
    await this.page.getByLabel(t('welcome.company')).fill(company)
    await this.page.getByRole('button', { name: t('welcome.begin') }).click()
  }
}
