import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFileName } from '../../../core/app/workspace-lock.ts'
import { commands } from '../../../shared/contract/commands/command.ts'
import { StubApplication } from '../../helpers/electron-stub/stub-application.ts'
import { projectFolder } from '../../helpers/launchers/project-folder.ts'
import { goTo } from '../models/session.ts'
import { Workbench } from '../models/workbench.ts'
import { Frame } from '../models/frame.ts'
import { expect, test } from './desktop-fixtures.ts'

test.describe('the native menu @stub', () => {
  test('holds every command once, with the words of the screen', async ({ stub, t }) => {
    const items = await stub.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
        (menu.submenu?.items ?? []).map((item) => ({ menu: menu.id, id: item.id, label: item.label })),
      ),
    )
    const expected = commands.map(({ name, menu }) => ({ menu, id: name, label: t(`commands.${name}`) }))
    const named = items.filter(({ id }) => commands.some((one) => one.name === id))
    const inOrder = (list: readonly { readonly id: string }[]): readonly { readonly id: string }[] =>
      [...list].sort((a, b) => a.id.localeCompare(b.id))
    expect(inOrder(named)).toEqual(inOrder(expected))
  })

  test('carries out a command in the page', async ({ stub, t }) => {
    const page = await stub.firstWindow
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await stub.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('go.bin')?.click()
    })
    await expect(page.getByRole('heading', { level: 1, name: t('settings.bin.title') })).toBeVisible()
  })

  test('changes its words with the language of the workspace', async ({ stub }) => {
    const page = await stub.firstWindow
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await stub.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('view.language')?.click()
    })
    const label = (): Promise<string | undefined> =>
      stub.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go.settings')?.label)
    await expect.poll(label).toBe('Settings')
  })

  test('opens another workspace, remembers both, and shows the newest first', async ({ stub, scratch }) => {
    const page = await stub.firstWindow
    const other = join(scratch, 'other')
    await stub.evaluate(({ dialog, Menu }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
      Menu.getApplicationMenu()?.getMenuItemById('workspace.open')?.click()
    }, other)
    await expect.poll(() => existsSync(join(other, 'workspace.db'))).toBe(true)
    await expect(page.getByRole('main').getByRole('radiogroup').first()).toBeVisible()
    const recent = await readFile(join(scratch, 'user-data', 'recent-workspaces.json'), 'utf8')
    expect(JSON.parse(recent)).toEqual([other, join(scratch, 'workspace')])
  })
})

test.describe('the window @stub', () => {
  test('comes back in the size it was left', async ({ restart, scratch }) => {
    await mkdir(join(scratch, 'user-data'), { recursive: true })
    const kept = { width: 1200, height: 800, x: 40, y: 30, isMaximized: false }
    await writeFile(join(scratch, 'user-data', 'window.json'), JSON.stringify(kept))
    const stub = await restart()
    expect((await stub.firstWindow).viewportSize()).toEqual({ width: 1200, height: 800 })
    await stub.close()
    expect(JSON.parse(await readFile(join(scratch, 'user-data', 'window.json'), 'utf8'))).toEqual(kept)
  })

  test('is not lost on a display that is gone, nor by a damaged note of its size', async ({
    restart,
    scratch,
  }) => {
    await mkdir(join(scratch, 'user-data'), { recursive: true })
    const file = join(scratch, 'user-data', 'window.json')
    await writeFile(file, JSON.stringify({ width: 1200, height: 800, x: 9_000, y: 30, isMaximized: false }))
    const first = await restart()
    expect(
      await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds().x),
    ).toBe(0)
    await first.close()
    await writeFile(file, '{"width":')
    const second = await restart()
    expect((await second.firstWindow).viewportSize()).toEqual({ width: 1366, height: 860 })
  })

  test('comes to the front when the application is started again', async ({
    stub,
    scratch,
    browser,
    workspace,
  }) => {
    await stub.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.on('focus', () => Reflect.set(globalThis, 'focused', true))
    })
    const second = await StubApplication.launch({
      browser,
      projectFolder,
      args: ['--workspace', workspace],
      env: { STUB_SECOND_INSTANCE: '1', STUB_PATH_USERDATA: join(scratch, 'user-data') },
    })
    expect(await second.exited).toBe(0)
    expect(second.windows()).toEqual([])
    await stub.ask('secondInstance', {})
    expect(await stub.evaluate(() => Reflect.get(globalThis, 'focused') === true)).toBe(true)
  })
})

