import type { BinEntry } from '../../shared/contract/methods/history-methods.ts'
import { type AggregateKind, aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import type { Reader } from '../database/handles.ts'
import { loadAggregate, purgeAggregate } from '../repositories/aggregate-repository.ts'
import { type BinRow, countReferences, listBin } from '../repositories/bin-repository.ts'
import { findItem } from '../repositories/item-registry.ts'
import { findRecordName } from '../repositories/record-names.ts'
import { instantOf, itemIdOf } from '../repositories/stored-ids.ts'
import { titleOf, titleOfRecord } from './record-title.ts'
import { restoreRecord } from './restore-record.ts'
import { runCommand } from './run-command.ts'
import { storedSettings } from './stored-settings.ts'
import { sweepFiles, withAttachmentsOf } from './unused-attachments.ts'

export function binServices(context: CoreContext): Handlers<'bin.list' | 'bin.restore' | 'bin.purge'> {
  const { database, history, ports } = context
  return {
    'bin.list': async () => {
      const reader = database.reader
      const { language } = await storedSettings(reader)
      return await Promise.all((await listBin(reader)).map((row) => binEntry(reader, row, language)))
    },
    'bin.restore': ({ id, commandId }) =>
      runCommand(context, 'bin.restore', commandId, async (command) => {
        const { writer } = command
        const kind = await kindInBin(writer, id)
        await restoreRecord(command, kind, id)
        const { language } = await storedSettings(writer)
        const title = await titleOfRecord(writer, id, language)
        return {
          result: { kind, id },
          target: { kind, id },
          changes: [],
          history: {
            step: { commandName: 'bin.restore', kind, id, title },
            undo: { type: 'delete' },
            redo: { type: 'restore' },
          },
          changedKinds: [kind, 'bin'],
        }
      }),
    'bin.purge': async ({ id, commandId }) => {
      const purged = await runCommand(context, 'bin.purge', commandId, async ({ writer }) => {
        const kind = await kindInBin(writer, id)
        const count = await countReferences(writer, id)
        if (count > 0) throw new AppFailure('referenced', { params: { count } })
        const record = await loadAggregate(writer, kind, id)
        if (record === null) throw new AppFailure('not-found', { params: { kind } })
        await withAttachmentsOf(context, writer, id, () => purgeAggregate(writer, kind, record))
        return {
          result: { id },
          target: { kind, id },
          changes: [],
          history: null,
          changedKinds: [kind, 'bin', 'history', 'attachment'],
          afterCommit: () => {
            history.forget(id)
          },
        }
      })
      // The record is gone already; files that stay behind are tried again at the next start.
      await sweepFiles(context).catch((error: unknown) => {
        ports.logger.error('attachments.sweep-failed', error)
      })
      return purged
    },
  }
}

async function kindInBin(reader: Reader, id: string): Promise<AggregateKind> {
  const item = await findItem(reader, id)
  const kind = aggregateKindSchema.safeParse(item?.kind)
  if (item === undefined || item.deleted_at === null || !kind.success) throw new AppFailure('not-found')
  return kind.data
}

async function binEntry(
  reader: Reader,
  row: BinRow,
  language: Parameters<typeof titleOf>[1],
): Promise<BinEntry> {
  const name = await findRecordName(reader, row.id)
  return {
    id: itemIdOf(row.id),
    kind: row.kind,
    title: name === null ? '' : titleOf(name, language),
    accountName: name?.accountName ?? null,
    deletedAt: instantOf(row.deletedAt),
    referenceCount: await countReferences(reader, row.id),
  }
}
