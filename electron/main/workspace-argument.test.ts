import { expect, test } from 'vitest'
import { withRecent } from './recent-workspaces.ts'
import { workspaceArgument } from './workspace-argument.ts'

test('finds the folder after --workspace in either spelling', () => {
  expect(workspaceArgument(['electron', '.', '--workspace', 'D:\\客户'])).toBe('D:\\客户')
  expect(workspaceArgument(['electron', '.', '--workspace=/tmp/a=b'])).toBe('/tmp/a=b')
  expect(workspaceArgument(['electron', '.'])).toBeNull()
  expect(workspaceArgument(['electron', '.', '--workspace'])).toBeNull()
})

test('puts the newest workspace first, once, and keeps ten', () => {
  expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a'])
  expect(withRecent([...'abcdefghij'], 'k')).toHaveLength(10)
})
