import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { type Language, languages } from '../../../shared/domain/language.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface LanguageMenuProps {
  readonly language: Language
  readonly onChange: (language: Language) => void
}

/** The language the document is shown and exported in. */
export function LanguageMenu({ language, onChange }: LanguageMenuProps) {
  const { t } = useTexts()
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className="drop"
          aria-label={`${t('workbench.language')} ${t(`common.language.${language}`)}`}
          rightSection={<IconChevronDown size={12} aria-hidden="true" />}
        >
          {t(`common.language.${language}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label style={{ whiteSpace: 'normal' }}>{t('workbench.language.what')}</Menu.Label>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            rightSection={one === language ? <IconCheck size={14} /> : null}
            onClick={() => {
              onChange(one)
            }}
          >
            {t(`common.language.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
