import type { Method } from '../../shared/contract/methods.ts'
import type { AccountSummary, DocumentSummary } from '../../shared/contract/methods/record-methods.ts'
import type { Language } from '../../shared/domain/language.ts'
import { chooseText } from '../../shared/domain/localized-text.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { choice, operandAt } from '../choices.ts'
import { valueOf } from '../cli-failure.ts'
import type { Command, CommandResult } from '../command.ts'
import { table } from '../output/table.ts'
import { withWorkspace } from '../with-workspace.ts'

const listed = ['accounts', 'analyses', 'plans', 'proposals'] as const

const documentMethods = {
  analyses: 'analysis.list',
  plans: 'plan.list',
  proposals: 'proposal.list',
} as const satisfies Readonly<Record<string, Method>>

/** `keyplan list accounts|analyses|plans|proposals` */
export const listCommand: Command = {
  name: 'list',
  operands: ['accounts|analyses|plans|proposals'],
  options: [],
  run: (invocation, context) => {
    const what = choice(operandAt(invocation, 0), listed)
    return withWorkspace(context, 'existing', async (core) => {
      if (what === 'accounts')
        return accountList(
          valueOf(await core.call('account.list', {})),
          context.language,
          context.translator.t,
        )
      const documents = valueOf(await core.call(documentMethods[what], {}))
      return documentList(documents, context.language, context.translator.t)
    })
  },
}

function accountList(accounts: readonly AccountSummary[], language: Language, t: Translate): CommandResult {
  const rows = accounts.map((account) => ({
    ...account,
    name: chooseText(account.name, language).text,
    names: account.name,
  }))
  const heads = [t('cli.column.id'), t('cli.column.name'), t('cli.column.updatedAt')]
  const lines = table(
    heads,
    rows.map((row) => [row.id, row.name, row.updatedAt]),
  )
  return { lines: rows.length === 0 ? [t('cli.listEmpty')] : lines, json: rows }
}

function documentList(
  documents: readonly DocumentSummary[],
  language: Language,
  t: Translate,
): CommandResult {
  const rows = documents.map((document) => ({
    ...document,
    accountName: chooseText(document.accountName, language).text,
  }))
  const columns = [
    { head: t('cli.column.id'), cell: (row) => row.id },
    { head: t('cli.column.title'), cell: (row) => row.title },
    { head: t('cli.column.account'), cell: (row) => row.accountName },
    { head: t('cli.column.language'), cell: (row) => row.language },
    { head: t('cli.column.year'), cell: (row) => row.year },
    { head: t('cli.column.dueOn'), cell: (row) => row.dueOn },
    { head: t('cli.column.issuedVersion'), cell: (row) => row.issuedVersion },
    { head: t('cli.column.updatedAt'), cell: (row) => row.updatedAt },
  ] satisfies {
    readonly head: string
    readonly cell: (row: (typeof rows)[number]) => string | number | null
  }[]
  // A column that is empty throughout, such as the year of proposals, says nothing.
  const shown = columns.filter(({ cell }) => rows.some((row) => cell(row) !== null))
  const lines = table(
    shown.map(({ head }) => head),
    rows.map((row) => shown.map(({ cell }) => String(cell(row) ?? ''))),
  )
  return { lines: rows.length === 0 ? [t('cli.listEmpty')] : lines, json: rows }
}
