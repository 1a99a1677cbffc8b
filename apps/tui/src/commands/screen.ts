// `tiendo` alone: the screen, where there is a terminal to show it on.

import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'

export const screen = async (context: Context, options: Options): Promise<Exit> => {
  if (!context.io.inputIsTerminal || !context.io.outputIsTerminal)
    return refuse(context, exit.usage, cliWords(context.language).noTerminal)
  return (await import('../screen/open.ts')).openScreen(context, { ascii: flag(options, 'ascii') })
}
