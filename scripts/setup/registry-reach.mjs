import { lookup } from 'node:dns/promises'

/**
 * The host npm would ask, where it asks directly; behind a proxy names are looked up elsewhere.
 * @param {string} registry
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null}
 */
export function hostToAsk(registry, env) {
  const proxied = Object.keys(env).some((name) => /^(npm_config_)?(https?_)?proxy$/i.test(name) && env[name])
  if (proxied || !URL.canParse(registry)) return null
  return new URL(registry).hostname || null
}

/**
 * False where the registry's name cannot even be looked up. npm itself would find out for each of several hundred
 * packages, which takes minutes.
 * @param {string} registry
 */
export async function canReach(registry) {
  const host = hostToAsk(registry, process.env)
  if (host === null) return true
  return lookup(host).then(
    () => true,
    () => false,
  )
}
