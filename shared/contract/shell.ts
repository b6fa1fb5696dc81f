import type { FileHandle } from './file-handle.ts'

/** What became of a file the user was offered. */
export interface SavedFile {
  readonly saved: boolean
  /** Shown to the user; a name, not a path. */
  readonly name: string
  /** Set where the shell can open or show the file afterwards. */
  readonly savedId: string | null
}

/** What a shell can do that the core cannot: dialogs, downloads, the system's own programs. */
export interface ShellCapabilities {
  readonly kind: 'electron' | 'browser'
  readonly canReveal: boolean
  readonly canSwitchWorkspace: boolean
  /** Hands bytes the user chose to the core. */
  receiveFile(file: {
    readonly name: string
    readonly mediaType: string
    readonly bytes: Uint8Array
  }): Promise<FileHandle>
  /** Electron asks where; the browser downloads. */
  saveFile(handle: FileHandle): Promise<SavedFile>
  openSaved(savedId: string): Promise<void>
  revealSaved(savedId: string): Promise<void>
  /** https and mailto only, after the user agreed. */
  openExternal(url: string): Promise<void>
  /** Bytes behind a handle, for showing a picture. */
  readFile(handle: FileHandle): Promise<Uint8Array>
}
