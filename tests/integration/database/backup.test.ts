import { createHash } from 'node:crypto'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { attachmentStore } from '../../../core/attachments/attachment-store.ts'
import {
  backUpAutomatically,
  listAutomaticBackups,
  scheduleAutomaticBackups,
} from '../../../core/backup/automatic-backups.ts'
import { createBackup } from '../../../core/backup/create-backup.ts'
import { restoreBackup } from '../../../core/backup/restore-backup.ts'
import { verifyWorkspace } from '../../../core/backup/verify-workspace.ts'
import { acquireWorkspaceLock } from '../../../core/app/workspace-lock.ts'
import { calendarDateSchema, instantSchema } from '../../../shared/domain/calendar-date.ts'
import { addNote, inFolder, noteIds, openNotes, withNotes } from './notes-workspace.ts'

const createdAt = instantSchema.parse('2026-03-10T08:30:00.000Z')
const clock = { now: () => createdAt, today: () => calendarDateSchema.parse('2026-03-10') }
const logger = { info: () => undefined, error: () => undefined }
const picture = new TextEncoder().encode('a picture')

async function filledWorkspace(folder: string): Promise<string> {
  const workspace = join(folder, 'workspace')
  await withNotes(workspace, (database) => database.write((writer) => addNote(writer, 'kept')))
  await attachmentStore(workspace).put(picture)
  return workspace
}

async function notesIn(workspace: string): Promise<readonly string[]> {
  return withNotes(workspace, (database) => noteIds(database.reader))
}

/** Every file below a folder with its content, to prove that nothing changed. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.toSorted().map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

test('a backup made beside a running writer holds one commit and every attachment', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const file = join(folder, 'backups', 'one.zip')
    const database = await openNotes(workspace)
    await database.write((writer) => addNote(writer, 'before'))
    const writing = database.write(async (writer) => {
      await addNote(writer, 'during')
      await createBackup({ workspaceFolder: workspace, file, createdAt })
    })
    await writing
    await database.close()
    expect(readdirSync(join(folder, 'backups'))).toEqual(['one.zip'])

    const target = join(folder, 'restored')
    const { movedAside } = await restoreBackup({ file, folder: target, replace: false, now: createdAt })
    expect(movedAside).toBeNull()
    expect(await notesIn(target)).toEqual(['before', 'kept'])
    const { sha256 } = await attachmentStore(workspace).put(picture)
    expect(Buffer.from(await attachmentStore(target).read(sha256))).toEqual(Buffer.from(picture))
    expect(readdirSync(folder).toSorted()).toEqual(['backups', 'restored', 'workspace'])
  }))

test('says that there is no workspace to back up', () =>
  inFolder(async (folder) => {
    const making = createBackup({ workspaceFolder: folder, file: join(folder, 'x.zip'), createdAt })
    await expect(making).rejects.toMatchObject({ code: 'workspace.missing' })
    expect(readdirSync(folder)).toEqual([])
  }))

test('restores into an empty folder, refuses a full one, and moves it aside when told to', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const file = join(folder, 'one.zip')
    await createBackup({ workspaceFolder: workspace, file, createdAt })
    const target = join(folder, 'target')
    mkdirSync(target)
    await restoreBackup({ file, folder: target, replace: false, now: createdAt })
    await withNotes(target, (database) => database.write((writer) => addNote(writer, 'newer')))
    const before = contents(target)
    const refused = restoreBackup({ file, folder: target, replace: false, now: createdAt })
    await expect(refused).rejects.toMatchObject({ code: 'workspace.not-empty' })
    expect(contents(target)).toEqual(before)

    const { movedAside } = await restoreBackup({ file, folder: target, replace: true, now: createdAt })
    expect(await notesIn(target)).toEqual(['kept'])
    expect(await notesIn(movedAside ?? '')).toEqual(['kept', 'newer'])
  }))

test('does not replace a workspace that a window has open', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const file = join(folder, 'one.zip')
    await createBackup({ workspaceFolder: workspace, file, createdAt })
    const lock = acquireWorkspaceLock(workspace, instantSchema.parse(new Date().toISOString()))
    const restoring = restoreBackup({ file, folder: workspace, replace: true, now: createdAt })
    await expect(restoring).rejects.toMatchObject({ code: 'workspace.in-use' })
    lock.release()
    expect(await notesIn(workspace)).toEqual(['kept'])
  }))

interface Part {
  readonly name: string
  readonly bytes: Buffer
}

async function zipOf(path: string, parts: readonly Part[]): Promise<void> {
  const zip = new ZipFile()
  for (const { name, bytes } of parts) zip.addBuffer(bytes, name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}

/** A manifest that is right about the given files. */
function manifestOf(files: readonly Part[], more: Readonly<Record<string, unknown>> = {}): Part {
  const listed = files.map(({ name, bytes }) => {
    return { name, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  const manifest = { format: 'keyplan-backup', formatVersion: 1, createdAt, files: listed, ...more }
  return { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) }
}

test('a broken backup is refused and everything stays as it was', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const sound = join(folder, 'sound.zip')
    await createBackup({ workspaceFolder: workspace, file: sound, createdAt })
    const whole = readFileSync(sound)
    const database = { name: 'workspace.db', bytes: readFileSync(join(workspace, 'workspace.db')) }
    const other = { name: `attachments/ab/${'ab'.repeat(32)}`, bytes: Buffer.from('x') }
    const outside = { name: 'xx/outside', bytes: Buffer.from('x') }
    const notADatabase = { name: 'workspace.db', bytes: Buffer.alloc(9000, 7) }
    const flipped = Buffer.from(whole)
    const middle = Math.floor(whole.length / 2)
    flipped.writeUInt8(flipped.readUInt8(middle) ^ 0xff, middle)

    const broken = join(folder, 'broken.zip')
    const before = contents(workspace)
    const cases: Readonly<Record<string, () => void | Promise<void>>> = {
      'not a zip': () => writeFileSync(broken, 'hello'),
      empty: () => writeFileSync(broken, ''),
      'cut off': () => writeFileSync(broken, whole.subarray(0, middle)),
      'one byte changed': () => writeFileSync(broken, flipped),
      'no manifest': () => zipOf(broken, [database]),
      'manifest of another format': () =>
        zipOf(broken, [manifestOf([database], { format: 'other' }), database]),
      'a file more than listed': () => zipOf(broken, [manifestOf([database]), database, other]),
      'a file less than listed': () => zipOf(broken, [manifestOf([database, other]), database]),
      'a file twice': () => zipOf(broken, [manifestOf([database]), database, database]),
      'a wrong digest': () => zipOf(broken, [manifestOf([notADatabase]), database]),
      'no database': () => zipOf(broken, [manifestOf([other]), other]),
      'not a database': () => zipOf(broken, [manifestOf([notADatabase]), notADatabase]),
      'a name that leads outside': async () => {
        await zipOf(broken, [manifestOf([database, outside]), database, outside])
        // The writer refuses such a name, so it is put in afterwards.
        const text = readFileSync(broken).toString('latin1').replaceAll('xx/outside', '../outside')
        writeFileSync(broken, Buffer.from(text, 'latin1'))
      },
    }
    for (const [name, make] of Object.entries(cases)) {
      await make()
      const restoring = restoreBackup({ file: broken, folder: workspace, replace: true, now: createdAt })
      await expect(restoring, name).rejects.toMatchObject({ code: 'backup.invalid' })
      expect(contents(workspace), name).toEqual(before)
      expect(readdirSync(folder).toSorted(), name).toEqual(['broken.zip', 'sound.zip', 'workspace'])
    }
  }))

