import {
  type Icon,
  IconCertificate,
  IconClockHour4,
  IconFileText,
  IconListCheck,
  IconTargetArrow,
} from '@tabler/icons-react'
import type { HomeNeed } from '../../../shared/contract/methods/history-methods.ts'

export const reasonIcons: Readonly<Record<HomeNeed['reason'], Icon>> = {
  'proposal-due': IconFileText,
  'action-due': IconListCheck,
  'objective-due': IconTargetArrow,
  'credential-expires': IconCertificate,
  'quote-expires': IconClockHour4,
}
