import { readFileSync } from 'node:fs'

/** @typedef {keyof typeof import('./texts/en.json')} TextKey */
/** @typedef {Readonly<Record<string, string | number>>} TextParams */

/**
 * The language a terminal is set to; the first variable that is set decides, as in POSIX.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} systemLocale what the system says where no variable does (Windows)
 * @returns {'en' | 'zh-CN'}
 */
export function terminalLanguage(env, systemLocale) {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale
  return /^zh/i.test(named) ? 'zh-CN' : 'en'
}

/**
 * True for a Node on which nothing here can run.
 * @param {string} version such as `18.20.1`
 */
export function lacksNode20(version) {
  return Number(version.split('.')[0]) < 20
}

/**
 * @param {'en' | 'zh-CN'} language
 * @param {TextKey} key
 * @param {TextParams} [params]
 * @returns {string}
 */
export function textIn(language, key, params) {
  const file = new URL('./texts/' + language + '.json', import.meta.url)
  /** @type {Record<string, string>} */
  const texts = JSON.parse(readFileSync(file, 'utf8'))
  return (texts[key] || key).replace(/\{(\w+)\}/g, (all, name) => {
    const value = params && params[name]
    return value === undefined ? all : String(value)
  })
}

/**
 * The text in the language of this terminal.
 * @param {TextKey} key
 * @param {TextParams} [params]
 */
export function text(key, params) {
  const system = Intl.DateTimeFormat().resolvedOptions().locale
  return textIn(terminalLanguage(process.env, system), key, params)
}

/**
 * Says one sentence to the person at the terminal; stdout belongs to results.
 * @param {TextKey} key
 * @param {TextParams} [params]
 */
export function tell(key, params) {
  process.stderr.write(text(key, params) + '\n')
}
