import { newAnalysis } from '../../shared/domain/new-record.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { createRecord } from './create-record.ts'
import { deleteRecord } from './delete-record.ts'
import { documentList } from './document-list.ts'
import { editRecord } from './edit-record.ts'
import { readRecord } from './read-record.ts'

export function analysisServices(
  context: CoreContext,
): Handlers<'analysis.list' | 'analysis.get' | 'analysis.create' | 'analysis.edit' | 'analysis.delete'> {
  return {
    'analysis.list': documentList(context, 'analysis'),
    'analysis.get': readRecord(context, 'analysis'),
    'analysis.create': ({ commandId, ...facts }) =>
      createRecord(context, 'analysis', 'analysis.create', commandId, (_command, making) => {
        const preparedOn = context.ports.clock.today()
        return Promise.resolve(newAnalysis(making, context.templates.analysis, { ...facts, preparedOn }))
      }),
    'analysis.edit': editRecord(context, 'analysis', 'analysis.edit'),
    'analysis.delete': deleteRecord(context, 'analysis', 'analysis.delete'),
  }
}
