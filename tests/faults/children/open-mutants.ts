import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { numbers } from '../counts.ts'
import { ask, openCore, say } from '../core-session.ts'

/**
 * Opens damaged copies of a workspace one after the other and says how each ended; a crash ends this process and
 * is seen by the test.
 */
const [original = '', folder = '', first = '', last = ''] = process.argv.slice(2)
const sound = readFileSync(join(original, 'workspace.db'))

for (let number = Number(first); number < Number(last); number += 1) {
  const workspace = join(folder, `mutant-${number}`)
  mkdirSync(workspace)
  const path = join(workspace, 'workspace.db')
  const mutant = damage(number)
  writeFileSync(path, mutant)
  const core = await openCore(workspace)
  const status = await ask(core, 'workspace.status', {})
  const listed = await ask(core, 'account.list', {})
  await core.close()
  const isUnchanged = readFileSync(path).equals(mutant)
  if (!status.ok) say(number, status.error.code, 'changed')
  else if (status.value.state === 'failed') {
    say(number, status.value.error.code, isUnchanged ? 'unchanged' : 'changed')
  } else say(number, listed.ok ? `open:${listed.value.length}` : listed.error.code, 'opened')
}

/** Cuts the file off, or overwrites a few places. */
function damage(number: number): Buffer {
  const pick = numbers(number + 1)
  if (number % 4 === 0) return sound.subarray(0, pick(sound.length))
  const mutant = Buffer.from(sound)
  for (let place = 0; place <= number % 8; place += 1) {
    const length = 1 + pick(64)
    const start = pick(mutant.length - length)
    for (let offset = start; offset < start + length; offset += 1) mutant.writeUInt8(pick(256), offset)
  }
  return mutant
}
