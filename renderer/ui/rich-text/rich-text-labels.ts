import type { RichTextEditorLabels } from '@mantine/tiptap'
import type { Translate } from '../../../shared/i18n/translator.ts'

/** The toolbar's words. */
export function richTextLabels(t: Translate): Partial<RichTextEditorLabels> {
  return {
    boldControlLabel: t('richText.bold'),
    italicControlLabel: t('richText.italic'),
    underlineControlLabel: t('richText.underline'),
    h1ControlLabel: t('richText.heading1'),
    h2ControlLabel: t('richText.heading2'),
    bulletListControlLabel: t('richText.bulletList'),
    orderedListControlLabel: t('richText.orderedList'),
    blockquoteControlLabel: t('richText.quote'),
    clearFormattingControlLabel: t('richText.clearFormatting'),
    linkControlLabel: t('richText.link'),
    unlinkControlLabel: t('richText.unlink'),
    linkEditorInputLabel: t('richText.linkAddress'),
    linkEditorInputPlaceholder: 'https://',
    linkEditorSave: t('richText.linkSave'),
    linkEditorExternalLink: t('richText.linkAddress'),
    linkEditorInternalLink: t('richText.linkAddress'),
  }
}
