import { randomUUID } from 'node:crypto'
import { type Attachment, attachmentSchema, imageMediaTypes } from '../../shared/domain/attachment.ts'
import type { FileHandle } from '../../shared/contract/file-handle.ts'
import { limits } from '../../shared/domain/limits.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { isSoundPicture } from '../documents/images/sound-picture.ts'
import { addAttachment, findAttachment } from '../repositories/attachment-repository.ts'
import { addAudit } from '../repositories/audit-repository.ts'
import { findMe } from '../repositories/member-repository.ts'
import { imageKind } from './image-kind.ts'

export function attachmentServices(context: CoreContext): Handlers<'attachment.add' | 'attachment.get'> {
  const { database, attachments, files } = context
  return {
    'attachment.add': async ({ file: handle }) => {
      const added = await addFile(context, handle)
      files.release(handle)
      return added
    },
    'attachment.get': async ({ id }) => {
      const attachment = await findAttachment(database.reader, id)
      if (attachment === null) throw new AppFailure('not-found', { params: { kind: 'attachment' } })
      const bytes = await attachments.read(attachment.sha256)
      const { name, mediaType } = attachment
      return { attachment, file: files.put({ name, mediaType, bytes }) }
    },
  }
}

/** The file is safe in the store before its row is written (A4). */
async function addFile(context: CoreContext, handle: FileHandle): Promise<Attachment> {
  const { database, attachments, files, ports, events } = context
  const held = files.get(handle)
  if (held === null) throw new AppFailure('file.unreadable')
  const { file, bytes } = held
  const mediaType = checkedMediaType(file.mediaType, bytes)
  const picture = imageKind(bytes)
  const most = picture !== null ? limits.imageBytes : limits.attachmentBytes
  if (bytes.byteLength > most)
    throw new AppFailure('file.too-large', { params: { maxMegabytes: most / 1024 / 1024 } })
  if (picture !== null && !(await isSoundPicture(bytes, picture)))
    throw new AppFailure('file.damaged-picture')
  const stored = await attachments.put(bytes)
  const attachment = attachmentSchema.parse({
    id: ports.newId(),
    name: [...file.name].slice(0, limits.name).join(''),
    mediaType,
    sizeBytes: stored.sizeBytes,
    sha256: stored.sha256,
    createdAt: ports.clock.now(),
  })
  const commandId = randomUUID()
  await database.write(async (writer) => {
    await addAttachment(writer, attachment)
    await addAudit(writer, {
      commandId,
      command: 'attachment.add',
      actorId: await findMe(writer),
      at: attachment.createdAt,
      targetKind: 'attachment',
      targetId: attachment.id,
      changes: [],
      result: attachment,
    })
  })
  const change = { kinds: ['attachment' as const], ids: [attachment.id], origin: commandId }
  events.emit({ name: 'data.changed', data: change })
  return attachment
}

/** A file that calls itself a picture must be one; whatever else it is called, a picture is known by its bytes. */
function checkedMediaType(claimed: string, bytes: Uint8Array): string {
  const found = imageKind(bytes)
  if (found !== null) return found
  const isClaimedImage = imageMediaTypes.some((mediaType) => mediaType === claimed)
  if (isClaimedImage) throw new AppFailure('file.wrong-kind', { params: { expected: 'PNG, JPEG' } })
  return attachmentSchema.shape.mediaType.safeParse(claimed).success ? claimed : 'application/octet-stream'
}
