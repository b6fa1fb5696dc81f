import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { callOrThrow, useConnection } from '../../api/call.ts'
import type { Connection } from '../../api/connection.ts'

/** A picture the page may show. Attachments never change, so its address is made once and kept. */
async function loadAttachmentUrl(connection: Connection, id: ItemId): Promise<string> {
  const { attachment, file } = await callOrThrow(connection, 'attachment.get', { id })
  const bytes = await connection.shell.readFile(file.handle)
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: attachment.mediaType }))
}

const attachmentUrlQuery = (connection: Connection, id: ItemId | null) => ({
  queryKey: ['attachment-url', id] as const,
  queryFn: () => (id === null ? null : loadAttachmentUrl(connection, id)),
  enabled: id !== null,
  gcTime: Number.POSITIVE_INFINITY,
})

/** The address of one attached picture, null while it loads or where there is none. */
export function useAttachmentUrl(id: ItemId | null): string | null {
  const connection = useConnection()
  return useQuery(attachmentUrlQuery(connection, id)).data ?? null
}

/** Looks addresses of several pictures up, as they arrive. */
export function useAttachmentUrls(ids: readonly string[]): (id: string) => string | null {
  const connection = useConnection()
  const known = ids.flatMap((one) => {
    const id = itemIdSchema.safeParse(one)
    return id.success ? [id.data] : []
  })
  const found = useQueries({ queries: known.map((id) => attachmentUrlQuery(connection, id)) })
  return (wanted) => {
    const at = known.findIndex((id) => id === wanted)
    return found[at]?.data ?? null
  }
}

/** For editors that ask for one address at a time; null where the picture cannot be had. */
export function useLoadAttachmentUrl(): (id: ItemId) => Promise<string | null> {
  const connection = useConnection()
  const client = useQueryClient()
  return useCallback(
    (id) =>
      client
        .query({ ...attachmentUrlQuery(connection, id), staleTime: Number.POSITIVE_INFINITY })
        .catch(() => null),
    [client, connection],
  )
}
