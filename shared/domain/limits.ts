/** Longest texts and largest collections a field may hold; every schema takes its limit from here. */
export const limits = {
  /** A code, a unit, a postcode (characters). */
  code: 40,
  /** A name or a title (characters). */
  name: 200,
  /** One line of a list: an item, an action, a configuration (characters). */
  line: 1_000,
  /** A paragraph typed into a plain text area (characters). */
  paragraph: 10_000,
  /** All text of one rich-text body (characters). */
  richText: 200_000,
  /** Blocks of one rich-text body. */
  richTextBlocks: 5_000,
  /** Lines of one collection, such as quote lines. */
  lines: 5_000,
  /** Tags on one record. */
  tags: 30,
  /** Evidence entries on one item. */
  evidence: 50,
  /** One file a screen hands over to the core (bytes, T5); larger bundles are imported on the command line. */
  handedFileBytes: 64 * 1024 * 1024,
  /** One attached file (bytes). */
  attachmentBytes: 50 * 1024 * 1024,
  /** One image inside a document (bytes). */
  imageBytes: 10 * 1024 * 1024,
} as const
