// Does what was asked for; a bug is said in a sentence, never with a stack trace.

import { cliWords } from '../words/cli.ts'
import { exit, type Exit } from './exit.ts'
import type { Context, Io } from './io.ts'
import { languageOf } from './language.ts'
import { textOption, type Options } from './options.ts'
import { refuse } from './say.ts'
import type { Work } from './spec.ts'

/** What is said of a bug: its first line, and everything where `TIENDO_DEBUG=1` asks for it. */
export const bugSentence = (error: unknown, env: Io['env']): string => {
  const words = cliWords(languageOf(null, env))
  if (env['TIENDO_DEBUG'] === '1' && error instanceof Error) return words.bug(error.stack ?? error.message)
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return words.bug(what.split('\n')[0] ?? '')
}

export type Chosen = { readonly work: Work; readonly options: Options }

export const perform = async ({ work, options }: Chosen, context: Context): Promise<Exit> => {
  try {
    return await work({ ...context, server: textOption(options, 'server') })
  } catch (error) {
    return refuse(context, exit.failed, bugSentence(error, context.io.env))
  }
}

/** `tiendo` alone. */
export const theScreen = (options: Options): Chosen => ({
  options,
  work: async (context) => (await import('../commands/screen.ts')).screen(context, options),
})
