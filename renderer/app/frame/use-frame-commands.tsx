import { IconAlertTriangle, IconArrowBackUp, IconArrowForwardUp, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { Input } from '../../../shared/contract/methods.ts'
import { useConnection } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../entities/commands/command-registry.ts'
import { useHistory } from '../../entities/history/use-history.ts'
import { useEditEngine } from '../../entities/record/edit-engine.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'

/** The commands that mean the same on every page. */
export function useFrameCommands(): void {
  const texts = useTexts()
  const { t, language } = texts
  const navigate = useNavigate()
  const connection = useConnection()
  const engine = useEditEngine()
  const history = useHistory()
  const status = useCall('workspace.status', {}).data
  const tell = (message: string, icon: ReactNode): void => {
    showToast({ message, icon, closeLabel: t('common.close') })
  }
  const tellRefusal = (error: AppErrorData): void => {
    tell(errorText(texts, error), <IconAlertTriangle size={16} aria-hidden="true" />)
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
  const redo = async (): Promise<void> => {
    const reply = await history.redo()
    if (!reply.ok) tellRefusal(reply.error)
    else tell(t('frame.redone', { what: reply.value }), <IconArrowForwardUp size={16} aria-hidden="true" />)
  }
  const undo = async (): Promise<void> => {
    const reply = await history.undo()
    if (!reply.ok) tellRefusal(reply.error)
    else
      showToast({
        message: t('frame.undone', { what: reply.value }),
        icon: <IconArrowBackUp size={16} aria-hidden="true" />,
        closeLabel: t('common.close'),
        action: { label: t('common.redo'), run: () => void redo() },
      })
  }
  useCommand('history.undo', () => void undo())
  useCommand('history.redo', () => void redo())

  const save = async (settings: Input<'settings.save'>): Promise<void> => {
    const reply = await connection.call('settings.save', settings)
    if (!reply.ok) tellRefusal(reply.error)
  }
  useCommand('view.language', () => void save({ language: language === 'en' ? 'zh-CN' : 'en' }))
  useCommand(
    'view.theme',
    () => {
      const isDark = document.documentElement.dataset['mantineColorScheme'] === 'dark'
      void save({ colourScheme: isDark ? 'light' : 'dark' })
    },
    status?.state === 'open',
  )
}
