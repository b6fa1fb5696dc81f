type Environment = Readonly<Record<string, string | undefined>>

/** True where a window can be shown: a session over SSH has a display only where one is forwarded. */
export function hasDisplay(platform: string, env: Environment): boolean {
  if (platform === 'linux') return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
  return !env['SSH_CONNECTION']
}
