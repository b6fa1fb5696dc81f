import { type Attachment, imageMediaTypes } from '../../../shared/domain/attachment.ts'
import type { DocumentImage } from '../../../shared/document-model/document-model.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { limits } from '../../../shared/domain/limits.ts'
import type { CoreContext } from '../../app/core-context.ts'
import { imageSize } from '../../documents/images/image-size.ts'
import { isSoundPicture } from '../../documents/images/sound-picture.ts'
import { findAttachment } from '../../repositories/attachment-repository.ts'

/** The pictures of a document, and how many of them could not be read and will be missing. */
export interface LoadedImages {
  readonly images: readonly DocumentImage[]
  readonly missingIds: readonly ItemId[]
}

/** Reads the pictures a document refers to; a damaged one is left out rather than spoiling the whole document. */
export async function loadImages(context: CoreContext, ids: readonly ItemId[]): Promise<LoadedImages> {
  const images: DocumentImage[] = []
  const missingIds: ItemId[] = []
  for (const id of ids) {
    const image = await loadImage(context, id)
    if (image === null) missingIds.push(id)
    else images.push(image)
  }
  return { images, missingIds }
}

async function loadImage(
  { database, attachments, ports }: CoreContext,
  id: ItemId,
): Promise<DocumentImage | null> {
  const attachment = await findAttachment(database.reader, id)
  const mediaType = attachment === null ? undefined : pictureType(attachment)
  if (attachment === null || mediaType === undefined) return null
  const bytes = await attachments.read(attachment.sha256).catch((error: unknown) => {
    ports.logger.error('export.picture-unreadable', error, { id })
    return null
  })
  const size = bytes === null ? null : imageSize(bytes, mediaType)
  if (bytes === null || size === null || !(await isSoundPicture(bytes, mediaType))) return null
  return { id, mediaType, bytes, ...size }
}

function pictureType({ mediaType, sizeBytes }: Attachment): DocumentImage['mediaType'] | undefined {
  if (sizeBytes > limits.imageBytes) return undefined
  return imageMediaTypes.find((known) => known === mediaType)
}
