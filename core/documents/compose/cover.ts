import type { Cover } from '../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { ComposeContext } from './compose-context.ts'
import { author, contactPerson } from './contact-person.ts'

/** The first page: whose document for whom, when, which version, by whom, how confidential (D10). */
export function composeCover(context: ComposeContext): Cover {
  const { source, t, format, options } = context
  const person = source.kind === 'proposal' ? contactPerson(context) : author(context)
  const validUntil = source.kind === 'proposal' ? source.record.validUntil : null
  const { logoAttachmentId } = source.company
  const facts = [
    [t('documents.cover.date'), format.date(options.date)],
    [t('documents.cover.version'), versionLabel(context)],
    [t('documents.cover.preparedBy'), person === null ? '' : nameAndTitle(person.name, person.title)],
    [t('documents.cover.validUntil'), validUntil === null ? '' : format.date(validUntil)],
  ] as const
  return {
    title: source.record.title,
    subtitle: documentKindLabel(context),
    customer: source.account === null ? '' : context.choose(source.account.name),
    company: context.choose(source.company.name),
    logoId: logoAttachmentId !== null && context.isPicture(logoAttachmentId) ? logoAttachmentId : null,
    facts: facts.filter(([, value]) => value !== ''),
    mark: confidentialityMark(context),
  }
}

const nameAndTitle = (name: string, title: string): string =>
  title.trim() === '' ? name : `${name} · ${title.trim()}`

/** The issued version, or that it is a draft. */
export function versionLabel({ t, options }: ComposeContext): string {
  return options.version === null
    ? t('documents.cover.draft')
    : t('documents.cover.versionNumber', { number: options.version })
}

/** The mark printed on a confidential document, empty on an open one. */
export function confidentialityMark({ source, t }: ComposeContext): string {
  return source.kind === 'proposal' && source.record.confidentiality === 'confidential'
    ? t('documents.cover.confidential')
    : ''
}

function documentKindLabel({ source, t }: ComposeContext): string {
  switch (source.kind) {
    case 'analysis':
      return t('documents.kind.analysis')
    case 'plan':
      return t('documents.kind.plan', { year: String(source.record.year) })
    case 'proposal':
      return t('documents.kind.proposal')
    default:
      return assertNever(source)
  }
}
