import type { OwnCompany } from '../../shared/domain/own-company.ts'
import { localizedTexts } from './localized-texts.ts'
import type { AggregateTables } from './record-tables.ts'
import { mapTable } from './table-map.ts'

export const companyTables: AggregateTables = {
  kind: 'company',
  root: {
    map: mapTable<'own_company', OwnCompany>('own_company', {
      id: 'id',
      version: 'version',
      created_at: 'createdAt',
      updated_at: 'updatedAt',
      phone: 'phone',
      email: 'email',
      website: 'website',
      tax_number: 'taxNumber',
      bank_account: 'bankAccount',
      logo_attachment_id: 'logoAttachmentId',
      default_currency: 'defaultCurrency',
      fiscal_year_start_month: 'fiscalYearStartMonth',
      primary_colour: 'primaryColour',
      accent_colour: 'accentColour',
    }),
    attached: [localizedTexts('name', 'shortName', 'address', 'profile', 'bankName')],
  },
  lines: [],
}
