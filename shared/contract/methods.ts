import type { z } from 'zod'
import type { Reply } from './app-error.ts'
import type { AppEvent } from './events.ts'
import { documentInputs, type DocumentOutputs } from './methods/document-methods.ts'
import { historyInputs, type HistoryOutputs } from './methods/history-methods.ts'
import { recordInputs, type RecordOutputs } from './methods/record-methods.ts'
import { workspaceInputs, type WorkspaceOutputs } from './methods/workspace-methods.ts'

/** Every method of the core with the schema of its input; the dispatcher checks each call against it once (A3). */
export const inputs = { ...workspaceInputs, ...recordInputs, ...documentInputs, ...historyInputs } as const
/** What each method answers. */
export interface Outputs extends WorkspaceOutputs, RecordOutputs, DocumentOutputs, HistoryOutputs {}

/** The name of a method, `noun.verb`. */
export type Method = keyof typeof inputs & keyof Outputs
/** What a method works with, after the check of its schema. */
export type Input<M extends Method> = z.infer<(typeof inputs)[M]>
/** What a caller may pass: ids and dates arrive as plain strings and are branded by the check. */
export type RawInput<M extends Method> = z.input<(typeof inputs)[M]>
/** What a method answers. */
export type Output<M extends Method> = Outputs[M]
/** Asks the core, whoever carries the question; answers are values, never thrown (A3). */
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Reply<Output<M>>>
/** Listens to events; the answer ends the subscription. */
export type Subscribe = (listener: (event: AppEvent) => void) => () => void
