import { registerHooks } from 'node:module'

const stub = new URL('./electron-module.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: stub, shortCircuit: true }
      : next(specifier, context),
})
