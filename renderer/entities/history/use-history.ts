import { useCallback } from 'react'
import type { Reply } from '../../../shared/contract/app-error.ts'
import type { HistoryState, HistoryStep } from '../../../shared/contract/methods/history-methods.ts'
import type { Translator } from '../../../shared/i18n/translator.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useConnection } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useEditEngine } from '../record/edit-engine.ts'

export interface History {
  readonly state: HistoryState
  /** Answers what was undone, in words. */
  readonly undo: () => Promise<Reply<string>>
  readonly redo: () => Promise<Reply<string>>
}

/** What a step did, in words: the command, and the record it touched. */
export function stepText(texts: Translator, step: HistoryStep): string {
  const key = `history.${step.commandName}`
  const name = texts.has(key) ? texts.t(key, { title: step.title }) : texts.t(`common.kind.${step.kind}`)
  return step.title === '' || name.includes(step.title) ? name : `${name} · ${step.title}`
}

/** Undo and redo over all records of this session (A4). */
export function useHistory(): History {
  const texts = useTexts()
  const connection = useConnection()
  const engine = useEditEngine()
  const state = useCall('history.state', {}).data ?? { undo: null, redo: null }
  const act = useCallback(
    async (method: 'history.undo' | 'history.redo'): Promise<Reply<string>> => {
      // Typing comes first in time, so it has to be in the record before anything older is undone.
      await engine.settle()
      const reply = await connection.call(method, { commandId: newCommandId() })
      return reply.ok ? { ok: true, value: stepText(texts, reply.value) } : reply
    },
    [connection, engine, texts],
  )
  return { state, undo: () => act('history.undo'), redo: () => act('history.redo') }
}
