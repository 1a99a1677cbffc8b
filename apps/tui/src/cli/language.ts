// Which language people are spoken to in: Vietnamese first, English when asked by `--lang` or the environment.

import type { Language } from '@tiendo/text'

type Environment = Readonly<Record<string, string | undefined>>

/** `--lang` wins, then the usual variables in their usual order; anything but English is Vietnamese. */
export const languageOf = (asked: string | null, env: Environment): Language => {
  const named =
    asked ?? [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? ''
  return /^en/i.test(named) ? 'en' : 'vi'
}
