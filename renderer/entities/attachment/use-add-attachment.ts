import { useCallback } from 'react'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import { callOrThrow, useConnection } from '../../api/call.ts'
import { handOverFile } from '../../api/hand-over-file.ts'

/** Hands a chosen file to the core and answers the attachment it became; throws the core's refusal. */
export function useAddAttachment(): (file: File) => Promise<Attachment> {
  const connection = useConnection()
  return useCallback(
    async (file) => callOrThrow(connection, 'attachment.add', { file: await handOverFile(connection, file) }),
    [connection],
  )
}
