import { fileURLToPath } from 'node:url'
import { loadDocumentFaces } from '../../core/documents/fonts/document-faces.ts'
import type { DocumentFaces } from '../../core/documents/fonts/document-faces.ts'

const folder = '@expo-google-fonts/noto-sans-sc'

/** The real faces of the product, from the package they come in. */
export function documentFaces(): DocumentFaces {
  const fileOf = (name: string): string => fileURLToPath(import.meta.resolve(`${folder}/${name}`))
  return loadDocumentFaces({
    regularFont: fileOf('400Regular/NotoSansSC_400Regular.ttf'),
    boldFont: fileOf('700Bold/NotoSansSC_700Bold.ttf'),
  })
}
