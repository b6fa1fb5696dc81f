import { homedir } from 'node:os'
import { isAbsolute, posix, resolve, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where the workspace lies when nobody says otherwise, the same for every shell (A4): `KEYPLAN_WORKSPACE`, else
 * the platform's place for application data.
 */
export function defaultWorkspaceFolder(
  environment: Environment,
  platform: NodeJS.Platform,
  home: string = homedir(),
): string {
  const chosen = environment['KEYPLAN_WORKSPACE']
  if (chosen !== undefined && chosen !== '') return resolve(chosen)
  if (platform === 'win32') {
    return win32.join(environment['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Keyplan')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Keyplan')
  const data = environment['XDG_DATA_HOME'] ?? ''
  // The standard says that a relative value must be ignored.
  return posix.join(isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'keyplan')
}