test.describe('quitting @stub', () => {
  test('closes the workspace, and the next start finds what was done', async ({ restart, workspace, t }) => {
    const first = await restart()
    const page = await first.firstWindow
    const frame = new Frame(page, t)
    await frame.go('accounts')
    await page
      .getByRole('button', { name: t('account.new') })
      .first()
      .click()
    await page.getByRole('dialog').getByLabel(t('account.field.name')).fill('临海造船集团')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('account.create') })
      .click()
    await page.getByRole('heading', { name: t('account.present') }).waitFor()
    expect(existsSync(join(workspace, lockFileName))).toBe(true)
    expect(await first.close()).toBe(0)
    expect(existsSync(join(workspace, lockFileName))).toBe(false)

    const again = await (await restart()).firstWindow
    await new Frame(again, t).go('accounts')
    await expect(again.getByRole('link').filter({ hasText: '临海造船集团' })).toBeVisible()
  })

  test('a workspace that another shell has open is named as such, and left alone', async ({
    stub,
    restart,
    t,
  }) => {
    await stub.firstWindow
    const second = await (await restart()).firstWindow
    await expect(second.getByRole('heading', { name: t('welcome.failed') })).toBeVisible()
    await expect(second.getByText(/^workspace\.in-use/)).toBeVisible()
  })
})

test.describe('files @stub', () => {
  test.beforeEach(async ({ stub }) => {
    const page = await stub.firstWindow
    const [proposal] = await page.evaluate(async () => {
      const bridge = Reflect.get(window, 'keyplan') as {
        call: (method: string, input: object) => Promise<{ value: readonly { id: string }[] }>
      }
      return (await bridge.call('proposal.list', {})).value
    })
    await goTo(page, `/proposals/${proposal?.id ?? ''}`)
  })

  test('are saved where the user said, whole and under their own name, then opened or shown', async ({
    stub,
    scratch,
    t,
  }) => {
    const page = await stub.firstWindow
    const folder = join(scratch, 'out')
    await mkdir(folder)
    await stub.evaluate(({ dialog }, target) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: false, filePath: `${target}/我的 建议书.pdf` })
    }, folder)
    await new Workbench(page, t).export('PDF')
    const toast = page.getByRole('alert').filter({ hasText: '我的 建议书.pdf' })
    await toast.getByRole('button', { name: t('common.open') }).click()
    expect(await readdir(folder)).toEqual(['我的 建议书.pdf'])
    expect((await readFile(join(folder, '我的 建议书.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('button', { name: t('frame.jobs'), exact: true }).click()
    await page.getByRole('button', { name: t('frame.jobs.reveal') }).click()
    const opened = (): Promise<unknown> => stub.evaluate(({ shell }): unknown => Reflect.get(shell, 'opened'))
    const path = join(folder, '我的 建议书.pdf')
    await expect.poll(opened).toEqual([path, path])
  })

  test('are not written where the dialog was cancelled, and can be saved again', async ({
    stub,
    scratch,
    t,
  }) => {
    const page = await stub.firstWindow
    const folder = join(scratch, 'out')
    await mkdir(folder)
    await stub.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    })
    await new Workbench(page, t).export('PDF')
    await page.getByRole('button', { name: t('frame.jobs'), exact: true }).click()
    const again = page.getByRole('button', { name: t('frame.jobs.saveAgain') })
    await expect(again).toBeVisible({ timeout: 30_000 })
    expect(await readdir(folder)).toEqual([])
    await stub.evaluate(({ dialog }, target) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: `${target}/b.pdf` })
    }, folder)
    await again.click()
    await expect.poll(() => readdir(folder)).toEqual(['b.pdf'])
  })
})

test.describe('addresses outside @stub', () => {
  const open = (stub: StubApplication, url: string): Promise<unknown> =>
    stub.firstWindow.then((page) =>
      page.evaluate((address) => {
        const bridge = Reflect.get(window, 'keyplan') as {
          shell: (request: string, payload: unknown) => Promise<unknown>
        }
        return bridge.shell('openExternal', { url: address })
      }, url),
    )
  const answerWith = (stub: StubApplication, response: number): Promise<void> =>
    stub.evaluate(({ dialog }, button) => {
      dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false })
    }, response)
  const opened = (stub: StubApplication): Promise<unknown> =>
    stub.evaluate(({ shell }): unknown => Reflect.get(shell, 'opened'))

  test('are opened after the user agreed', async ({ stub }) => {
    await answerWith(stub, 0)
    await open(stub, 'https://keyplan.example/')
    expect(await opened(stub)).toEqual(['https://keyplan.example/'])
  })

  test('are not opened against the user’s will', async ({ stub }) => {
    await answerWith(stub, 1)
    await open(stub, 'https://keyplan.example/')
    expect(await opened(stub)).toEqual([])
  })

  test('of other kinds are not even asked about', async ({ stub }) => {
    // The stub's own message box fails when it is asked for.
    for (const url of [
      'file:///etc/passwd',
      'http://keyplan.example/',
      'javascript:alert(1)',
      'not an address',
    ])
      await open(stub, url)
    expect(await opened(stub)).toEqual([])
  })
})
