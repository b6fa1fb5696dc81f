import { Document, type ISectionOptions, PageOrientation, Packer, SectionType } from 'docx'
import type { DocumentWriter } from '../../../../shared/document-model/document-model.ts'
import type { DocumentFaces } from '../../fonts/document-faces.ts'
import { type Orientation, type PageGeometry, paperOf } from '../../layout/page-geometry.ts'
import { createTypesetter } from '../../layout/typesetter.ts'
import { WritingCancelled } from '../writing-cancelled.ts'
import type { BodyWork, RenderPng } from './body-work.ts'
import { docxBlock } from './docx-blocks.ts'
import { docxContents } from './docx-contents.ts'
import { docxCover } from './docx-cover.ts'
import { type DocxLook, docxLook, type HeadingPage, textWidth } from './docx-look.ts'
import { docxNumbering } from './docx-numbering.ts'
import { readParts, writeParts } from './docx-package.ts'
import { runningFooter, runningHeader } from './docx-running.ts'
import { docxStyles } from './docx-styles.ts'
import { finishParts } from './finish-parts.ts'
import { tableStyleXml } from './table-style-xml.ts'
import { twips } from './units.ts'
import { xmlSafe } from './xml-text.ts'

/** What the Word writer takes from the page layout, so that its contents and its pages agree (W3). */
export interface DocxNeeds {
  readonly geometry: PageGeometry
  readonly faces: DocumentFaces
  readonly headings: readonly HeadingPage[]
  readonly renderPng: RenderPng
}

/** Writes a Word file that can be edited on: real styles, numbers that count themselves, contents that are right. */
export function createDocxWriter(needs: DocxNeeds): DocumentWriter {
  return {
    format: 'docx',
    write: async (model, images, { onProgress, isCancelled }) => {
      const look = docxLook(model, needs.geometry, needs.headings)
      const work: BodyWork = {
        look,
        typesetter: createTypesetter(needs.faces, model.language),
        images: new Map(images.map((image) => [image.id, image])),
        renderPng: needs.renderPng,
        tables: [],
        headingCount: 0,
        orderedListCount: 0,
      }
      const document = new Document({
        title: xmlSafe(model.title),
        creator: xmlSafe(model.author),
        lastModifiedBy: xmlSafe(model.author),
        styles: docxStyles(look),
        numbering: docxNumbering(look),
        // A line that ends in a forced break is not spread to the margin.
        compatibility: { version: 15, doNotExpandShiftReturn: true },
        sections: sections(work),
      })
      onProgress?.(0.4)
      if (isCancelled?.() === true) throw new WritingCancelled()
      const parts = await readParts(await Packer.toBuffer(document))
      onProgress?.(0.8)
      finishParts(parts, {
        tables: work.tables,
        tableStyle: tableStyleXml(look),
        // An analysis runs on; plans and proposals open each main section on a new page, as in the layout.
        sectionsStartPages: model.kind !== 'analysis',
        contentsRight: textWidth(needs.geometry, 'portrait'),
        language: model.language,
        date: model.date,
      })
      const bytes = await writeParts(parts)
      onProgress?.(1)
      return { bytes, pages: null, missingCharacters: [] }
    },
  }
}

/** Cover, then contents with the first part, then each part in its orientation. */
function sections(work: BodyWork): readonly ISectionOptions[] {
  const { look } = work
  const { model } = look
  const cover: readonly ISectionOptions[] =
    model.cover === null
      ? []
      : [{ properties: page(look, 'portrait'), children: docxCover(model.cover, look, work.images) }]
  const contents = docxContents(look)
  const front: readonly ISectionOptions[] =
    contents.length === 0 ? [] : [{ ...running(look, 'portrait'), children: contents }]
  const body = model.parts.map((part) => ({
    ...running(look, part.orientation),
    children: part.blocks.flatMap((block, index) =>
      docxBlock(
        block,
        { orientation: part.orientation, isFirst: index === 0, next: part.blocks[index + 1] },
        work,
      ),
    ),
  }))
  return [...cover, ...front, ...body]
}

function running(look: DocxLook, orientation: Orientation): Omit<ISectionOptions, 'children'> {
  return {
    properties: page(look, orientation),
    headers: { default: runningHeader(look, orientation) },
    footers: { default: runningFooter(look, orientation) },
  }
}

/** Word rounds lines and rules up; what just fits on the laid-out page must fit here too. In points. */
const pageSlack = 1.5

function page({ geometry }: DocxLook, orientation: Orientation): NonNullable<ISectionOptions['properties']> {
  // The library turns the paper itself when told that it lies on its side.
  const { widthPt, heightPt } = paperOf(geometry, 'portrait')
  const { topPt, bottomPt, leftPt, rightPt } = geometry.margins
  const { headPt, footPt, sizePt } = geometry.running
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: twips(widthPt),
        height: twips(heightPt),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(topPt),
        bottom: twips(bottomPt - pageSlack),
        left: twips(leftPt),
        right: twips(rightPt),
        // Word measures to the edge of the line, the layout to its baseline.
        header: twips(headPt - sizePt),
        footer: twips(footPt - sizePt / 2),
      },
    },
  }
}
