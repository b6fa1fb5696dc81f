import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppCore } from '../../core/app/app-core.ts'
import { createAppCore } from '../../core/app/create-app-core.ts'
import { createNodePorts } from '../../core/app/node-ports.ts'
import { type HostServer, startHostServer } from '../../browser-host/host-server.ts'
import type { ScreenFiles } from '../../core/app/screen-files.ts'

export interface TestHost {
  readonly host: HostServer
  readonly core: AppCore
  /** Lines the host wrote to its log. */
  readonly log: readonly string[]
  /** Moves the host's clock forward. */
  readonly passMs: (ms: number) => void
  /** A session's token, got the way the screen gets it. */
  readonly signIn: () => Promise<string>
  readonly close: () => Promise<void>
}

/** The real host over the real core on a new workspace, with a clock the test moves. */
export async function startTestHost(screenFiles: ScreenFiles): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'keyplan-host-'))
  const log: string[] = []
  const ports = {
    ...createNodePorts(),
    logger: {
      info: (event: string, facts?: object) => void log.push(`${event} ${JSON.stringify(facts ?? {})}`),
      error: (event: string, cause: unknown, facts?: object) =>
        void log.push(`${event} ${String(cause)} ${JSON.stringify(facts ?? {})}`),
    },
  }
  const core = await createAppCore({
    workspaceFolder: join(folder, 'workspace'),
    ports,
    access: 'ui',
    create: true,
  })
  let nowMs = 1_000_000
  const host = await startHostServer({
    core,
    logger: ports.logger,
    screenFiles: () => Promise.resolve(screenFiles),
    port: 0,
    nowMs: () => nowMs,
  })
  return {
    host,
    core,
    log,
    passMs: (ms) => {
      nowMs += ms
    },
    signIn: async () => {
      const code = host.newLink().split('#launch=')[1] ?? ''
      const origin = `http://${host.authority}`
      const answer = await fetch(`${origin}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ code }),
      })
      const { token } = (await answer.json()) as { token: string }
      return token
    },
    close: async () => {
      await host.close()
      await core.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
