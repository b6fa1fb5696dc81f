// Entry of every npm script. It runs on whatever Node the machine has, so this file and scripts/setup keep to
// the syntax of Node 20, and the check below comes before anything newer is loaded.
import { lacksNode20, tell } from './setup/messages.mjs'

if (lacksNode20(process.versions.node)) {
  tell('nodeTooOld', { version: process.versions.node })
  process.exitCode = 1
} else {
  const { bootstrap } = await import('./setup/bootstrap.mjs')
  process.exitCode = await bootstrap(process.argv.slice(2))
}
