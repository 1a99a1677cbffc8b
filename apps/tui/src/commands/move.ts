// `tiendo move PLAN TASK KEY`: one period of a piece of work gets another last day; the others stay. JSON: `tiendo.move/1`.

import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { dayWords } from '../words/days.ts'
import { changePlan, reasonOf } from './change-plan.ts'
import { dayOption } from './day-option.ts'
import { findOccurrence, findPlan, findTask } from './find-plan.ts'
import { withRemote } from './with-remote.ts'

export const move = async (
  context: Context,
  target: { readonly plan: string; readonly task: string; readonly key: string },
  options: Options,
): Promise<Exit> => {
  const back = flag(options, 'back')
  if (back === (textOption(options, 'to') !== null))
    return refuse(context, exit.usage, dayWords(context.language).need.toOrBack)
  const due = dayOption(context, options, 'to')
  if (!due.ok) return due.error
  const reason = reasonOf(context, options)
  if (typeof reason === 'number') return reason
  return withRemote(context, async (remote) => {
    const page = await findPlan(context, remote, target.plan)
    if (!page.ok) return page.error
    const row = findTask(context, page.value, target.task)
    if (!row.ok) return row.error
    const at = findOccurrence(context, row.value, target.key)
    if (!at.ok) return at.error
    const { id: workId } = row.value.work
    const command = { kind: 'moveOccurrence', workId, key: target.key, due: due.value, reason } as const
    return changePlan(context, options, remote, page.value, command, 'move')
  })
}
