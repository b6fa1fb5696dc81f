import type { Translate } from '../shared/i18n/translator.ts'
import type { Command, OptionName } from './command.ts'
import { textWidth } from './output/text-width.ts'

const optionForms: Readonly<Record<OptionName, string>> = {
  language: '[--language zh-CN|en]',
  format: '--format docx,pdf,html',
  out: '--out DIR',
  replace: '[--replace]',
}

/** The help, as lines. */
export function helpLines(commands: readonly Command[], defaultFolder: string, t: Translate): string[] {
  return [
    t('cli.usage.title'),
    '',
    t('cli.usage.form'),
    '',
    t('cli.usage.commands'),
    ...commands.flatMap((command) => [
      `  ${[command.name, ...command.operands, ...command.options.map((name) => optionForms[name])].join(' ')}`,
      `      ${t(`cli.help.${command.name}`)}`,
    ]),
    '',
    t('cli.usage.options'),
    ...inColumns([
      ['--workspace DIR', t('cli.option.workspace')],
      ['--json', t('cli.option.json')],
      ['--help, -h', t('cli.option.help')],
      ['--version', t('cli.option.version')],
    ]),
    '',
    t('cli.usage.place', { folder: defaultFolder }),
    t('cli.usage.exit'),
  ]
}

function inColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => textWidth(left)))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
