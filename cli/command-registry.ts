import { backupCommand } from './commands/backup.ts'
import { exportBundleCommand } from './commands/export-bundle.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { listCommand } from './commands/list.ts'
import { restoreCommand } from './commands/restore.ts'
import { sampleCommand } from './commands/sample.ts'
import { showCommand } from './commands/show.ts'
import { verifyCommand } from './commands/verify.ts'
import type { Command } from './command.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  sampleCommand,
  listCommand,
  showCommand,
  importCommand,
  exportBundleCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
]
