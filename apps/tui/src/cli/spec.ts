// What one command is called, what it takes, and which module does it.

import type { CommandName, OptionName } from '../words/cli.ts'
import type { Exit } from './exit.ts'
import type { Context } from './io.ts'
import type { Options } from './options.ts'

/** What was asked for: a command's work, to be done with the context of the whole command line. */
export type Work = (context: Context) => Promise<Exit>

export type Spec = {
  /** Two words where it belongs to a group: "calendar add". */
  readonly name: Exclude<CommandName, 'help'>
  readonly args: readonly string[]
  readonly options: readonly (readonly [flags: string, words: OptionName])[]
  readonly work: (args: readonly string[], options: Options) => Work
}

export const JSON_OPTION = ['--json', 'json'] as const
export const TABLE = [JSON_OPTION, ['--csv', 'csv']] as const
export const DRY_RUN = ['--dry-run', 'dryRun'] as const

/** The group a command belongs to, blank for none, and its own word. */
export const placeOf = ({ name }: Pick<Spec, 'name'>): { readonly parent: string; readonly name: string } => {
  const [first = '', second] = name.split(' ')
  return second === undefined ? { parent: '', name: first } : { parent: first, name: second }
}
