import type { z } from 'zod'
import type { Reply } from './app-error.ts'
import type { AppEvent } from './events.ts'
import { documentInputs, type DocumentOutputs } from './methods/document-methods.ts'
import { historyInputs, type HistoryOutputs } from './methods/history-methods.ts'
import { recordInputs, type RecordOutputs } from './methods/record-methods.ts'
import { workspaceInputs, type WorkspaceOutputs } from './methods/workspace-methods.ts'

/** Every method of the core with the schema of its input; the dispatcher checks each call against it once (A3). */
export const inputs = { ...workspaceInputs, ...recordInputs, ...documentInputs, ...historyInputs } as const
export interface Outputs extends WorkspaceOutputs, RecordOutputs, DocumentOutputs, HistoryOutputs {}

export type Method = keyof typeof inputs & keyof Outputs
export type Input<M extends Method> = z.infer<(typeof inputs)[M]>
/** What a caller may pass: ids and dates arrive as plain strings and are branded by the check. */
export type RawInput<M extends Method> = z.input<(typeof inputs)[M]>
export type Output<M extends Method> = Outputs[M]
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Reply<Output<M>>>
export type Subscribe = (listener: (event: AppEvent) => void) => () => void
