// One run of the command line: parsed, done, ended with a code. A wrong use is said in a sentence.

import { CommanderError, type Command } from 'commander'
import { cliWords, type CliWords } from '../words/cli.ts'
import { exit, type Exit } from './exit.ts'
import type { Context, Io } from './io.ts'
import { languageOf } from './language.ts'
import { perform, type Chosen } from './perform.ts'
import { programOf } from './program.ts'
import { refuse } from './say.ts'

/** `--lang en`, wherever it stands: the language is needed to say that the rest is wrong. */
const askedLanguage = (argv: readonly string[]): string | null => {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = argv[at]
  return arg === undefined ? null : arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (argv[at + 1] ?? null)
}

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''

const usageSentence = (error: CommanderError, { usage }: CliWords): string => {
  const what = quoted(error.message)
  switch (error.code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand(what)
    case 'commander.unknownOption':
      return usage.unknownOption(what)
    case 'commander.missingArgument':
      return usage.missingArgument(what)
    case 'commander.optionMissingArgument':
      return usage.missingValue(what)
    case 'commander.excessArguments':
      return usage.tooMany
    default:
      return usage.other
  }
}

/** `tiendo word`, `tiendo events word`: taken for too many arguments of the screen, or of the group. */
const unknownCommand = (program: Command, argv: readonly string[]): string | null => {
  const [first, second] = argv.filter((arg) => !arg.startsWith('-'))
  if (first === undefined) return null
  const group = program.commands.find((command) => command.name() === first)
  if (group === undefined) return first
  return group.commands.length === 0 || second === undefined ? null : `${first} ${second}`
}

export const run = async (argv: readonly string[], io: Io): Promise<Exit> => {
  const language = languageOf(askedLanguage(argv), io.env)
  const words = cliWords(language)
  const context: Context = { io, language, server: null }
  let chosen: Chosen | null = null
  let printed = ''
  const program = programOf(language, (what) => {
    chosen = what
  })
  const output = {
    writeOut: (text: string) => {
      printed += text
    },
    writeErr: () => {},
  }
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    command.exitOverride().configureOutput(output)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0 || error.code === 'commander.help') {
      await io.out(printed)
      return exit.ok
    }
    const unknown = error.code === 'commander.excessArguments' ? unknownCommand(program, argv) : null
    const sentence = unknown === null ? usageSentence(error, words) : words.usage.unknownCommand(unknown)
    return refuse(context, exit.usage, `${sentence} ${words.usage.seeHelp}`)
  }
  return chosen === null ? exit.usage : perform(chosen, context)
}
