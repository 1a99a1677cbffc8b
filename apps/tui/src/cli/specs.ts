// Every command with its options, in the order the help lists them. Nothing here is loaded before it is asked for.

import { allocateSpecs } from './allocate-specs.ts'
import { budgetSpecs } from './budget-specs.ts'
import { daySpecs } from './day-specs.ts'
import { reviewSpecs } from './review-specs.ts'
import { DRY_RUN, JSON_OPTION, placeOf, TABLE, type Spec } from './spec.ts'

export const specs: readonly Spec[] = [
  {
    name: 'read',
    args: ['<FILE...>'],
    options: [JSON_OPTION],
    work: (files, options) => async (context) => (await import('../commands/read.ts')).read(context, files, options),
  },
  {
    name: 'check',
    args: ['<FILE...>'],
    options: [
      ['--format <FORMAT>', 'format'],
      JSON_OPTION,
      ['--max-warnings <N>', 'maxWarnings'],
      ['--config <FILE>', 'config'],
      ['--upper <FILE>', 'upper'],
      ['--rule <ID...>', 'rule'],
      ['--fix', 'fix'],
      ['--out <FILE>', 'out'],
      ['--list', 'fixList'],
    ],
    work: (files, options) => async (context) => (await import('../commands/check.ts')).check(context, files, options),
  },
  {
    name: 'rules',
    args: ['[ID]'],
    options: [JSON_OPTION, ['--markdown', 'markdown']],
    work:
      ([id], options) =>
      async (context) =>
        (await import('../commands/rules.ts')).rules(context, id ?? null, options),
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
    options: [
      ['--from <DAY>', 'from'],
      ['--to <DAY>', 'to'],
      ['--mine', 'mine'],
      ['--only <KIND>', 'only'],
      ['--view <NAME>', 'view'],
      ['--month [MONTH]', 'month'],
      ['--ics', 'ics'],
      ['--plan <PLAN>', 'plan'],
      ...TABLE,
    ],
    work: (_args, options) => async (context) => (await import('../commands/due.ts')).due(context, options),
  },
  {
    name: 'show',
    args: ['<PLAN>', '<TASK>'],
    options: [['--key <KEY>', 'key'], ...TABLE],
    work:
      ([plan = '', task = ''], options) =>
      async (context) =>
        (await import('../commands/show.ts')).show(context, plan, task, options),
  },
  ...daySpecs,
  ...budgetSpecs,
  ...allocateSpecs,
  ...reviewSpecs,
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
      DRY_RUN,
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

export const isGroup = (name: string): boolean => specs.some((spec) => placeOf(spec).parent === name)
