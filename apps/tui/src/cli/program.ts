// Every command with its options, and which module does it. Nothing here is loaded before it is asked for.

import { Command, Option } from 'commander'
import type { Language } from '@tiendo/text'
import { cliWords, type CommandName, type OptionName } from '../words/cli.ts'
import type { Exit } from './exit.ts'
import type { Context } from './io.ts'
import type { Options } from './options.ts'
import { version } from './version.ts'

/** What was asked for: a command's work, to be done with the context of the whole command line. */
export type Work = (context: Context) => Promise<Exit>
export type Chosen = { readonly work: Work; readonly options: Options }

type Spec = {
  readonly name: Exclude<CommandName, 'help'>
  readonly args: readonly string[]
  readonly options: readonly (readonly [flags: string, words: OptionName])[]
  readonly work: (args: readonly string[], options: Options) => Work
}

const JSON_OPTION = ['--json', 'json'] as const
const TABLE = [JSON_OPTION, ['--csv', 'csv']] as const

export const specs: readonly Spec[] = [
  {
    name: 'read',
    args: ['<FILE>'],
    options: [JSON_OPTION],
    work:
      ([file = ''], options) =>
      async (context) =>
        (await import('../commands/read.ts')).read(context, file, options),
  },
  {
    name: 'check',
    args: ['<FILE>'],
    options: [['--format <FORMAT>', 'format'], JSON_OPTION, ['--max-warnings <N>', 'maxWarnings']],
    work:
      ([file = ''], options) =>
      async (context) =>
        (await import('../commands/check.ts')).check(context, file, options),
  },
  {
    name: 'timing',
    args: ['[PHRASE]'],
    options: [
      ['--stdin', 'stdin'],
      ['--issued <DAY>', 'issued'],
      ['--from <YEAR>', 'fromYear'],
      ['--to <YEAR>', 'toYear'],
      ['--today <DAY>', 'today'],
      JSON_OPTION,
    ],
    work:
      ([phrase], options) =>
      async (context) =>
        (await import('../commands/timing.ts')).timing(context, phrase ?? null, options),
  },
  {
    name: 'login',
    args: [],
    options: [['--email <ADDRESS>', 'email'], ['--password-stdin', 'passwordStdin'], JSON_OPTION],
    work: (_args, options) => async (context) => (await import('../commands/login.ts')).login(context, options),
  },
  {
    name: 'logout',
    args: [],
    options: [JSON_OPTION],
    work: (_args, options) => async (context) => (await import('../commands/login.ts')).logout(context, options),
  },
  {
    name: 'plans',
    args: [],
    options: TABLE,
    work: (_args, options) => async (context) => (await import('../commands/plans.ts')).plans(context, options),
  },
  {
    name: 'tasks',
    args: ['<PLAN>'],
    options: TABLE,
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/tasks.ts')).tasks(context, plan, options),
  },
  {
    name: 'due',
    args: [],
    options: [['--from <DAY>', 'from'], ['--to <DAY>', 'to'], ['--mine', 'mine'], ['--only <KIND>', 'only'], ...TABLE],
    work: (_args, options) => async (context) => (await import('../commands/due.ts')).due(context, options),
  },
  {
    name: 'show',
    args: ['<PLAN>', '<TASK>'],
    options: TABLE,
    work:
      ([plan = '', task = ''], options) =>
      async (context) =>
        (await import('../commands/show.ts')).show(context, plan, task, options),
  },
  {
    name: 'import',
    args: ['<FILE>'],
    options: [['--dry-run', 'dryRun'], JSON_OPTION],
    work:
      ([file = ''], options) =>
      async (context) =>
        (await import('../commands/import.ts')).importFile(context, file, options),
  },
  {
    name: 'publish',
    args: ['<DRAFT>'],
    options: [['--unreviewed', 'unreviewed'], ['--dry-run', 'dryRun'], JSON_OPTION],
    work:
      ([draft = ''], options) =>
      async (context) =>
        (await import('../commands/publish.ts')).publish(context, draft, options),
  },
  {
    name: 'progress',
    args: ['<PLAN>', '<TASK>', '<KEY>'],
    options: [
      ['--percent <N>', 'percent'],
      ['--note <TEXT>', 'note'],
      ['--submit', 'submit'],
      ['--finished <DAY>', 'finished'],
      ['--accept', 'accept'],
      ['--return <NOTE>', 'return'],
      ['--organisation <NAME>', 'organisation'],
      ['--dry-run', 'dryRun'],
      JSON_OPTION,
    ],
    work:
      ([plan = '', task = '', key = ''], options) =>
      async (context) =>
        (await import('../commands/progress.ts')).progress(context, { plan, task, key }, options),
  },
  {
    name: 'completion',
    args: ['<SHELL>'],
    options: [],
    work:
      ([shell = '']) =>
      async (context) =>
        (await import('../commands/completion.ts')).completion(context, shell),
  },
]

const described =
  (language: Language) =>
  (flags: string, name: OptionName): Option =>
    new Option(flags, cliWords(language).options[name])

/** The command line as commander knows it; `choose` is told what was asked for. */
export const programOf = (language: Language, choose: (chosen: Chosen) => void): Command => {
  const words = cliWords(language)
  const option = described(language)
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.helpTitles.usage,
    'Arguments:': words.helpTitles.arguments,
    'Options:': words.helpTitles.options,
    'Global Options:': words.helpTitles.globalOptions,
    'Commands:': words.helpTitles.commands,
  }
  const program = new Command('tiendo')
    .description(words.description)
    .usage(words.helpTitles.form)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: true })
    .addOption(option('--lang <LANG>', 'lang'))
    .addOption(option('--server <URL>', 'server'))
    .addOption(option('--ascii', 'ascii'))
    .exitOverride()
    .action((options: Options) => {
      choose({ options, work: async (context) => (await import('../commands/screen.ts')).screen(context, options) })
    })
  for (const spec of specs) {
    const command = program
      .command(spec.name)
      .description(words.commands[spec.name])
      .helpOption('-h, --help', words.options.help)
    command.usage([`[${words.helpTitles.someOptions}]`, ...spec.args].join(' '))
    for (const arg of spec.args) command.argument(arg)
    for (const [flags, name] of spec.options) command.addOption(option(flags, name))
    command.action((...given: readonly unknown[]) => {
      const args = given.slice(0, spec.args.length).flatMap((arg) => (typeof arg === 'string' ? [arg] : []))
      const options: Options = command.optsWithGlobals()
      choose({ options, work: spec.work(args, options) })
    })
  }
  return program
}
