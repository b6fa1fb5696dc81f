import type { CalendarDate } from '../domain/calendar-date.ts'
import type { DocumentKind } from '../domain/aggregate.ts'
import type { ItemId } from '../domain/identifier.ts'
import type { Language } from '../domain/language.ts'
import type { Drawing } from './drawing.ts'

/**
 * A whole document as plain data: everything decided, every figure computed, every label worded, every field
 * filled in. Writers decide looks only (A5).
 */
export interface DocumentModel {
  readonly kind: DocumentKind
  readonly language: Language
  readonly title: string
  readonly author: string
  /** Printed on the cover and in the file's properties. */
  readonly date: CalendarDate
  readonly look: DocumentLook
  readonly cover: Cover | null
  readonly hasContents: boolean
  /** Words the writers need that depend on the language, made by compose. */
  readonly words: DocumentWords
  readonly runningHead: { readonly left: string; readonly right: string }
  readonly runningFoot: { readonly left: string }
  readonly parts: readonly DocumentPart[]
  /** Pictures the blocks refer to by attachment id; the bytes travel beside the model. */
  readonly imageIds: readonly ItemId[]
}

/** Colours and heading numbers of one document, from the own company and the language. */
export interface DocumentLook {
  /** `#rrggbb` */
  readonly primaryColour: string
  readonly accentColour: string
  /** `chinese`: 一、（一）1. · `decimal`: 1 / 1.1 / 1.1.1 */
  readonly numbering: 'chinese' | 'decimal'
}

/** The words a writer needs of itself, in the language of the document. */
export interface DocumentWords {
  readonly contents: string
  /** With `{page}` and `{pages}`, such as `第 {page} 页 / 共 {pages} 页`. */
  readonly pageOfPages: string
  /** Stands below a table that goes on, such as 续表. */
  readonly continued: string
  readonly assumed: string
  readonly confirmed: string
}

/** The first page. */
export interface Cover {
  readonly title: string
  readonly subtitle: string
  readonly customer: string
  readonly company: string
  readonly logoId: ItemId | null
  /** Label and value, such as 日期 / 2026 年 3 月 1 日. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Confidentiality mark, empty when open. */
  readonly mark: string
}

/** A stretch of pages in one orientation. */
export interface DocumentPart {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** Where a block came from, so that a click in the preview opens its editor. */
export interface BlockSource {
  readonly sectionId: ItemId
  readonly itemId?: ItemId
}

/** Text in one style. */
export interface TextRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly link?: string
  /** Grey, for notes beside the main words. */
  readonly muted?: boolean
}
/** Runs of one paragraph; a run of `\n` alone breaks the line. */
export type Runs = readonly TextRun[]

interface Sourced {
  readonly source?: BlockSource
}

/** Everything a document can consist of; a new kind fails the type check of every writer until each can write it (A7). */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | SwotGridBlock
  | ImageBlock
  | PictureBlock
  | PageBreakBlock

/** A heading; `numbered` ones take part in the numbering. */
export interface HeadingBlock extends Sourced {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly numbered: boolean
}
/** A paragraph. */
export interface ParagraphBlock extends Sourced {
  readonly kind: 'paragraph'
  /** `lead` opens a section, `note` is small print, `quote` is somebody's words. */
  readonly style: 'body' | 'lead' | 'note' | 'quote'
  readonly runs: Runs
}
/** A list; nesting is a number. */
export interface ListBlock extends Sourced {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly { readonly level: 0 | 1 | 2 | 3; readonly runs: Runs }[]
}
/** How a column or a cell is set. */
export type Align = 'left' | 'center' | 'right'
/** A column of a table. */
export interface TableColumn {
  readonly title: string
  /** Share of the table's width; all shares of a table add up to 1. */
  readonly share: number
  readonly align: Align
}
/** A cell of a table, or of several columns. */
export interface TableCell {
  readonly runs: Runs
  /** Columns this cell covers; 1 when absent. */
  readonly span?: number
  readonly align?: Align
}
/**
 * `group` opens a group and repeats nothing; `subtotal`, `total` and `grand-total` close figures; `label` is a row
 * of its own words (大写 amount).
 */
export type TableRowRole = 'body' | 'group' | 'subtotal' | 'total' | 'grand-total' | 'label'
/** A row of a table. */
export interface TableRow extends Sourced {
  readonly role: TableRowRole
  readonly cells: readonly TableCell[]
}
/** A table; one that goes over a page repeats its head there. */
export interface TableBlock extends Sourced {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly TableColumn[]
  /** The head row repeats on every page; absent when every title is empty. */
  readonly rows: readonly TableRow[]
}
/** A statement in the SWOT grid. */
export interface SwotGridItem {
  readonly text: string
  readonly weight: number
  readonly claim: 'assumed' | 'confirmed'
  readonly evidence: string
  readonly source?: BlockSource
}
/** The stacked SWOT grid, inside and outside (D8.1). */
export interface SwotGridBlock extends Sourced {
  readonly kind: 'swot-grid'
  readonly environments: readonly {
    readonly title: string
    /** Strengths | weaknesses, or opportunities | threats. */
    readonly columns: readonly [string, string]
    readonly rows: readonly {
      readonly code: string
      readonly label: string
      readonly cells: readonly [readonly SwotGridItem[], readonly SwotGridItem[]]
    }[]
  }[]
}
/** An attached picture. */
export interface ImageBlock extends Sourced {
  readonly kind: 'image'
  readonly attachmentId: ItemId
  readonly caption: string
}
/** A picture drawn by the product from figures. */
export interface PictureBlock extends Sourced {
  readonly kind: 'picture'
  readonly drawing: Drawing
  readonly caption: string
}
/** What follows begins on a new page. */
export interface PageBreakBlock {
  readonly kind: 'page-break'
}

/** Bytes of one picture, checked to be what its media type says. */
export interface DocumentImage {
  readonly id: ItemId
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
}

/** The formats a document can be written in. */
export const documentFormats = ['docx', 'pdf', 'html'] as const
/** One of the formats. */
export type DocumentFormat = (typeof documentFormats)[number]

/** What came out of writing a document. */
export interface WrittenDocument {
  readonly bytes: Uint8Array
  readonly pages: number | null
  /** Characters no face could draw; shown as boxes and reported to the user (W2). */
  readonly missingCharacters: readonly string[]
}

/** Turns a model into one format. Reports progress between 0 and 1; asks now and then whether to stop. */
export interface DocumentWriter {
  readonly format: DocumentFormat
  write(
    model: DocumentModel,
    images: readonly DocumentImage[],
    options: { readonly onProgress?: (share: number) => void; readonly isCancelled?: () => boolean },
  ): Promise<WrittenDocument>
}
