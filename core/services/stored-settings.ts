import { z } from 'zod'
import { colourSchemeSchema, type Settings } from '../../shared/contract/methods/workspace-methods.ts'
import { languageSchema } from '../../shared/domain/language.ts'
import { languageFromEnvironment } from '../../shared/i18n/environment-language.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { readSettings, writeSetting } from '../repositories/setting-repository.ts'

const flag = z.enum(['yes', 'no']).transform((text) => text === 'yes')

/** The settings as stored, with what holds until somebody chose. */
export async function storedSettings(reader: Reader): Promise<Settings> {
  const values = await readSettings(reader)
  const language = languageSchema.safeParse(values.get('language'))
  const colourScheme = colourSchemeSchema.safeParse(values.get('colourScheme'))
  const isOn = (name: string): boolean => flag.safeParse(values.get(name)).data === true
  return {
    workspaceName: values.get('workspaceName') ?? '',
    language: language.success ? language.data : languageFromEnvironment(process.env),
    colourScheme: colourScheme.success ? colourScheme.data : 'system',
    isWelcomed: isOn('isWelcomed'),
    isChecklistDismissed: isOn('isChecklistDismissed'),
  }
}

/** Writes the settings that are given and leaves the others. */
export async function writeSettings(
  writer: Writer,
  settings: { readonly [K in keyof Settings]?: Settings[K] | undefined },
): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) continue
    await writeSetting(writer, name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)
  }
}
