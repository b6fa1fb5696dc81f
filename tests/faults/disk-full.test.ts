import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { startChild, whyNoMounts } from './child.ts'
import { count } from './counts.ts'

const obstacle = whyNoMounts()
const operations = ['edit', 'create', 'draft', 'attach', 'backup', 'settings']
const stepBytes = 16_384

// The reason stands in the name, so that a skip is seen and never passes for a success.
test.skipIf(obstacle !== null)(
  `[R4] a full disk is named, loses nothing and is forgotten once there is room${obstacle === null ? '' : `; NOT TRIED: ${obstacle}`}`,
  () =>
    inFolder(async (folder) => {
      const sizes = count(16, 64)
      const disk = join(folder, 'disk')
      const child = startChild('fill-disk', [disk, String(sizes), String(stepBytes)], 'own-mounts')
      await child.finished()
      const said = child.lines.map((line) => line.split(' '))
      const tried = said.filter(([kind]) => kind === 'tried')
      expect(tried).toHaveLength(sizes * operations.length)
      for (const [, operation, whenFull, afterwards] of tried) {
        expect(['ok', 'disk.full'], `${operation} on a full disk`).toContain(whenFull)
        expect(afterwards, `${operation} once there is room`).toBe('ok')
      }
      for (const operation of operations) {
        const endings = tried.filter((line) => line[1] === operation).map((line) => line[2])
        expect(endings, `${operation} met the full disk`).toContain('disk.full')
      }
      expect(said.filter(([kind]) => kind === 'lost')).toEqual([])
      const kept = said.find(([kind]) => kind === 'kept')
      expect(Math.min(Number(kept?.[1]), Number(kept?.[2])), 'something was acknowledged').toBeGreaterThan(0)
      expect(said.at(-1)).toEqual(['findings', '0'])
    }),
)
