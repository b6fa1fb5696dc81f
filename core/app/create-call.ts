import { randomUUID } from 'node:crypto'
import type { AppErrorData, Reply } from '../../shared/contract/app-error.ts'
import { fieldIssue, fieldIssuesOf } from '../../shared/contract/field-issues.ts'
import { type Call, type Input, inputs, type Method, type Output } from '../../shared/contract/methods.ts'
import type { Logger } from '../ports/core-ports.ts'
import { AppFailure } from './app-failure.ts'
import type { Handlers } from './core-context.ts'

interface Dispatcher {
  readonly call: Call
  readonly callUntyped: (method: unknown, input: unknown) => Promise<Reply<unknown>>
}

/** Checks every input once, catches everything, answers with a value (A3). */
export function createCall(handlers: Handlers, logger: Logger): Dispatcher {
  async function run<M extends Method>(method: M, rawInput: unknown): Promise<Reply<Output<M>>> {
    try {
      const handler = handlers[method]
      const value = await handler(checkedInput(method, rawInput))
      return { ok: true, value }
    } catch (error) {
      return { ok: false, error: refusalOf(error, method, logger) }
    }
  }
  return {
    call: run,
    callUntyped: (method, input) =>
      isMethod(method)
        ? run(method, input)
        : Promise.resolve({ ok: false, error: refusalOf(new AppFailure('method.unknown'), '', logger) }),
  }
}

/** A name every object has, such as `toString`, is no method. */
function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.hasOwn(inputs, name)
}

function checkedInput<M extends Method>(method: M, rawInput: unknown): Input<M> {
  const parsed = inputs[method].safeParse(rawInput)
  // The schema of a method is what its input type is inferred from.
  if (parsed.success) return parsed.data as Input<M>
  const issues = fieldIssuesOf(parsed.error)
  const found = issues.length > 0 ? issues : [fieldIssue('', 'badFormat')]
  throw new AppFailure('input.invalid', { issues: found, params: { count: found.length } })
}

/** What the caller is told: the code of an expected failure; of a bug only the id under which it was logged. */
export function refusalOf(error: unknown, method: string, logger: Logger): AppErrorData {
  const id = randomUUID()
  if (!(error instanceof AppFailure)) {
    logger.error('call.unexpected', error, { id, method })
    return { code: 'unexpected', params: {}, id }
  }
  if (error.cause !== undefined) logger.error('call.refused', error.cause, { id, method, code: error.code })
  return {
    code: error.code,
    params: error.params,
    id,
    ...(error.issues.length > 0 ? { issues: error.issues } : {}),
    ...(error.conflicts.length > 0 ? { conflicts: error.conflicts } : {}),
  }
}
