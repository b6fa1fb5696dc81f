import './jitless.ts'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '../ui/theme/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import type { AppEvent } from '../../shared/contract/events.ts'
import { ConnectionContext } from '../api/call.ts'
import { connect } from '../api/connect.ts'
import { createQueryClient } from '../api/query-client.ts'
import { staleAfterNotice } from '../api/stale-queries.ts'
import { CommandContext, createCommandRegistry } from '../entities/commands/command-registry.ts'
import { createJobBoard, JobContext } from '../entities/jobs/job-board.ts'
import { createEditEngine, EditEngineContext } from '../entities/record/edit-engine.ts'
import { AppRoot } from './AppRoot.tsx'

const client = createQueryClient()
const connection = await connect(() => {
  engine.onGap()
})
const engine = createEditEngine(client, connection)
const commands = createCommandRegistry()
const jobs = createJobBoard(connection)

connection.subscribe((event: AppEvent) => {
  if (event.name === 'data.changed') engine.onDataChanged(event.data)
  else if (event.name === 'job.progress') jobs.onProgress(event.data)
  else if (event.name === 'command.invoked') commands.invoke(event.data.command)
  else void client.invalidateQueries({ queryKey: [staleAfterNotice[event.data.code]] })
})

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place for the application')
createRoot(root).render(
  <QueryClientProvider client={client}>
    <ConnectionContext value={connection}>
      <EditEngineContext value={engine}>
        <CommandContext value={commands}>
          <JobContext value={jobs}>
            <AppRoot />
          </JobContext>
        </CommandContext>
      </EditEngineContext>
    </ConnectionContext>
  </QueryClientProvider>,
)
