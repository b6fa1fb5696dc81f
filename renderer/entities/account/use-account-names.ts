import { useMemo } from 'react'
import type { AccountSummary } from '../../../shared/contract/methods/record-methods.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** Every account by its name in the language of the screen, sorted, for choosing one. */
export function useAccountNames(): readonly { readonly id: ItemId; readonly name: string }[] {
  const { language } = useTexts()
  const accounts: readonly AccountSummary[] | undefined = useCall('account.list', {}).data
  return useMemo(
    () =>
      (accounts ?? [])
        .map(({ id, name }) => ({ id, name: chooseText(name, language).text }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [accounts, language],
  )
}
