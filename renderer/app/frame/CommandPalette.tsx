import { Kbd } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { type CommandDescriptor, commands } from '../../../shared/contract/commands/command.ts'
import type { SearchHit } from '../../../shared/contract/methods/history-methods.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { useConnection } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand, useCommands } from '../../entities/commands/command-registry.ts'
import { isMac, shortcutLabel } from '../../entities/commands/shortcut.ts'
import { kindIcons } from '../../entities/record/kind-icon.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useStore } from '../../ui/store.ts'

const mostHits = 30
/** Asking on every keystroke would only make answers overtake each other. */
const pauseMs = 120
const [paletteStore, palette] = createSpotlight()

/** Spotlight selects its first entry when the text changes; answers that arrive later have to be told. */
function selectFirst(): void {
  const list = document.getElementById(paletteStore.getState().listId)
  const entries = [...(list?.querySelectorAll('[data-action]') ?? [])]
  for (const entry of entries) entry.removeAttribute('data-selected')
  entries[0]?.setAttribute('data-selected', 'true')
  paletteStore.updateState((state) => ({ ...state, selected: 0 }))
}

function HitAction({ hit, onOpen }: { readonly hit: SearchHit; readonly onOpen: () => void }) {
  const { t, language } = useTexts()
  const IconShape = kindIcons[hit.kind]
  const account = hit.accountName === null ? '' : chooseText(hit.accountName, language).text
  return (
    <Spotlight.Action onClick={onOpen}>
      <IconShape size={16} stroke={1.6} className="t3 ic" aria-hidden="true" />
      <span className="col grow">
        <span className="row" style={{ gap: 8, minWidth: 0 }}>
          <span className="cut">{hit.title}</span>
          {account !== '' && account !== hit.title && <span className="xs t2 cut">{account}</span>}
          <span className="grow" />
          <span className="xs t2 nw">{t(`common.kind.${hit.kind}`)}</span>
        </span>
        {hit.excerpt !== '' && <span className="xs t2 cut">{hit.excerpt}</span>}
      </span>
    </Spotlight.Action>
  )
}

function CommandAction({ command }: { readonly command: CommandDescriptor }) {
  const { t } = useTexts()
  const registry = useCommands()
  return (
    <Spotlight.Action onClick={() => void registry.invoke(command.name)}>
      <span className="grow">{t(`commands.${command.name}`)}</span>
      {command.shortcut !== null && <Kbd>{shortcutLabel(command.shortcut, isMac(navigator.platform))}</Kbd>}
    </Spotlight.Action>
  )
}

/** Search over everything and every command that makes sense at the moment (Ctrl K). */
export function CommandPalette() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { shell } = useConnection()
  const registry = useCommands()
  const available = useStore(registry.available)
  const [query, setQuery] = useState('')
  const [asked] = useDebouncedValue(query.trim(), pauseMs)
  const hits = useCall(
    'search.find',
    { text: asked, limit: mostHits },
    { enabled: asked !== '', keepPrevious: true },
  )
  useCommand('palette.open', () => {
    palette.open()
  })

  const answers = hits.data
  useEffect(() => {
    if (answers !== undefined && asked !== '') selectFirst()
  }, [answers, asked])

  const wanted = query.trim().toLowerCase()
  const matching = commands.filter(
    ({ name, needs }) =>
      available.has(name) &&
      name !== 'palette.open' &&
      (needs === null || needs === shell.kind) &&
      t(`commands.${name}`).toLowerCase().includes(wanted),
  )
  const found = asked === '' || wanted === '' ? [] : (hits.data ?? [])
  const isNothing = matching.length === 0 && found.length === 0 && !hits.isFetching
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={440}
      shortcut={null}
      attributes={{ content: { 'aria-label': t('frame.search.placeholder') } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <Spotlight.Search
        placeholder={t('frame.search.placeholder')}
        aria-label={t('frame.search.placeholder')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {found.length > 0 && (
          <Spotlight.ActionsGroup label={t('frame.search.records')}>
            {found.map((hit) => (
              <HitAction
                key={`${hit.kind}/${hit.id}/${hit.itemId ?? ''}`}
                hit={hit}
                onOpen={() => void navigate(recordAddress(hit.kind, hit.id, hit.itemId))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {matching.length > 0 && (
          <Spotlight.ActionsGroup label={t('frame.search.commands')}>
            {matching.map((command) => (
              <CommandAction key={command.name} command={command} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {isNothing && <Spotlight.Empty>{t('frame.search.nothing', { text: query.trim() })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