test('says when there is no backup file', () =>
  inFolder(async (folder) => {
    const target = join(folder, 'target')
    const restoring = restoreBackup({
      file: join(folder, 'no.zip'),
      folder: target,
      replace: false,
      now: createdAt,
    })
    await expect(restoring).rejects.toMatchObject({ code: 'file.unreadable' })
    expect(existsSync(target)).toBe(false)
  }))

test('automatic backups are listed newest first, old ones go, foreign files stay', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const place = join(workspace, 'backups')
    mkdirSync(place)
    for (const hour of ['01', '02', '03']) writeFileSync(join(place, `20260310-${hour}0000-interval.zip`), '')
    writeFileSync(join(place, 'my own.zip'), '')
    const made = await backUpAutomatically(workspace, 'import', clock)
    expect(made).toBe(join(place, '20260310-083000-import.zip'))
    expect(readdirSync(place).toSorted()).toEqual([
      '20260310-020000-interval.zip',
      '20260310-030000-interval.zip',
      '20260310-083000-import.zip',
      'my own.zip',
    ])
    expect(listAutomaticBackups(workspace)[0]?.file).toBe(made)
  }))

/** As the system has it, because files carry the system's time. */
const realClock = {
  now: () => instantSchema.parse(new Date().toISOString()),
  today: () => calendarDateSchema.parse(new Date().toISOString().slice(0, 10)),
}
const turns = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 80))

test('the schedule backs up what an earlier session left, then what changed, and only that', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const database = await openNotes(workspace)
    const start = (): ReturnType<typeof scheduleAutomaticBackups> =>
      scheduleAutomaticBackups({
        workspaceFolder: workspace,
        database,
        clock: realClock,
        logger,
        everyMs: 10,
      })
    const waitForBackups = async (count: number): Promise<void> => {
      while (listAutomaticBackups(workspace).length < count) await turns()
      await turns()
      expect(listAutomaticBackups(workspace)).toHaveLength(count)
    }
    const schedule = start()
    await waitForBackups(1)
    await database.write((writer) => addNote(writer, 'new'))
    await waitForBackups(2)
    await schedule.stop()
    await database.close()
  }))

test('a failed automatic backup is logged and tried again', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const database = await openNotes(workspace)
    const place = join(workspace, 'backups')
    writeFileSync(place, 'in the way')
    const logged = Promise.withResolvers<string>()
    const schedule = scheduleAutomaticBackups({
      workspaceFolder: workspace,
      database,
      clock,
      logger: { info: () => undefined, error: (event) => logged.resolve(event) },
      everyMs: 10,
    })
    expect(await logged.promise).toBe('backup.automatic-failed')
    rmSync(place)
    while (listAutomaticBackups(workspace).length === 0) await turns()
    await schedule.stop()
    await database.close()
  }))

test('verify names what is wrong and where', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const missing = 'cd'.repeat(32)
    const store = attachmentStore(workspace)
    const { sha256 } = await store.put(picture)
    const subject = {
      databasePath: join(workspace, 'workspace.db'),
      attachments: store,
      referredAttachments: () => Promise.resolve([sha256]),
      checkSearchIndex: () => Promise.resolve([]),
    }
    await withNotes(workspace, async () => {
      expect(await verifyWorkspace(subject)).toEqual([])
      const findings = await verifyWorkspace({
        ...subject,
        referredAttachments: () => Promise.resolve([sha256, missing]),
        checkSearchIndex: () => Promise.resolve(['account 7']),
      })
      expect(findings).toEqual([
        { check: 'attachments', detail: `missing ${missing}` },
        { check: 'search-index', detail: 'account 7' },
      ])
    })
  }))
