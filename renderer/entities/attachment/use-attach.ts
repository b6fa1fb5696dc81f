import { useState } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { failureOf } from '../../api/call.ts'
import { useAddAttachment } from './use-add-attachment.ts'

/** A field that takes a file: `attach` stores what was chosen, `error` says why it was refused. */
export interface Attaching {
  readonly attach: (file: File | null) => void
  readonly isBusy: boolean
  readonly error: AppErrorData | null
}

/** Stores a chosen file and passes the id of the attachment on; nothing happens where none was chosen. */
export function useAttach(onAttached: (id: ItemId) => void): Attaching {
  const addAttachment = useAddAttachment()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<AppErrorData | null>(null)
  const run = async (file: File): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      onAttached((await addAttachment(file)).id)
    } catch (cause) {
      setError(failureOf(cause))
    } finally {
      setBusy(false)
    }
  }
  return {
    attach: (file) => {
      if (file !== null) void run(file)
    },
    isBusy,
    error,
  }
}
