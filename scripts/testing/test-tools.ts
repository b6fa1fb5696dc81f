import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text, tell } from '../setup/messages.mjs'
import { capture } from '../tasks/capture.ts'
import { canInstallDebianPackages, installDebianPackages } from './debian.ts'
import type { Stage } from './stage.ts'
import { tallyOfCheck } from './tally.ts'

/** A program or a font that tests read documents back with, and the Debian package that brings it. */
interface TestTool {
  readonly name: string
  readonly debianPackage: string
  readonly isHere: () => Promise<boolean>
}

const hasProgram = (name: string): boolean => {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, name + ending))))
}

const program = (name: string, debianPackage: string): TestTool => ({
  name,
  debianPackage,
  isHere: () => Promise.resolve(hasProgram(name)),
})

/** macOS and Windows bring Chinese faces of their own. */
const chineseFont: TestTool = {
  name: 'fonts-noto-cjk',
  debianPackage: 'fonts-noto-cjk',
  isHere: async () => {
    if (process.platform !== 'linux') return true
    const list = await capture('fc-list', [':lang=zh', 'family'])
    return list.code === 0 && list.output.trim() !== ''
  },
}

const tools: readonly TestTool[] = [
  program('pdftotext', 'poppler-utils'),
  program('pdftoppm', 'poppler-utils'),
  program('qpdf', 'qpdf'),
  program('fc-list', 'fontconfig'),
  chineseFont,
]

async function missing(): Promise<readonly TestTool[]> {
  const here = await Promise.all(tools.map((tool) => tool.isHere()))
  return tools.filter((_, index) => here[index] === false)
}

/**
 * Sees to the programs tests read documents back with. Where one is missing and cannot be installed, that is a
 * failure of the run, not a reason for tests to pass over in silence.
 */
export const toolsStage: Stage = {
  name: 'tools',
  isParallel: false,
  run: async () => {
    let absent = await missing()
    if (absent.length > 0 && canInstallDebianPackages()) {
      const packages = [...new Set(absent.map((tool) => tool.debianPackage))]
      tell('toolsInstalling', { packages: packages.join(', ') })
      await installDebianPackages(packages)
      absent = await missing()
    }
    const names = absent.map((tool) => tool.name).join(', ')
    return {
      tally: tallyOfCheck(absent.length === 0 ? 0 : 1),
      output: absent.length === 0 ? '' : text('toolsMissing', { tools: names }),
    }
  },
}
