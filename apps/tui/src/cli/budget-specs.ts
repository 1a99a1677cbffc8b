// The commands of a plan's money: looked at, recorded, brought in from a spreadsheet and taken out as one.

import { DRY_RUN, JSON_OPTION, TABLE, type Spec } from './spec.ts'

const YEAR = ['--year <YEAR>', 'moneyYear'] as const
const LINE = ['--line <LINE>', 'line'] as const
const AMOUNT = ['--amount <AMOUNT>', 'amount'] as const
const ON = ['--on <DAY>', 'moneyOn'] as const
const ACT = ['--act <ACT>', 'act'] as const
const REASON = ['--reason <TEXT>', 'reason'] as const
const WRITE = [DRY_RUN, JSON_OPTION] as const

export const budgetSpecs: readonly Spec[] = [
  {
    name: 'budget',
    args: ['<PLAN|FILE>'],
    options: [
      YEAR,
      ['--as-of <DAY>', 'asOf'],
      ['--by <WHAT>', 'moneyBy'],
      ['--quarters', 'quarters'],
      ['--unfunded', 'unfunded'],
      ...TABLE,
    ],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget.ts')).budget(context, plan, options),
  },
  {
    name: 'budget entries',
    args: ['<PLAN>'],
    options: [LINE, YEAR, ...TABLE],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget-entries.ts')).entries(context, plan, options),
  },
  {
    name: 'budget record',
    args: ['<PLAN>'],
    options: [
      LINE,
      ['--stage <STAGE>', 'stage'],
      YEAR,
      AMOUNT,
      ON,
      ACT,
      ['--task <TASK>', 'moneyTask'],
      ['--unit <UNIT>', 'moneyUnit'],
      ['--source <TEXT>', 'moneySource'],
      ['--note <TEXT>', 'note'],
      ...WRITE,
    ],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget-record.ts')).record(context, plan, options),
  },
  {
    name: 'budget transfer',
    args: ['<PLAN>'],
    options: [['--from <LINE>', 'moneyFrom'], ['--to <LINE>', 'moneyTo'], YEAR, AMOUNT, ON, ACT, REASON, ...WRITE],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget-moves.ts')).transfer(context, plan, options),
  },
  {
    name: 'budget carry-over',
    args: ['<PLAN>'],
    options: [LINE, YEAR, AMOUNT, ON, ACT, ['--ground <GROUND>', 'ground'], REASON, ...WRITE],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget-moves.ts')).carryOver(context, plan, options),
  },
  {
    name: 'budget withdraw',
    args: ['<PLAN>', '<ID>'],
    options: [REASON, ...WRITE],
    work:
      ([plan = '', id = ''], options) =>
      async (context) =>
        (await import('../commands/budget-keep.ts')).withdraw(context, plan, id, options),
  },
  {
    name: 'budget link',
    args: ['<PLAN>', '<LINE>', '[TASK...]'],
    options: WRITE,
    work:
      ([plan = '', line = '', ...tasks], options) =>
      async (context) =>
        (await import('../commands/budget-keep.ts')).link(context, plan, line, tasks, options),
  },
  {
    name: 'budget policy',
    args: ['<PLAN>', '<POLICY>'],
    options: [REASON, ...WRITE],
    work:
      ([plan = '', policy = ''], options) =>
      async (context) =>
        (await import('../commands/budget-keep.ts')).policy(context, plan, policy, options),
  },
  {
    name: 'budget import',
    args: ['<PLAN>', '<FILE>'],
    options: [
      ['--map <FIELD=COLUMN...>', 'map'],
      ['--sheet <N>', 'sheetNumber'],
      ['--heading <ROW>', 'sheetHeading'],
      ['--unit <UNIT>', 'sheetUnit'],
      ['--stage <STAGE>', 'sheetStage'],
      YEAR,
      ['--on <DAY>', 'sheetDay'],
      ['--act <ACT>', 'sheetAct'],
      ...WRITE,
    ],
    work:
      ([plan = '', file = ''], options) =>
      async (context) =>
        (await import('../commands/budget-import.ts')).importSheet(context, plan, file, options),
  },
  {
    name: 'budget export',
    args: ['<PLAN>'],
    options: [YEAR, ['--as-of <DAY>', 'asOf'], ['--out <FILE>', 'xlsx']],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget-export.ts')).exportSheet(context, plan, options),
  },
]
