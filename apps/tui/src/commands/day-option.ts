// Days and years as options: checked before anything is done.

import { err, ok, type LocalDate, type Result } from '@tiendo/domain'
import { readDate } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'

/** `2026-11-29`, or as officials write it `29/11/2026`; `name` is what it was asked as. */
export const dayOf = (context: Context, name: string, text: string): Result<LocalDate, Exit> => {
  const parsed = readDate(text)
  return parsed.ok ? parsed : err(refuse(context, exit.usage, cliWords(context.language).notADay(name, text)))
}

/** Null where the option was not given. */
export const dayOption = (context: Context, options: Options, name: string): Result<LocalDate | null, Exit> => {
  const text = textOption(options, name)
  return text === null ? ok(null) : dayOf(context, `--${name}`, text)
}

/** `--from` and `--to` as years, both or none, in order. */
export const yearsOption = (context: Context, options: Options): Result<readonly [number, number] | null, Exit> => {
  const words = cliWords(context.language)
  const [from, to] = [textOption(options, 'from'), textOption(options, 'to')]
  if (from === null && to === null) return ok(null)
  if (from === null || to === null) return err(refuse(context, exit.usage, words.yearsTogether))
  for (const [name, text] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (!/^[1-9]\d{3}$/.test(text)) return err(refuse(context, exit.usage, words.notAYear(name, text)))
  }
  return Number(from) > Number(to)
    ? err(refuse(context, exit.usage, words.yearsReversed))
    : ok([Number(from), Number(to)])
}
