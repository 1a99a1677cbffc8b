// The command line as commander knows it, made from the list of commands.

import { Command, Option } from 'commander'
import type { Language } from '@tiendo/text'
import { cliWords, type OptionName } from '../words/cli.ts'
import type { Options } from './options.ts'
import { theScreen, type Chosen } from './perform.ts'
import { placeOf } from './spec.ts'
import { isGroup, specs } from './specs.ts'
import { version } from './version.ts'

const optionIn =
  (language: Language) =>
  (flags: string, name: OptionName): Option =>
    new Option(flags, cliWords(language).options[name])

/** The command line as commander knows it; `choose` is told what was asked for. */
export const programOf = (language: Language, choose: (chosen: Chosen) => void): Command => {
  const words = cliWords(language)
  const option = optionIn(language)
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.helpTitles.usage,
    'Arguments:': words.helpTitles.arguments,
    'Options:': words.helpTitles.options,
    'Global Options:': words.helpTitles.globalOptions,
    'Commands:': words.helpTitles.commands,
  }
  const program: Command = new Command('tiendo')
  program
    .description(words.description)
    .usage(words.helpTitles.form)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      showGlobalOptions: true,
      // Those of a group belong before its commands, not to them.
      visibleGlobalOptions: (command) => (command.parent === null ? [] : [...program.options]),
    })
    .addOption(option('--lang <LANG>', 'lang'))
    .addOption(option('--server <URL>', 'server'))
    .addOption(option('--ascii', 'ascii'))
    .exitOverride()
    .action((options: Options) => choose(theScreen(options)))
  const groups = new Map<string, Command>()
  for (const spec of specs) {
    const { parent, name } = placeOf(spec)
    const command = (groups.get(parent) ?? program)
      .command(name)
      .description(words.commands[spec.name])
      .helpOption('-h, --help', words.options.help)
      // Its own options stand before the name of one of its commands; behind it they are that command's.
      .enablePositionalOptions()
    if (parent === '') groups.set(name, command)
    if (isGroup(name)) command.helpCommand('help [command]', words.commands.help)
    command.usage([`[${words.helpTitles.someOptions}]`, ...spec.args].join(' '))
    for (const arg of spec.args) command.argument(arg)
    for (const [flags, about] of spec.options) command.addOption(option(flags, about))
    command.action((...given: readonly unknown[]) => {
      // An argument that takes several comes as a list.
      const args = given.slice(0, spec.args.length).flat().flatMap((arg) => (typeof arg === 'string' ? [arg] : []))
      const options: Options = command.optsWithGlobals()
      choose({ options, work: spec.work(args, options) })
    })
  }
  return program
}
