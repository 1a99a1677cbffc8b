// `tiendo retime PLAN TASK`: other words for when, for all periods or from one on. JSON: `tiendo.retime/1`. How the words
// were understood is said before what they move.

import { parseTiming } from '@tiendo/domain'
import { timingSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { dayWords } from '../words/days.ts'
import { changePlan, reasonOf } from './change-plan.ts'
import { findOccurrence, findPlan, findTask } from './find-plan.ts'
import { withRemote } from './with-remote.ts'

export const retime = async (
  context: Context,
  target: { readonly plan: string; readonly task: string },
  options: Options,
): Promise<Exit> => {
  const phrase = textOption(options, 'phrase')?.trim() ?? ''
  if (phrase === '') return refuse(context, exit.usage, dayWords(context.language).need.phrase)
  const reason = reasonOf(context, options)
  if (typeof reason === 'number') return reason
  const from = textOption(options, 'from')
  return withRemote(context, async (remote) => {
    const page = await findPlan(context, remote, target.plan)
    if (!page.ok) return page.error
    const row = findTask(context, page.value, target.task)
    if (!row.ok) return row.error
    if (from !== null) {
      const at = findOccurrence(context, row.value, from)
      if (!at.ok) return at.error
    }
    const timing = parseTiming(phrase, { years: page.value.plan.years })
    context.io.err(`“${phrase}” → ${timingSentence(timing, context.language)}\n`)
    const command = { kind: 'changeTiming', workId: row.value.work.id, from, phrase, reason } as const
    return changePlan(context, options, remote, page.value, command, 'retime')
  })
}
