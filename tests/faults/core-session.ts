import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { Reply } from '../../shared/contract/app-error.ts'
import type { Method, Output, RawInput } from '../../shared/contract/methods.ts'
import type { AppCore } from '../../core/app/app-core.ts'
import { createAppCore } from '../../core/app/create-app-core.ts'
import { createNodePorts } from '../../core/app/node-ports.ts'

/** The real core of a workspace, with a log that stays silent: failures are what these tests are about. */
export function openCore(workspaceFolder: string, access: 'ui' | 'cli' = 'cli'): Promise<AppCore> {
  const ports = { ...createNodePorts(), logger: { info: () => undefined, error: () => undefined } }
  return createAppCore({ workspaceFolder, ports, access, create: true })
}

/** Asks as a shell does, with plain values, and gives the answer its type. */
export async function ask<M extends Method>(
  core: AppCore,
  method: M,
  input: RawInput<M>,
): Promise<Reply<Output<M>>> {
  // The dispatcher answers a method with its own output type; only the untyped door forgets it.
  return (await core.callUntyped(method, input)) as Reply<Output<M>>
}

/** The value of an answer that must be a success. */
export async function demand<M extends Method>(
  core: AppCore,
  method: M,
  input: RawInput<M>,
): Promise<Output<M>> {
  const reply = await ask(core, method, input)
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
  return reply.value
}

export function newCommandId(): string {
  return randomUUID()
}

export async function createAccount(core: AppCore, name: string): Promise<string> {
  const input = { name: { 'zh-CN': name }, kind: 'business' as const, commandId: newCommandId() }
  return (await demand(core, 'account.create', input)).id
}

/** Written at once and whole, because the process may be killed right after. */
export function say(...words: readonly (string | number)[]): void {
  writeSync(1, `${words.join(' ')}\n`)
}
