import { spawn } from 'node:child_process'

/** The system's own way of opening an address, as a program and its arguments. */
export function openCommand(platform: NodeJS.Platform, url: string): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]]
  if (platform === 'darwin') return ['open', [url]]
  return ['xdg-open', [url]]
}

/** Opens the address in the default browser; false where the system has no way to. */
export function openInBrowser(url: string): Promise<boolean> {
  const [program, args] = openCommand(process.platform, url)
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    child.once('error', () => {
      resolve(false)
    })
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
