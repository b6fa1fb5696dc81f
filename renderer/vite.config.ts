import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Vite's dev client injects an inline script, which the policy of the built page rightly refuses. */
const withoutPolicyInDev: Plugin = {
  name: 'without-policy-in-dev',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, ''),
}

/** How the screen is built, for every shell; electron.vite.config.ts takes this as its renderer part. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), withoutPolicyInDev],
  server: { host: '127.0.0.1' },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'es2023',
    minify: true,
    // Inlined files would become data: URLs; the policy allows those for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
