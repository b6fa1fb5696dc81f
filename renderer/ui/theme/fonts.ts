import type { Language } from '../../../shared/domain/language.ts'

/** The Chinese face comes first in the Chinese interface, so that “ ” 、— keep their full width. */
export const fontFamilies: Readonly<Record<Language, string>> = {
  'zh-CN':
    '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", system-ui, sans-serif',
  en: '"Segoe UI", -apple-system, "Inter", "Noto Sans", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
}
export const monospaceFamily = '"Cascadia Mono", Consolas, "SF Mono", "Noto Sans Mono CJK SC", monospace'
