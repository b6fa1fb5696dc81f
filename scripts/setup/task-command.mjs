import { delimiter, dirname, join } from 'node:path'

/**
 * What runs on Node 24 for a task. The command line of the product runs directly and in the folder the person
 * stands in, since npm itself steps into the project folder; every other task goes through the task table.
 * @param {string} root
 * @param {readonly string[]} argv task and its arguments
 * @param {{ cwd: string, env: Readonly<Record<string, string | undefined>> }} facts
 * @returns {{ args: string[], cwd: string }}
 */
export function taskCommand(root, argv, facts) {
  const [task, ...rest] = argv
  if (task !== 'keyplan') return { args: [join(root, 'scripts', 'tasks', 'main.ts'), ...argv], cwd: root }
  const throughNpm = facts.env['npm_lifecycle_event'] === 'keyplan' && facts.cwd === root
  const cwd = (throughNpm && facts.env['INIT_CWD']) || facts.cwd
  return { args: [join(root, 'cli', 'main.ts'), ...rest], cwd }
}

/**
 * The environment in which every program finds Node 24 first.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} node
 * @returns {Record<string, string | undefined>}
 */
export function withNodeFirst(env, node) {
  // Windows spells it Path; two spellings of one variable would leave the choice to chance.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') || 'PATH'
  return { ...env, [name]: [dirname(node), env[name]].filter(Boolean).join(delimiter) }
}
