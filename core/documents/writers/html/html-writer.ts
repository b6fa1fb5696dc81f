import { Buffer } from 'node:buffer'
import type {
  Block,
  Cover,
  DocumentImage,
  DocumentModel,
  DocumentWriter,
} from '../../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import { drawingToSvg } from '../../../../shared/pictures/drawing-to-svg.ts'
import { type NumberedHeading, numberHeadings } from '../../layout/heading-numbers.ts'
import { escapeHtml } from './escape-html.ts'
import { listHtml } from './html-list.ts'
import { runsHtml } from './html-runs.ts'
import { htmlStyle } from './html-style.ts'
import { swotGridHtml } from './html-swot-grid.ts'
import { tableHtml } from './html-table.ts'

interface Page {
  readonly model: DocumentModel
  readonly images: ReadonlyMap<string, DocumentImage>
  readonly headings: readonly NumberedHeading[]
  headingCount: number
}

/** Nothing in the file may load or run anything, wherever it is opened. */
const contentPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/** Writes one file that reads well in any browser: no script, no request, pictures inside. */
export function createHtmlWriter(): DocumentWriter {
  return {
    format: 'html',
    write: (model, images, { onProgress }) => {
      const bytes = Buffer.from(documentHtml(model, images), 'utf8')
      onProgress?.(1)
      return Promise.resolve({ bytes, pages: null, missingCharacters: [] })
    },
  }
}

function documentHtml(model: DocumentModel, images: readonly DocumentImage[]): string {
  const blocks = model.parts.flatMap((part) => part.blocks)
  const page: Page = {
    model,
    images: new Map(images.map((image) => [image.id, image])),
    headings: numberHeadings(blocks, model.look.numbering),
    headingCount: 0,
  }
  const chapters = model.kind === 'analysis' ? '' : ' class="chapters"'
  return (
    `<!doctype html>\n<html lang="${model.language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="author" content="${escapeHtml(model.author)}">\n<title>${escapeHtml(model.title)}</title>\n` +
    `<style>${htmlStyle(model.look)}</style>\n</head>\n<body>\n` +
    `${model.cover === null ? '' : coverHtml(model.cover, page)}${contentsHtml(page)}` +
    `<main${chapters}>\n${blocks.map((block) => blockHtml(block, page)).join('\n')}\n</main>\n</body>\n</html>\n`
  )
}

function coverHtml(cover: Cover, { images }: Page): string {
  const logo = cover.logoId === null ? undefined : images.get(cover.logoId)
  const line = (kind: string, text: string): string =>
    text === '' ? '' : `<p class="${kind}">${escapeHtml(text)}</p>\n`
  const facts = cover.facts
    .map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('')
  return (
    `<header class="cover">\n${line('mark', cover.mark)}` +
    `${logo === undefined ? '' : `<img src="${dataUri(logo)}" alt="">\n`}${line('company', cover.company)}` +
    `<h1>${escapeHtml(cover.title)}</h1>\n${line('subtitle', cover.subtitle)}${line('customer', cover.customer)}` +
    `${facts === '' ? '' : `<dl>${facts}</dl>\n`}</header>\n`
  )
}

const anchor = (index: number): string => `heading-${String(index + 1)}`

function contentsHtml({ model, headings }: Page): string {
  if (!model.hasContents || headings.length === 0) return ''
  const entries = headings.flatMap(({ block, number }, index) =>
    block.level <= 2
      ? [
          `<li class="level-${String(block.level)}"><a href="#${anchor(index)}">${numbered(number, block.text)}</a></li>`,
        ]
      : [],
  )
  const title = escapeHtml(model.words.contents)
  return `<nav aria-label="${title}">\n<h2>${title}</h2>\n<ol>\n${entries.join('\n')}\n</ol>\n</nav>\n`
}

const numbered = (number: string, text: string): string =>
  number === '' ? escapeHtml(text) : `<span class="number">${escapeHtml(number)}</span>${escapeHtml(text)}`

function blockHtml(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading': {
      const index = page.headingCount
      page.headingCount += 1
      // The title of the document is the only first-level heading.
      const tag = `h${String(block.level + 1)}`
      const text = numbered(page.headings[index]?.number ?? '', block.text)
      return `<${tag} id="${anchor(index)}">${text}</${tag}>`
    }
    case 'paragraph': {
      const content = runsHtml(block.runs)
      if (block.style === 'quote') return `<blockquote><p>${content}</p></blockquote>`
      return block.style === 'body' ? `<p>${content}</p>` : `<p class="${block.style}">${content}</p>`
    }
    case 'list':
      return listHtml(block)
    case 'table':
      return tableHtml(block)
    case 'swot-grid':
      return swotGridHtml(block, page.model.words)
    case 'image': {
      const image = page.images.get(block.attachmentId)
      return image === undefined
        ? ''
        : figure(`<img src="${dataUri(image)}" alt="${escapeHtml(block.caption)}">`, block.caption)
    }
    case 'picture':
      return figure(drawingToSvg(block.drawing), block.caption)
    case 'page-break':
      return ''
    default:
      return assertNever(block)
  }
}

function figure(content: string, caption: string): string {
  const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
  return `<figure>${content}${words}</figure>`
}

const dataUri = ({ mediaType, bytes }: DocumentImage): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
