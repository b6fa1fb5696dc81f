import type { Language } from '../domain/language.ts'

/** The language a POSIX environment asks for: Chinese where the first set variable says so, English otherwise. */
export function languageFromEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return wanted !== undefined && /^zh\b|^zh[_-]/i.test(wanted) ? 'zh-CN' : 'en'
}
