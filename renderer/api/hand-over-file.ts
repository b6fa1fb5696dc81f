import type { FileHandle } from '../../shared/contract/file-handle.ts'
import { limits } from '../../shared/domain/limits.ts'
import { CallFailure } from './call.ts'
import type { Connection } from './connection.ts'

/**
 * Hands a file the user chose to the core and answers the handle a method takes. One that is too large is refused
 * before it is read: no shell would carry it, and neither could say why.
 */
export async function handOverFile(connection: Connection, file: File): Promise<FileHandle> {
  if (file.size > limits.handedFileBytes)
    throw new CallFailure({
      code: 'file.too-large',
      params: { maxMegabytes: limits.handedFileBytes / 1024 / 1024 },
      id: 'not-sent',
    })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return connection.shell.receiveFile({ name: file.name, mediaType: file.type, bytes })
}
