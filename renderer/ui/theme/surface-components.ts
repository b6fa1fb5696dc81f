import {
  Alert,
  Avatar,
  Badge,
  Card,
  Divider,
  Menu,
  Modal,
  Notification,
  Paper,
  Popover,
  Progress,
  rem,
  Skeleton,
  Table,
  Tooltip,
} from '@mantine/core'

/** Stock Mantine surfaces, overlays and marks in our type and spacing. */
export const surfaceComponents = {
  Badge: Badge.extend({
    defaultProps: { size: 'sm', variant: 'light', color: 'gray', radius: 'sm' },
    vars: (_theme, props) => ({
      root: {
        '--badge-height': props.size === 'xs' ? rem(18) : props.size === 'md' ? rem(24) : rem(20),
        '--badge-fz': rem(12),
        '--badge-padding-x': rem(6),
      },
    }),
    styles: {
      root: { textTransform: 'none', letterSpacing: 0, fontWeight: 400 },
      section: { marginInlineEnd: rem(4) },
    },
  }),
  Table: Table.extend({
    defaultProps: { verticalSpacing: 0, horizontalSpacing: 'sm', fz: 'sm' },
    styles: {
      table: { '--table-border-color': 'var(--kp-line)', '--table-hover-color': 'var(--kp-hover)' },
      th: { fontSize: rem(12), fontWeight: 400, color: 'var(--kp-text-3)', height: rem(30) },
      td: { height: rem(36) },
    },
  }),
  Paper: Paper.extend({ defaultProps: { radius: 'md', withBorder: true } }),
  Card: Card.extend({ defaultProps: { radius: 'md', withBorder: true, padding: 'md' } }),
  Avatar: Avatar.extend({
    defaultProps: { size: 28, radius: 'sm', color: 'gray' },
    styles: { placeholder: { fontWeight: 400 } },
  }),
  Progress: Progress.extend({ defaultProps: { size: 4, radius: 'xs' } }),
  Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, fz: 12, withArrow: false } }),
  Menu: Menu.extend({
    // The placeholder Mantine puts first is a focusable child that is no menu item.
    defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', radius: 'md', offset: 4 },
    styles: {
      item: { fontSize: rem(13), padding: `${rem(5)} ${rem(8)}` },
      label: { fontSize: rem(12), color: 'var(--kp-text-3)' },
    },
  }),
  Popover: Popover.extend({ defaultProps: { shadow: 'md', radius: 'md', offset: 4 } }),
  Modal: Modal.extend({
    defaultProps: {
      radius: 'lg',
      padding: 'lg',
      centered: true,
      overlayProps: { backgroundOpacity: 0.35 },
      // The head of a dialog is no banner of the page, though the element it is made of says so.
      attributes: { header: { role: 'presentation' } },
    },
    styles: { title: { fontWeight: 600 } },
  }),
  Notification: Notification.extend({
    defaultProps: { radius: 'md', withBorder: true },
    styles: {
      root: {
        padding: `${rem(6)} ${rem(8)}`,
        backgroundColor: 'var(--kp-raised)',
        paddingInlineStart: rem(12),
      },
      icon: {
        width: rem(20),
        height: rem(20),
        marginInlineEnd: rem(8),
        backgroundColor: 'transparent',
        color: 'var(--kp-text-2)',
      },
      description: { color: 'var(--kp-text)', fontSize: rem(13) },
    },
  }),
  Alert: Alert.extend({
    defaultProps: { variant: 'light', radius: 'md' },
    styles: {
      root: { padding: `${rem(8)} ${rem(12)}` },
      title: { fontWeight: 600, fontSize: rem(13) },
      message: { fontSize: rem(13), color: 'var(--kp-text)' },
    },
  }),
  Divider: Divider.extend({ defaultProps: { color: 'var(--kp-line)' } }),
  Skeleton: Skeleton.extend({ defaultProps: { radius: 'sm' } }),
}
