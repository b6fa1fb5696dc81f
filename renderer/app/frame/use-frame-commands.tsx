import { IconArrowBackUp, IconArrowForwardUp, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useConnection } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../entities/commands/command-registry.ts'
import { useHistory } from '../../entities/history/use-history.ts'
import { useEditEngine } from '../../entities/record/edit-engine.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'

/** The commands that mean the same on every page. */
export function useFrameCommands(): void {
  const { t, language } = useTexts()
  const navigate = useNavigate()
  const connection = useConnection()
  const engine = useEditEngine()
  const history = useHistory()
  const status = useCall('workspace.status', {}).data
  const tell = (message: string, icon: ReactNode): void => {
    showToast({ message, icon, closeLabel: t('common.close') })
  }
  const go = (to: string) => (): void => void navigate(to)

  useCommand('go.home', go('/'))
  useCommand('go.accounts', go('/accounts'))
  useCommand('go.plans', go('/plans'))
  useCommand('go.proposals', go('/proposals'))
  useCommand('go.bin', go('/bin'))
  useCommand('go.settings', go('/settings'))
  useCommand('account.create', go('/accounts?new'))
  useCommand('plan.create', go('/plans?new'))
  useCommand('proposal.create', go('/proposals?new'))
  useCommand('analysis.create', go('/accounts?new=analysis'))
  useCommand('workspace.back-up', go('/settings/workspace'))

  useCommand('edit.commit', () => {
    void engine.settle().then((isSaved) => {
      if (isSaved) tell(t('frame.saving.all'), <IconCircleCheck size={16} aria-hidden="true" />)
    })
  })
  useCommand(
    'history.undo',
    () =>
      void history.undo().then((what) => {
        if (what !== null)
          showToast({
            message: t('frame.undone', { what }),
            icon: <IconArrowBackUp size={16} aria-hidden="true" />,
            closeLabel: t('common.close'),
            action: { label: t('common.redo'), run: () => void history.redo() },
          })
      }),
  )
  useCommand(
    'history.redo',
    () =>
      void history.redo().then((what) => {
        if (what !== null)
          tell(t('frame.redone', { what }), <IconArrowForwardUp size={16} aria-hidden="true" />)
      }),
  )
  useCommand('view.language', () => {
    void connection.call('settings.save', { language: language === 'en' ? 'zh-CN' : 'en' })
  })
  useCommand(
    'view.theme',
    () => {
      const isDark = document.documentElement.dataset['mantineColorScheme'] === 'dark'
      void connection.call('settings.save', { colourScheme: isDark ? 'light' : 'dark' })
    },
    status?.state === 'open',
  )
}
