import './quote.css'
import { Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconFolderPlus, IconRowInsertBottom, IconTrash } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { paymentPlan } from '../../../../shared/calculations/payment-terms.ts'
import { quoteFigures } from '../../../../shared/calculations/quote.ts'
import { type ItemId, itemIdSchema } from '../../../../shared/domain/identifier.ts'
import { newItemId } from '../../../api/new-item-id.ts'
import { isMac, shortcutLabel } from '../../../entities/commands/shortcut.ts'
import { SectionIntro } from '../../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../../entities/workbench/workbench-types.ts'
import { DataGrid } from '../../../ui/data-grid/DataGrid.tsx'
import { rangeOf } from '../../../ui/data-grid/grid-selection.ts'
import type { GridColumn, GridSelection } from '../../../ui/data-grid/grid-types.ts'
import { RefusedPaste } from '../../../ui/data-grid/RefusedPaste.tsx'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { PaymentTerms } from './PaymentTerms.tsx'
import {
  checkQuoteEdit,
  editQuote,
  insertQuoteGroup,
  insertQuoteLine,
  moveQuoteRow,
  removeQuoteRows,
} from './quote-edits.ts'
import { quoteRows } from './quote-rows.ts'
import { QuoteSelectionNote } from './QuoteSelectionNote.tsx'
import { QuoteTotals } from './QuoteTotals.tsx'

type View = 'prices' | 'terms'

