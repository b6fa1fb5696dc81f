import type { AppErrorData } from '../../shared/contract/app-error.ts'
import { inputs, type Method } from '../../shared/contract/methods.ts'
import { AppFailure } from './app-failure.ts'
import type { Handlers } from './core-context.ts'

/** Stands in where the workspace could not be opened: the status says why, everything else is unavailable. */
export function failedServices(error: AppErrorData): Handlers {
  const unavailable = (): Promise<never> =>
    Promise.reject(new AppFailure('workspace.unavailable', { params: { reason: error.code } }))
  const methods = Object.keys(inputs).map((method) => [method, unavailable])
  return {
    // Every method of the contract is there; `fromEntries` cannot tell that to the compiler.
    ...(Object.fromEntries(methods) as { readonly [M in Method]: () => Promise<never> }),
    'workspace.status': () => Promise.resolve({ state: 'failed', error }),
  }
}
