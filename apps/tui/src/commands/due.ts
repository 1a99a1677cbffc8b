// `tiendo due`: work by its due day, the authority's, a plan's or one's own; as a table, as a month (`--month`), as
// iCalendar (`--ics`), or as a saved view asks for it (`--view`). JSON: `tiendo.due/1`, `tiendo.month/1`.

import { err, ok, type Result, type WorkItem } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { filtered, savedLook } from '../screen/model/saved.ts'
import { belongs, viewIds, type ViewId } from '../screen/model/views.ts'
import type { Remote } from '../server/remote.ts'
import { dayInVietnam } from '../text/day.ts'
import { cliWords } from '../words/cli.ts'
import { dayWords } from '../words/days.ts'
import { dayOption } from './day-option.ts'
import { feedScopeOf } from './feed-scope.ts'
import { findSummary } from './find-plan.ts'
import { itemColumns, itemCsvColumns, itemJson } from './item.ts'
import { printTable } from './print.ts'
import { findView } from './views.ts'
import { answered, refused, withRemote } from './with-remote.ts'

type Kind = Exclude<ViewId, 'plans' | 'mine'>
const kinds = viewIds.filter((view): view is Kind => view !== 'plans' && view !== 'mine')

const inside = (item: WorkItem, from: string | null, to: string | null): boolean => {
  const { due } = item.occurrence
  if (from === null && to === null) return true
  return due !== null && (from === null || due >= from) && (to === null || due <= to)
}

type Days = Parameters<Remote['due']>[0]

/** The list that was asked for, before `--only`. */
const listOf = async (
  context: Context,
  options: Options,
  remote: Remote,
  range: Pick<Days, 'from' | 'to'>,
): Promise<Result<readonly WorkItem[], Exit>> => {
  const plan = textOption(options, 'plan')
  const found = plan === null ? null : await findSummary(context, remote, plan)
  if (found !== null && !found.ok) return found
  const planId = found === null ? null : found.value.id
  const list = flag(options, 'mine') ? await remote.mine() : await remote.due({ ...range, planId })
  if (!list.ok) return err(refused(context, list.error))
  const { from, to } = range
  const rows = list.value.filter(
    (item) => inside(item, from, to) && (planId === null || item.plan.id === planId),
  )
  const name = textOption(options, 'view')
  if (name === null) return ok(rows)
  const [views, me] = [await remote.savedViews(), await remote.me()]
  if (!views.ok) return err(refused(context, views.error))
  if (!me.ok) return err(refused(context, me.error))
  const view = findView(context, views.value, name)
  if (!view.ok) return view
  return ok(filtered(rows, savedLook(view.value, me.value, me.value.today).filter))
}

const ics = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, async (remote) => {
    const scoped = await feedScopeOf(context, options, remote)
    if (!scoped.ok) return scoped.error
    return answered(context, remote.deadlinesFile(scoped.value.scope), async ({ text }) => {
      await context.io.out(text)
      return exit.ok
    })
  })

/** Options that ask for two different things. */
const clash = (options: Options): readonly [string, string] | null => {
  const given = (name: string): boolean => options[name] !== undefined
  const others = ['from', 'to', 'only', 'view', 'month', 'json', 'csv'].filter(given)
  const [other] = others
  if (given('ics') && other !== undefined) return ['--ics', `--${other}`]
  if (given('month') && (given('from') || given('to'))) return ['--month', given('from') ? '--from' : '--to']
  return given('mine') && given('plan') && given('ics') ? ['--mine', '--plan'] : null
}

export const due = async (context: Context, options: Options): Promise<Exit> => {
  const { io, language } = context
  const [from, to] = [dayOption(context, options, 'from'), dayOption(context, options, 'to')]
  if (!from.ok) return from.error
  if (!to.ok) return to.error
  const only = textOption(options, 'only')
  const kind = kinds.find((one) => one === only)
  if (only !== null && kind === undefined)
    return refuse(context, exit.usage, cliWords(language).notAFormat('--only', kinds.join(', ')))
  const both = clash(options)
  if (both !== null) return refuse(context, exit.usage, dayWords(language).need.notTogether(...both))
  const { monthOption, printMonth } = await import('./month.ts')
  const asked = options['month']
  const month = asked === undefined ? null : monthOption(asked, dayInVietnam(io.now()))
  if (asked !== undefined && month === null) return refuse(context, exit.usage, dayWords(language).need.month(textOption(options, 'month') ?? ''))
  if (flag(options, 'ics')) return ics(context, options)
  return withRemote(context, async (remote) => {
    const list = await listOf(context, options, remote, { from: from.value, to: to.value })
    if (!list.ok) return list.error
    const rows = kind === undefined ? list.value : list.value.filter((item) => belongs(kind, item))
    if (month !== null)
      return answered(context, remote.calendar(), ({ calendar }) => printMonth(context, options, rows, { calendar, month }))
    return printTable(context, options, {
      json: { schema: 'tiendo.due/1', items: rows.map(itemJson) },
      columns: flag(options, 'csv') ? itemCsvColumns : itemColumns(language),
      rows,
    })
  })
}
