import {
  type Icon,
  IconBuilding,
  IconCalendarStats,
  IconFileText,
  IconHome,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react'
import { Link, useLocation } from 'react-router'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { density } from '../../ui/theme/density.ts'
import { Mark } from './Mark.tsx'

interface Place {
  readonly to: string
  readonly label: MessageKey
  readonly icon: Icon
  /** Further addresses that belong here. */
  readonly also?: string
}

const places: readonly Place[] = [
  { to: '/', label: 'frame.nav.home', icon: IconHome },
  { to: '/accounts', label: 'frame.nav.accounts', icon: IconBuilding, also: '/analyses' },
  { to: '/plans', label: 'frame.nav.plans', icon: IconCalendarStats },
  { to: '/proposals', label: 'frame.nav.proposals', icon: IconFileText },
]
const lastPlaces: readonly Place[] = [
  { to: '/bin', label: 'frame.nav.bin', icon: IconTrash },
  { to: '/settings', label: 'frame.nav.settings', icon: IconSettings },
]

function isAt(place: Place, path: string): boolean {
  if (place.to === '/') return path === '/'
  return path.startsWith(place.to) || (place.also !== undefined && path.startsWith(place.also))
}

function RailLink({ place }: { readonly place: Place }) {
  const { t } = useTexts()
  const isHere = isAt(place, useLocation().pathname)
  const IconShape = place.icon
  return (
    <Link to={place.to} aria-current={isHere ? 'page' : undefined}>
      <IconShape size={density.icon.rail} stroke={isHere ? 1.9 : 1.5} aria-hidden="true" />
      {t(place.label)}
    </Link>
  )
}

/** The places of the product; only those that exist. */
export function Rail() {
  const { t } = useTexts()
  return (
    <nav className="rail" aria-label={t('frame.mainNavigation')}>
      <Mark />
      {places.map((place) => (
        <RailLink key={place.to} place={place} />
      ))}
      <div style={{ flex: 1 }} />
      <hr />
      {lastPlaces.map((place) => (
        <RailLink key={place.to} place={place} />
      ))}
    </nav>
  )
}
