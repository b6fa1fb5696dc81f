import { expect, test } from 'vitest'
import { hostToAsk } from './registry-reach.mjs'

test.each([
  ['https://packages.example/npm/', {}, 'packages.example'],
  ['https://packages.example/', { HTTPS_PROXY: 'http://proxy:1' }, null],
  ['https://packages.example/', { npm_config_https_proxy: 'http://proxy:1' }, null],
  ['https://packages.example/', { npm_config_proxy: '' }, 'packages.example'],
  ['undefined', {}, null],
])('for %s with %o npm asks %s', (registry, env, host) => {
  expect(hostToAsk(registry, env)).toBe(host)
})
