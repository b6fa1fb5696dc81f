import { ActionIcon, Badge, Menu, RingProgress } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { useCall } from '../../api/use-call.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import { useMoveToBin } from '../../entities/record/use-move-to-bin.tsx'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { accountCompleteness } from './account-completeness.ts'

/** Who the customer is, at a glance, on every tab. */
export function AccountHeader({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t, language } = useTexts()
  const navigate = useNavigate()
  const moveToBin = useMoveToBin()
  const { record } = handle
  const members = useCall('member.list', {}).data ?? []
  const accounts = useCall('account.list', {}).data ?? []
  const name = chooseText(record.name, language).text
  const owner = members.find((one) => one.id === record.ownerId)?.name
  const parent = accounts.find((one) => one.id === record.parentId)
  const { percent } = accountCompleteness(record)
  const facts = [
    t(`account.kind.${record.kind}`),
    record.ownership === null ? '' : t(`account.ownership.${record.ownership}`),
    record.industry,
    record.region,
  ].filter((fact) => fact !== '')
  return (
    <div className="row" style={{ gap: 12 }}>
      <div role="img" aria-label={t('account.completeness', { percent })}>
        <RingProgress
          size={46}
          thickness={4}
          sections={[{ value: percent, color: 'ink' }]}
          rootColor="var(--kp-line)"
          label={<div style={{ textAlign: 'center', fontSize: 12, fontWeight: 600 }}>{percent}</div>}
        />
      </div>
      <div className="grow">
        <div className="row" style={{ gap: 8, minWidth: 0 }}>
          <h2 className="cut account-name" title={name}>
            {name}
          </h2>
          {record.tags.map((tag) => (
            <Badge key={tag} style={{ flex: 'none' }}>
              {tag}
            </Badge>
          ))}
        </div>
        <div className="meta">
          <span className="cut">{facts.join(t('common.separator'))}</span>
          <span className="nw">
            {t('account.field.ownerId')} <b>{owner ?? t('account.noOwner')}</b>
          </span>
          {parent !== undefined && (
            <span className="cut">
              {t('account.field.parentId')}{' '}
              <Link to={recordAddress('account', parent.id)} className="acc">
                {chooseText(parent.name, language).text}
              </Link>
            </span>
          )}
        </div>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('common.more')}>
            <IconDots size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconTrash size={14} />}
            onClick={() =>
              void moveToBin('account', record.id, name).then((isGone) => {
                if (isGone) void navigate('/accounts')
              })
            }
          >
            {t('account.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
