// `tiendo settings PLAN`: how the words of a plan are read, and when its reports close their data. What is not named
// stays as it is. JSON: `tiendo.settings/1`.

import {
  calendarPeriods,
  err,
  ok,
  reportWay,
  type PlanSettings,
  type ReportScheme,
  type Result,
  type WorkCalendar,
} from '@tiendo/domain'
import { keyName, type Language } from '@tiendo/text'
import type { PlanPage } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { dayWords } from '../words/days.ts'
import { changePlan, reasonOf } from './change-plan.ts'
import { findPlan } from './find-plan.ts'
import { currentOf } from './item.ts'
import { coveredLine } from './report-way.ts'
import { answered, withRemote } from './with-remote.ts'

/** Null: not named. */
const onOff = (context: Context, options: Options, name: string, option: string): Result<boolean | null, Exit> => {
  const text = textOption(options, name)
  if (text === null) return ok(null)
  return text === 'on' || text === 'off'
    ? ok(text === 'on')
    : err(refuse(context, exit.usage, dayWords(context.language).need.onOff(option)))
}

type CutOff = ReportScheme | 'decree' | null

/** `31/1`: day 31, one month before the period's last. */
const cutOffOf = (context: Context, options: Options): Result<CutOff, Exit> => {
  const text = textOption(options, 'cutOff')
  if (text === null || text === 'decree') return ok(text)
  if (text === 'calendar') return ok(calendarPeriods)
  const [, day = '', months = '0'] = /^(\d{1,2})(?:\/(\d{1,2}))?$/.exec(text) ?? []
  const [cutOffDay, monthsBefore] = [Number(day), Number(months)]
  return day !== '' && cutOffDay >= 1 && cutOffDay <= 31 && monthsBefore <= 11
    ? ok({ cutOffDay, monthsBefore })
    : err(refuse(context, exit.usage, dayWords(context.language).need.cutOff(text)))
}

const withCutOff = (settings: PlanSettings, cutOff: CutOff): PlanSettings => {
  if (cutOff === null) return settings
  const { beforeIncludesLimit, rollForward } = settings
  return { beforeIncludesLimit, rollForward, ...(cutOff === 'decree' ? {} : { reporting: cutOff }) }
}

/** Closing the data earlier or later moves no deadline; what each report would then cover is said. */
const covered = (
  { plan, rows }: PlanPage,
  next: PlanSettings,
  calendar: WorkCalendar,
  language: Language,
): readonly string[] =>
  rows.flatMap((row) => {
    const duty = plan.duties.find(({ id }) => id === row.work.id)
    const occurrence = currentOf(row)?.occurrence
    if (duty === undefined || occurrence === undefined) return []
    const way = reportWay(duty, occurrence, { ...plan, settings: next }, rows, calendar)
    const name = `${row.work.number ?? row.work.id} ${keyName(occurrence.key, language)}`
    return way === null ? [] : [`  ${name}: ${coveredLine(way, language)}`]
  })

export const settings = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const before = onOff(context, options, 'beforeIncludes', '--before-includes')
  if (!before.ok) return before.error
  const roll = onOff(context, options, 'roll', '--roll')
  if (!roll.ok) return roll.error
  const cutOff = cutOffOf(context, options)
  if (!cutOff.ok) return cutOff.error
  if (before.value === null && roll.value === null && cutOff.value === null)
    return refuse(context, exit.usage, dayWords(context.language).need.setting)
  const reason = reasonOf(context, options)
  if (typeof reason === 'number') return reason
  return withRemote(context, async (remote) => {
    const page = await findPlan(context, remote, plan)
    if (!page.ok) return page.error
    const now = page.value.plan.settings
    const next = {
      ...now,
      beforeIncludesLimit: before.value ?? now.beforeIncludesLimit,
      rollForward: roll.value ?? now.rollForward,
    }
    const command = { kind: 'changeSettings', settings: withCutOff(next, cutOff.value), reason } as const
    const change = (): Promise<Exit> => changePlan(context, options, remote, page.value, command, 'settings')
    if (cutOff.value === null) return change()
    return answered(context, remote.calendar(), ({ calendar }) => {
      for (const line of covered(page.value, command.settings, calendar, context.language)) context.io.err(`${line}\n`)
      return change()
    })
  })
}
