import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Input, Method, Output } from '../../shared/contract/methods.ts'
import { callOrThrow, useConnection } from './call.ts'

/** Server data is keyed by method and input, nothing else (A6). */
export const callKey = <M extends Method>(method: M, input: Input<M>): readonly [M, Input<M>] => [
  method,
  input,
]

export interface UseCallOptions {
  /** False while an input is still missing. */
  readonly enabled?: boolean
  /** Shows the answer to the last input until the new one is there, so that nothing jumps. */
  readonly keepPrevious?: boolean
}

/** Reads data of the core; refreshed by `data.changed`, never by a timer. */
export function useCall<M extends Method>(
  method: M,
  input: Input<M>,
  options: UseCallOptions = {},
): UseQueryResult<Output<M>> {
  const connection = useConnection()
  return useQuery<Output<M>>({
    queryKey: callKey(method, input),
    queryFn: () => callOrThrow(connection, method, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}
