import { MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, useEffect, useState } from 'react'
import { RouterProvider } from 'react-router'
import type { ColourScheme } from '../../shared/contract/methods/workspace-methods.ts'
import type { Language } from '../../shared/domain/language.ts'
import { failureOf, useConnection } from '../api/call.ts'
import { useCall } from '../api/use-call.ts'
import { TextsProvider } from '../ui/i18n/TextsProvider.tsx'
import { useStore } from '../ui/store.ts'
import { cssVariablesResolver } from '../ui/theme/css-variables.ts'
import { themeFor } from '../ui/theme/theme.ts'
import { FailedWorkspacePage } from './FailedWorkspacePage.tsx'
import { NoSessionPage } from './NoSessionPage.tsx'
import { createRouter } from './routes.tsx'
import { WelcomePage } from '../features/welcome/WelcomePage.tsx'

/** Until the workspace says otherwise, the language of the machine. */
const guessLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en')

interface LookProps {
  readonly language: Language
  readonly colourScheme: ColourScheme
  readonly children: ReactNode
}

/** Language and colours of everything on screen; both change at run time. */
function Look({ language, colourScheme, children }: LookProps) {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false })
  const scheme = colourScheme === 'system' ? (prefersDark ? 'dark' : 'light') : colourScheme
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <TextsProvider language={language}>
      <MantineProvider
        theme={themeFor(language)}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme={scheme}
      >
        <Notifications position="bottom-right" limit={3} />
        {children}
      </MantineProvider>
    </TextsProvider>
  )
}

/** Decides what there is to show at all: no session, no workspace, the welcome, or the product. */
export function AppRoot() {
  const connection = useConnection()
  const link = useStore(connection.state)
  const status = useCall('workspace.status', {}, { enabled: link !== 'no-session' })
  const [router] = useState(createRouter)
  const [firstLanguage, setFirstLanguage] = useState(guessLanguage)
  const workspace = status.data
  const settings = workspace?.state === 'open' ? workspace.settings : null
  const retry = (): void => void status.refetch()
  return (
    <Look
      language={settings?.isWelcomed === true ? settings.language : firstLanguage}
      colourScheme={settings?.colourScheme ?? 'system'}
    >
      {content()}
    </Look>
  )

  function content(): ReactNode {
    if (link === 'no-session') return <NoSessionPage />
    if (workspace?.state === 'failed') return <FailedWorkspacePage error={workspace.error} onRetry={retry} />
    if (status.error !== null && workspace === undefined)
      return <FailedWorkspacePage error={failureOf(status.error)} onRetry={retry} />
    if (workspace === undefined || settings === null) return null
    if (!settings.isWelcomed) return <WelcomePage isEmpty={workspace.isEmpty} onLanguage={setFirstLanguage} />
    return <RouterProvider router={router} />
  }
}
