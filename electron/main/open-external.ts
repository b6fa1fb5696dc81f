import { dialog, shell } from 'electron'
import type { Translate } from '../../shared/i18n/translator.ts'

const allowed = new Set(['https:', 'mailto:'])

/** The one way out: https and mailto only, and only after the user agreed (T4). */
export async function openExternal(url: string, t: Translate): Promise<void> {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !allowed.has(parsed.protocol)) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: t('desktop.openExternal'),
    detail: parsed.href,
    buttons: [t('desktop.open'), t('common.cancel')],
    defaultId: 1,
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(parsed.href)
}
