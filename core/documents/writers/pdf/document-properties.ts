import { createHash } from 'node:crypto'
import type { jsPDF } from 'jspdf'
import type { DocumentModel } from '../../../../shared/document-model/document-model.ts'
import { pdfTextString } from './pdf-text-string.ts'

type TextProperty = 'title' | 'author'

/**
 * Sets what a viewer shows about the file. Everything that would differ between two runs comes from the model.
 * jsPDF does not escape carriage returns in titles and names, and the second byte of 不 is one; so it gets a
 * stand-in of the right length, which `fillProperties` replaces in the finished file.
 */
export function setProperties(pdf: jsPDF, model: DocumentModel): void {
  pdf.setProperties({ title: standIn(model.title), author: standIn(model.author), creator: 'Keyplan' })
  pdf.setLanguage(model.language)
  pdf.setCreationDate(`D:${model.date.replaceAll('-', '')}000000+00'00'`)
  const digest = createHash('sha256').update(JSON.stringify(model)).digest('hex')
  pdf.setFileId(digest.slice(0, 32).toUpperCase())
}

/** Puts title and author where their stand-ins are. No byte moves, so the file's own table of offsets stays right. */
export function fillProperties(file: Buffer, model: DocumentModel): void {
  fillProperty(file, 'title', model.title)
  fillProperty(file, 'author', model.author)
}

function fillProperty(file: Buffer, property: TextProperty, text: string): void {
  const key = property === 'title' ? '/Title (' : '/Author ('
  const position = file.lastIndexOf(`${key}${standIn(text)})`, undefined, 'latin1')
  if (position >= 0) file.write(pdfTextString(text), position + key.length, 'latin1')
}

function standIn(text: string): string {
  return '='.repeat(text === '' ? 0 : pdfTextString(text).length)
}
