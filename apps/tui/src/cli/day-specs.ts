// The commands about days: what is due when, who waits for what, the work calendar, and days that people decide.

import { DRY_RUN, JSON_OPTION, TABLE, type Spec } from './spec.ts'

const WRITE = [['--reason <TEXT>', 'reason'], DRY_RUN, JSON_OPTION] as const

export const daySpecs: readonly Spec[] = [
  {
    name: 'heat',
    args: [],
    options: [['--by <PERIOD>', 'by'], ['--from <DAY>', 'from'], ['--to <DAY>', 'to'], ['--mine', 'mine'], ...TABLE],
    work: (_args, options) => async (context) => (await import('../commands/heat.ts')).heat(context, options),
  },
  {
    name: 'views',
    args: [],
    options: TABLE,
    work: (_args, options) => async (context) => (await import('../commands/views.ts')).views(context, options),
  },
  {
    name: 'move',
    args: ['<PLAN>', '<TASK>', '<KEY>'],
    options: [['--to <DAY>', 'moveTo'], ['--back', 'back'], ...WRITE],
    work:
      ([plan = '', task = '', key = ''], options) =>
      async (context) =>
        (await import('../commands/move.ts')).move(context, { plan, task, key }, options),
  },
  {
    name: 'retime',
    args: ['<PLAN>', '<TASK>'],
    options: [['--phrase <TEXT>', 'phrase'], ['--from <KEY>', 'fromKey'], ...WRITE],
    work:
      ([plan = '', task = ''], options) =>
      async (context) =>
        (await import('../commands/retime.ts')).retime(context, { plan, task }, options),
  },
  {
    name: 'settings',
    args: ['<PLAN>'],
    options: [
      ['--before-includes <ON>', 'beforeIncludes'],
      ['--roll <ON>', 'roll'],
      ['--cut-off <DAY>', 'cutOff'],
      ...WRITE,
    ],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/settings.ts')).settings(context, plan, options),
  },
  {
    name: 'events',
    args: [],
    options: [['--waiting', 'waiting'], ...TABLE],
    work: (_args, options) => async (context) => (await import('../commands/events.ts')).events(context, options),
  },
  {
    name: 'events record',
    args: ['<EVENT>'],
    options: [
      ['--on <DAY>', 'on'],
      ['--symbol <SYMBOL>', 'symbol'],
      ['--note <TEXT>', 'note'],
      ['--task <PLAN/TASK...>', 'task'],
      DRY_RUN,
      JSON_OPTION,
    ],
    work:
      ([event = ''], options) =>
      async (context) =>
        (await import('../commands/event-record.ts')).recordEvent(context, event, options),
  },
  {
    name: 'events withdraw',
    args: ['<EVENT>'],
    options: [['--task <PLAN/TASK...>', 'task'], ...WRITE],
    work:
      ([event = ''], options) =>
      async (context) =>
        (await import('../commands/event-record.ts')).withdrawEvent(context, event, options),
  },
  {
    name: 'calendar',
    args: ['[YEAR]'],
    options: TABLE,
    work:
      ([year], options) =>
      async (context) =>
        (await import('../commands/calendar.ts')).calendar(context, year ?? null, options),
  },
  {
    name: 'calendar history',
    args: [],
    options: TABLE,
    work: (_args, options) => async (context) => (await import('../commands/calendar.ts')).history(context, options),
  },
  {
    name: 'calendar add',
    args: ['<DAY>'],
    options: [
      ['--name <NAME>', 'dayName'],
      ['--basis <TEXT>', 'basis'],
      ['--proposed', 'proposed'],
      ['--local', 'local'],
      ['--compensatory', 'compensatory'],
      ...WRITE,
    ],
    work:
      ([day = ''], options) =>
      async (context) =>
        (await import('../commands/calendar-days.ts')).addDay(context, day, options),
  },
  {
    name: 'calendar confirm',
    args: ['<DAY>'],
    options: [['--basis <TEXT>', 'basis'], ...WRITE],
    work:
      ([day = ''], options) =>
      async (context) =>
        (await import('../commands/calendar-days.ts')).confirmDay(context, day, options),
  },
  {
    name: 'calendar swap',
    args: ['<OFF>', '<WORKED>'],
    options: [['--basis <TEXT>', 'basis'], ...WRITE],
    work:
      ([off = '', worked = ''], options) =>
      async (context) =>
        (await import('../commands/calendar-days.ts')).swapDays(context, off, worked, options),
  },
  {
    name: 'calendar remove',
    args: ['<DAY>'],
    options: WRITE,
    work:
      ([day = ''], options) =>
      async (context) =>
        (await import('../commands/calendar-days.ts')).removeDay(context, day, options),
  },
  {
    name: 'calendar import',
    args: ['<FILE>'],
    options: WRITE,
    work:
      ([file = ''], options) =>
      async (context) =>
        (await import('../commands/calendar-files.ts')).importCalendar(context, file, options),
  },
  {
    name: 'calendar export',
    args: [],
    options: [['--format <FORMAT>', 'calendarFormat']],
    work: (_args, options) => async (context) =>
      (await import('../commands/calendar-files.ts')).exportCalendar(context, options),
  },
  {
    name: 'subscriptions',
    args: [],
    options: TABLE,
    work: (_args, options) => async (context) =>
      (await import('../commands/subscriptions.ts')).subscriptions(context, options),
  },
  {
    name: 'subscriptions add',
    args: [],
    options: [
      ['--mine', 'mine'],
      ['--all', 'all'],
      ['--plan <PLAN>', 'plan'],
      ['--name <NAME>', 'subscriptionName'],
      DRY_RUN,
      JSON_OPTION,
    ],
    work: (_args, options) => async (context) =>
      (await import('../commands/subscriptions.ts')).subscribe(context, options),
  },
  {
    name: 'subscriptions revoke',
    args: ['<ID>'],
    options: [DRY_RUN, JSON_OPTION],
    work:
      ([id = ''], options) =>
      async (context) =>
        (await import('../commands/subscriptions.ts')).revoke(context, id, options),
  },
]
