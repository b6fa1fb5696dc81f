import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { Input, Method, Output } from '../../shared/contract/methods.ts'
import { callOrThrow, useConnection } from './call.ts'

/** Asks the core to do something. Lists refresh by `data.changed`; edits of records go through `useRecord`. */
export function useMutationCall<M extends Method>(method: M): UseMutationResult<Output<M>, Error, Input<M>> {
  const connection = useConnection()
  return useMutation({ mutationFn: (input: Input<M>) => callOrThrow(connection, method, input) })
}
