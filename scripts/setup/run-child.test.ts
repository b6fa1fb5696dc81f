import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { runInPlace } from './run-child.mjs'

const run = (script: string): Promise<number> =>
  runInPlace(process.execPath, ['-e', script], { cwd: tmpdir(), env: process.env })

test('the exit code of the program is ours', async () => {
  expect(await run('process.exitCode = 7')).toBe(7)
})

test.skipIf(process.platform === 'win32')(
  'a program ended by a signal is told as shells tell it',
  async () => {
    expect(await run("process.kill(process.pid, 'SIGTERM')")).toBe(143)
  },
)

test('a program that cannot be started is a failure', async () => {
  await expect(runInPlace('/nowhere/node', [], { cwd: tmpdir(), env: {} })).rejects.toThrow('ENOENT')
})

test('nobody listens to signals afterwards', async () => {
  const before = process.listenerCount('SIGTERM')
  await run('0')
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
