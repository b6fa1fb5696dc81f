import i18next, { type i18n } from 'i18next'
import type { Language } from '../domain/language.ts'
import { en } from './en.ts'
import { zhCn } from './zh-cn.ts'

type Namespaces = typeof en
/** `_one` and `_other` are two words for one key; a caller names the key and passes `count`. */
type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
/** Every text there is, as `namespace.key`. A key that does not exist fails the type check. */
export type MessageKey = {
  [N in keyof Namespaces]: `${N}.${WithoutPlural<keyof Namespaces[N] & string>}`
}[keyof Namespaces]

/** What fills the `{names}` in a text. */
export type MessageParams = Readonly<Record<string, string | number>>
/** Words a message in one language; `{name}` in the text is replaced by `params.name`. */
export type Translate = (key: MessageKey, params?: MessageParams) => string

/** The texts of one language. */
export interface Translator {
  readonly language: Language
  readonly t: Translate
  /** True where a key built at run time (an error code, a section kind) has a text. */
  readonly has: (key: string) => key is MessageKey
}

const namespaces = Object.keys(en)
const instances = new Map<Language, Translator>()

function start(language: Language): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: namespaces,
    initAsync: false,
    keySeparator: false,
    nsSeparator: '\u0000',
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    resources: { [language]: language === 'en' ? en : zhCn },
  })
  return instance
}

/** The translator of a language; made once and shared, since texts never change at run time. */
export function translatorFor(language: Language): Translator {
  const known = instances.get(language)
  if (known !== undefined) return known
  const instance = start(language)
  const split = (key: string): { readonly ns: string; readonly key: string } => {
    const dot = key.indexOf('.')
    return { ns: key.slice(0, dot), key: key.slice(dot + 1) }
  }
  const translator: Translator = {
    language,
    t: (key, params) => {
      const parts = split(key)
      return instance.t(parts.key, { ns: parts.ns, ...params })
    },
    has: (key): key is MessageKey => {
      const parts = split(key)
      return (
        instance.exists(parts.key, { ns: parts.ns }) || instance.exists(parts.key, { ns: parts.ns, count: 1 })
      )
    },
  }
  instances.set(language, translator)
  return translator
}
