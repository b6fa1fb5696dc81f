import {
  ActionIcon,
  Anchor,
  Breadcrumbs,
  Button,
  Checkbox,
  Input,
  InputWrapper,
  Kbd,
  NavLink,
  rem,
  SegmentedControl,
  Select,
  Tabs,
  Textarea,
  TextInput,
} from '@mantine/core'
import { controlFontSize, controlHeight, controlPadding, controlSize } from './density.ts'

/** Stock Mantine controls in our sizes and borders. */
export const controlComponents = {
  Button: Button.extend({
    defaultProps: { size: 'sm' },
    vars: (_theme, props) => {
      const size = controlSize(props.size)
      const compact = typeof props.size === 'string' && props.size.startsWith('compact')
      return compact
        ? { root: { '--button-height': rem(24), '--button-fz': rem(12), '--button-padding-x': rem(6) } }
        : {
            root: {
              '--button-height': controlHeight(size),
              '--button-fz': controlFontSize(size),
              '--button-padding-x': controlPadding(size),
            },
          }
    },
    styles: { root: { fontWeight: 400 }, section: { marginInlineEnd: rem(6) } },
  }),
  ActionIcon: ActionIcon.extend({
    defaultProps: { size: 'sm', variant: 'subtle', color: 'gray' },
    vars: (_theme, props) => ({ root: { '--ai-size': controlHeight(controlSize(props.size)) } }),
  }),
  Input: Input.extend({
    defaultProps: { size: 'md' },
    vars: (_theme, props) => {
      const size = controlSize(props.size, 'md')
      return {
        wrapper: {
          // Fields with several lines or tags grow; a fixed height would cut them off.
          ...(props.multiline === true ? {} : { '--input-height': controlHeight(size) }),
          '--input-size': controlHeight(size),
          '--input-fz': controlFontSize(size),
          '--input-padding-x': controlPadding(size),
          // An inline variable would win over the error state, so it is only set without one.
          ...(props.error || (props.variant && props.variant !== 'default')
            ? {}
            : { '--input-bd': 'var(--kp-line-strong)' }),
        },
      }
    },
  }),
  InputWrapper: InputWrapper.extend({
    styles: {
      label: { fontSize: rem(12), fontWeight: 400, color: 'var(--kp-text-2)', marginBottom: rem(4) },
      description: { fontSize: rem(12), color: 'var(--kp-text-3)' },
      error: { fontSize: rem(12), color: 'var(--kp-bad-text)' },
    },
  }),
  TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
  Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 2 } }),
  Select: Select.extend({ defaultProps: { size: 'md', checkIconPosition: 'right', openOnFocus: false } }),
  Checkbox: Checkbox.extend({
    defaultProps: { size: 'xs' },
    styles: { label: { fontSize: rem(13) } },
  }),
  Tabs: Tabs.extend({
    styles: { tab: { padding: `${rem(8)} ${rem(10)}`, fontSize: rem(13), minHeight: rem(36) } },
  }),
  SegmentedControl: SegmentedControl.extend({
    defaultProps: { size: 'xs' },
    styles: {
      root: { padding: rem(2), backgroundColor: 'var(--kp-sunken)', border: '1px solid var(--kp-line)' },
      label: { fontSize: rem(12), padding: `${rem(2)} ${rem(8)}`, fontWeight: 400 },
    },
  }),
  NavLink: NavLink.extend({
    styles: {
      root: { borderRadius: rem(4), padding: `${rem(4)} ${rem(8)}`, minHeight: rem(28) },
      label: { fontSize: rem(13) },
    },
  }),
  Breadcrumbs: Breadcrumbs.extend({ defaultProps: { separatorMargin: 6 } }),
  Anchor: Anchor.extend({ defaultProps: { underline: 'hover', inherit: true } }),
  Kbd: Kbd.extend({
    defaultProps: { size: 'xs' },
    styles: {
      root: {
        fontFamily: 'inherit',
        fontWeight: 400,
        fontSize: rem(12),
        lineHeight: rem(16),
        padding: `0 ${rem(4)}`,
        color: 'var(--kp-text-3)',
        backgroundColor: 'var(--kp-sunken)',
        border: '1px solid var(--kp-line)',
        borderRadius: rem(3),
      },
    },
  }),
}
