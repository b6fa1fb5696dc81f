import { useCallback } from 'react'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import { callOrThrow, useConnection } from '../../api/call.ts'

/** Hands a chosen file to the core and answers the attachment it became; throws the core's refusal. */
export function useAddAttachment(): (file: File) => Promise<Attachment> {
  const connection = useConnection()
  return useCallback(
    async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const handle = await connection.shell.receiveFile({ name: file.name, mediaType: file.type, bytes })
      return callOrThrow(connection, 'attachment.add', { file: handle })
    },
    [connection],
  )
}
