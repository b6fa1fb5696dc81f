import { IconAlertTriangle, IconClockHour4 } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { HomeNeed } from '../../../shared/contract/methods/history-methods.ts'
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { daysBetween, formatRelativeDay } from '../../../shared/i18n/format-date.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { groupNeeds } from './need-groups.ts'
import { reasonIcons } from './reason-icon.ts'

interface NeedListProps {
  readonly needs: readonly HomeNeed[]
  readonly today: CalendarDate
}

/** What needs the user, by urgency; every line leads to the place where it is settled. */
export function NeedList({ needs, today }: NeedListProps) {
  const { t } = useTexts()
  return (
    <div className="card needs">
      {groupNeeds(needs, today).map((group) => (
        <section key={group.urgency}>
          <h3 className={`group ${group.urgency === 'overdue' ? 'bad' : ''}`}>
            {group.urgency === 'overdue' && (
              <IconAlertTriangle size={14} className="bad" aria-hidden="true" />
            )}
            <b>{t(`home.${group.urgency}`)}</b>
            <span>{group.needs.length}</span>
          </h3>
          {group.needs.map((need) => (
            <NeedRow key={`${need.reason}/${need.id}/${need.itemId ?? ''}`} need={need} today={today} />
          ))}
        </section>
      ))}
    </div>
  )
}

function NeedRow({ need, today }: { readonly need: HomeNeed; readonly today: CalendarDate }) {
  const { t, language } = useTexts()
  const IconShape = reasonIcons[need.reason]
  const late = daysBetween(need.dueOn, today)
  const account = chooseText(need.accountName, language).text
  return (
    <Link to={recordAddress(need.kind, need.id, need.itemId)} className="need">
      <IconShape size={16} stroke={1.6} className="t3" aria-hidden="true" />
      <span className="what">
        <span className="cut" title={need.text}>
          {need.text}
        </span>
        <span className="sm t3 nw">{t(`home.why.${need.reason}`)}</span>
      </span>
      <span className="sm t2 cut" title={account}>
        {account}
      </span>
      <span className={`due ${late > 0 ? 'bad' : late === 0 ? '' : 't3'}`}>
        {late > 0 && <IconClockHour4 size={14} aria-hidden="true" />}
        {late > 0 ? t('home.daysLate', { count: late }) : formatRelativeDay(need.dueOn, today, language)}
      </span>
    </Link>
  )
}
