import type { AppCore } from '../../core/app/app-core.ts'
import { bundleRecord } from '../../core/exchange/bundle/compose-bundle.ts'
import type { ItemId } from '../../shared/domain/identifier.ts'
import type { Language } from '../../shared/domain/language.ts'
import { choice, idAt, operandAt } from '../choices.ts'
import { valueOf } from '../cli-failure.ts'
import type { Command } from '../command.ts'
import { outline } from '../output/outline.ts'
import { withWorkspace } from '../with-workspace.ts'

const kinds = ['account', 'analysis', 'plan', 'proposal'] as const

/** `keyplan show account|analysis|plan|proposal ID`; the record has the shape it has in a bundle. */
export const showCommand: Command = {
  name: 'show',
  operands: ['account|analysis|plan|proposal', 'ID'],
  options: [],
  run: (invocation, context) => {
    const kind = choice(operandAt(invocation, 0), kinds)
    const id = idAt(invocation, 1)
    return withWorkspace(context, 'existing', async (core) => {
      const json = await record(core, kind, id, context.language)
      return { lines: outline(json), json }
    })
  },
}

async function record(
  core: AppCore,
  kind: (typeof kinds)[number],
  id: ItemId,
  language: Language,
): Promise<object> {
  switch (kind) {
    case 'account':
      return bundleRecord.account(valueOf(await core.call('account.get', { id })), language)
    case 'analysis':
      return bundleRecord.analysis(valueOf(await core.call('analysis.get', { id })))
    case 'plan':
      return bundleRecord.plan(valueOf(await core.call('plan.get', { id })))
    case 'proposal':
      return bundleRecord.proposal(valueOf(await core.call('proposal.get', { id })))
  }
}
