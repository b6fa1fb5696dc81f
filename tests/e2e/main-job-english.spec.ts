import { expect, test } from './fixtures.ts'
import { Accounts } from './models/account.ts'
import { Frame } from './models/frame.ts'
import { Welcome } from './models/welcome.ts'
import { Workbench } from './models/workbench.ts'
import { dense, readDocx, readPdf } from './read-documents.ts'

test.use({ seed: 'nothing', language: 'en' })

test('from an empty workspace to an English proposal as Word and PDF', async ({ app, t }) => {
  test.setTimeout(120_000)
  const { page } = app
  const frame = new Frame(page, t)
  const bench = new Workbench(page, t)
  const accounts = new Accounts(page, t)

  await new Welcome(page).beginWithCompany('en', 'Ashford Office Systems')
  await frame.go('accounts')
  await accounts.create('Meridian Rail Group', 'business')
  await accounts.describe('business', 'Runs regional trains')
  await accounts.createDocument('proposal', 'Managed printing for all depots')
  await bench.open(t('documents.section.proposal.quote'))
  const quote = bench.sheet(t('quote.grid'))
  await quote.grid.focus()
  await quote.paste(
    'Colour printer\tC60\t10\tpcs\t1250.50\t5%\t13%\nSpare toner\tblack\t20\tpcs\tfree\t0%\t13%',
  )
  await expect(quote.cell(0, 7)).toHaveText('11,879.75')
  await expect(quote.cell(1, 4)).toHaveText(t('quote.free'))
  await frame.settle()

  const files = await app.savedFiles(3, () => bench.export(null))
  const pdf = await readPdf(files.find((file) => file.endsWith('.pdf')) ?? '')
  const docx = await readDocx(files.find((file) => file.endsWith('.docx')) ?? '')
  for (const words of [dense(pdf), dense(docx)])
    for (const expected of ['MeridianRailGroup', 'AshfordOfficeSystems', 'Sparetoner', '11,879.75'])
      expect(words).toContain(expected)
})
