import { createContext, useContext } from 'react'
import type { AppErrorData } from '../../shared/contract/app-error.ts'
import type { Input, Method, Output } from '../../shared/contract/methods.ts'
import type { Connection } from './connection.ts'

export const ConnectionContext = createContext<Connection | null>(null)

/** The connection the page works with. */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext)
  if (connection === null) throw new Error('No connection above this component')
  return connection
}

/** A refusal of the core on its way through TanStack Query, which knows failure only as something thrown. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly data: AppErrorData
  constructor(data: AppErrorData) {
    super(data.code)
    this.data = data
  }
}

/** Calls a method and throws its refusal; for query and mutation functions only. */
export async function callOrThrow<M extends Method>(
  connection: Connection,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const reply = await connection.call(method, input)
  if (!reply.ok) throw new CallFailure(reply.error)
  return reply.value
}

/** The failure behind anything thrown, for wording. */
export function failureOf(error: unknown): AppErrorData {
  if (error instanceof CallFailure) return error.data
  return { code: 'unexpected', params: {}, id: error instanceof Error ? error.name : 'unknown' }
}
