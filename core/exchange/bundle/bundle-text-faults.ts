import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import { placesOf } from './places.ts'

const isWorded = (value: unknown): boolean => typeof value === 'string' && /\S/u.test(value)

/** Accounts nobody could name, translations into the bundle's own language, and a second "me". */
export function textFaults(raw: unknown): FieldIssue[] {
  const language = placesOf(raw, 'language')[0]?.value
  const translated = [
    ...placesOf(raw, 'ownCompany.translations'),
    ...placesOf(raw, 'accounts[].translations'),
  ]
  const needless = translated.flatMap(({ path, value }) =>
    typeof language === 'string' &&
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, language)
      ? [fieldIssue(`${path}.${language}`, 'unknownField')]
      : [],
  )
  const nameless = placesOf(raw, 'accounts[]').flatMap(({ path, value }) => {
    const name = placesOf(value, 'name')[0]?.value
    const others = ['zh-CN', 'en'].flatMap((other) =>
      placesOf(value, 'translations').flatMap((found) => ownValue(found.value, other)),
    )
    return typeof name === 'string' &&
      !isWorded(name) &&
      !others.some((texts) => isWorded(ownValue(texts, 'name')[0]))
      ? [fieldIssue(`${path}.name`, 'required')]
      : []
  })
  const mes = placesOf(raw, 'teamMembers[].isMe').filter(({ value }) => value === true)
  return [...needless, ...nameless, ...mes.slice(1).map(({ path }) => fieldIssue(path, 'alreadyExists'))]
}

function ownValue(value: unknown, key: string): unknown[] {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? [(value as Readonly<Record<string, unknown>>)[key]]
    : []
}
