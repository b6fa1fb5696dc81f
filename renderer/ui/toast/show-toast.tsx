import { Button, CloseButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Long enough to notice a mistake and undo it. */
const shownMs = 8_000

export interface Toast {
  readonly message: string
  readonly icon: ReactNode
  readonly closeLabel: string
  readonly action?: { readonly label: string; readonly run: () => void; readonly isUndo?: boolean }
}

/** Tells what was done, with a way back. Errors stand where they happened, never in a toast. */
export function showToast(toast: Toast): void {
  const { message, icon, action, closeLabel } = toast
  const id = notifications.show({
    autoClose: shownMs,
    icon,
    withCloseButton: false,
    message: (
      <span className="row" style={{ gap: 8 }}>
        <span className="grow">{message}</span>
        {action !== undefined && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={
              action.isUndo === true ? <IconArrowBackUp size={13} aria-hidden="true" /> : undefined
            }
            onClick={() => {
              notifications.hide(id)
              action.run()
            }}
          >
            {action.label}
          </Button>
        )}
        <CloseButton
          size="sm"
          aria-label={closeLabel}
          onClick={() => {
            notifications.hide(id)
          }}
        />
      </span>
    ),
  })
}
