import { existsSync } from 'node:fs'
import { defineConfig } from 'electron-vite'
import renderer from './renderer/vite.config.ts'

/** Native code cannot be bundled; it is the only part of node_modules that ships as it is. */
const native = ['electron', 'better-sqlite3', '@resvg/resvg-js']
const exportWorker = 'core/jobs/export-worker.ts'

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        external: [...native, /^node:/],
        input: {
          index: 'electron/main/index.ts',
          ...(existsSync(exportWorker) ? { 'export-worker': exportWorker } : {}),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file and can load nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...renderer,
    root: 'renderer',
    build: {
      ...renderer.build,
      outDir: 'out/renderer',
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
