/** The folder after `--workspace`, in either spelling; null where none was given. */
export function workspaceArgument(argv: readonly string[]): string | null {
  const joined = argv.find((one) => one.startsWith('--workspace='))
  if (joined !== undefined) return joined.slice('--workspace='.length)
  const at = argv.indexOf('--workspace')
  return at === -1 ? null : (argv[at + 1] ?? null)
}
