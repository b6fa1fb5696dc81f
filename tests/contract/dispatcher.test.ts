import { afterAll } from 'vitest'
import { openTestCore, removeTestFolders } from '../helpers/records/test-core.ts'
import { contractSuite } from './contract-suite.ts'

contractSuite('the dispatcher', async () => {
  const { core, close } = await openTestCore()
  return { call: core.callUntyped, close }
})

afterAll(removeTestFolders)