/** Part 5: prices as a spreadsheet with groups and pinned totals, and the terms of payment and delivery. */
export function QuoteSection({ handle, section, itemId }: SectionEditorProps<'proposal'>) {
  const { t } = useTexts()
  const { record, edit, set } = handle
  const isTerm = record.paymentTerms.some((term) => term.id === itemId)
  const [view, setView] = useState<View>(isTerm ? 'terms' : 'prices')
  const [folded, setFolded] = useState<ReadonlySet<ItemId>>(new Set())
  const [refused, setRefused] = useState<readonly string[]>([])
  const [selection, setSelection] = useState<GridSelection | null>(null)
  const [addedId, setAddedId] = useState<ItemId | null>(null)
  const terms = useRef<HTMLDivElement>(null)

  const figures = useMemo(() => quoteFigures(record), [record])
  const payments = useMemo(
    () => paymentPlan(record.paymentTerms, figures.gross),
    [record.paymentTerms, figures.gross],
  )
  const rows = useMemo(() => quoteRows(figures, folded, t), [figures, folded, t])
  const units = useMemo(
    () => [...new Set(record.quoteLines.map((line) => line.unit).filter((unit) => unit !== ''))],
    [record.quoteLines],
  )
  const columns: readonly GridColumn[] = useMemo(
    () => [
      { key: 'name', title: t('quote.name'), widthPx: 148, grow: true, align: 'left' },
      { key: 'configuration', title: t('quote.configuration'), widthPx: 120, grow: true, align: 'left' },
      { key: 'quantity', title: t('quote.quantity'), widthPx: 70, align: 'right' },
      { key: 'unit', title: t('quote.unit'), widthPx: 52, align: 'left', suggestions: units },
      { key: 'unitPrice', title: t('quote.unitPrice'), widthPx: 100, align: 'right' },
      { key: 'discount', title: t('quote.discount'), widthPx: 66, align: 'right' },
      { key: 'taxRate', title: t('quote.taxRate'), widthPx: 56, align: 'right' },
      {
        key: 'amount',
        title: t(record.pricesInclude === 'net' ? 'quote.amountNet' : 'quote.amountGross'),
        widthPx: 116,
        align: 'right',
      },
    ],
    [t, units, record.pricesInclude],
  )
  const selectedRows = (): readonly string[] => {
    if (selection === null) return []
    const range = rangeOf(selection)
    return rows.slice(range.top, range.bottom + 1).map((row) => row.id)
  }
  const insert = (afterRowId: string | null): void => {
    edit([insertQuoteLine(record, afterRowId, newItemId)])
  }

  return (
    <SectionFrame
      scrolls={view === 'terms'}
      note={view === 'prices' ? t('quote.count', { count: record.quoteLines.length }) : undefined}
      tools={
        <>
          <SegmentedControl
            aria-label={t('quote.view')}
            value={view}
            onChange={(value) => {
              setView(value === 'terms' ? 'terms' : 'prices')
            }}
            data={[
              { value: 'prices', label: t('quote.prices') },
              { value: 'terms', label: t('quote.termsView') },
            ]}
          />
          {view === 'prices' && (
            <>
              <SegmentedControl
                aria-label={t('quote.pricesInclude')}
                value={record.pricesInclude}
                onChange={(value) => {
                  set('pricesInclude', value === 'tax' ? 'tax' : 'net')
                }}
                data={[
                  { value: 'net', label: t('quote.pricesNet') },
                  { value: 'tax', label: t('quote.pricesTax') },
                ]}
              />
              <Tooltip label={shortcutLabel('CmdOrCtrl+Enter', isMac(navigator.platform))}>
                <Button
                  variant="subtle"
                  color="gray"
                  leftSection={<IconRowInsertBottom size={16} aria-hidden="true" />}
                  onClick={() => {
                    const id = newItemId()
                    edit([insertQuoteLine(record, selectedRows().at(-1) ?? null, () => id)])
                    setAddedId(id)
                  }}
                >
                  {t('quote.addLine')}
                </Button>
              </Tooltip>
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconFolderPlus size={16} aria-hidden="true" />}
                onClick={() => {
                  const id = newItemId()
                  const ids = [id]
                  edit(insertQuoteGroup(record, () => ids.pop() ?? newItemId()))
                  setAddedId(id)
                }}
              >
                {t('quote.addGroup')}
              </Button>
              <Tooltip label={shortcutLabel('CmdOrCtrl+-', isMac(navigator.platform))}>
                <Button
                  variant="subtle"
                  color="gray"
                  leftSection={<IconTrash size={16} aria-hidden="true" />}
                  disabled={rows.length === 0}
                  onClick={() => {
                    const changes = removeQuoteRows(record, selectedRows())
                    if (changes.length > 0) edit(changes)
                  }}
                >
                  {t('quote.removeRows')}
                </Button>
              </Tooltip>
            </>
          )}
        </>
      }
      footer={
        view === 'prices' ? (
          <QuoteTotals
            figures={figures}
            missingShare={record.paymentTerms.length === 0 ? 0 : payments.missingShare}
            onOpenTerms={() => {
              setView('terms')
            }}
          />
        ) : undefined
      }
    >
      <RefusedPaste
        messages={refused}
        onClose={() => {
          setRefused([])
        }}
      />
      {view === 'terms' ? (
        <>
          <SectionIntro handle={handle} section={section} placeholder={t('quote.text')} />
          <PaymentTerms handle={handle} plan={payments} targetId={itemId} anchor={terms} />
        </>
      ) : (
        <>
          {selection !== null && (
            <QuoteSelectionNote figures={figures} rows={rows} columns={columns} range={rangeOf(selection)} />
          )}
          <DataGrid
            label={t('quote.grid')}
            columns={columns}
            rows={rows}
            check={(one) => checkQuoteEdit(record, one, t)}
            onEdit={(edits, newRows) => {
              setRefused([])
              const changes = editQuote(record, edits, newRows, newItemId, t)
              if (changes.length > 0) edit(changes)
            }}
            onInsert={insert}
            onRemove={(ids) => {
              const changes = removeQuoteRows(record, ids)
              if (changes.length > 0) edit(changes)
            }}
            onMove={(id, step) => {
              const changes = moveQuoteRow(record, id, step)
              if (changes.length > 0) edit(changes)
            }}
            onFold={(id) => {
              const group = itemIdSchema.parse(id)
              setFolded((before) => {
                const next = new Set(before)
                if (!next.delete(group)) next.add(group)
                return next
              })
            }}
            foldLabel={(row) =>
              t(row.isFolded === true ? 'quote.unfold' : 'quote.fold', {
                group: row.cells['name']?.text ?? '',
              })
            }
            onRefuse={setRefused}
            onSelect={setSelection}
            addedRowId={addedId}
            emptyText={t('quote.empty')}
          />
        </>
      )}
    </SectionFrame>
  )
}
