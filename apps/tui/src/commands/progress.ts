// `tiendo progress PLAN TASK KEY`: what the screen's forms do. JSON: `tiendo.progress/1`.

import { randomUUID } from 'node:crypto'
import type { LocalDate, ShareId, WorkItem } from '@tiendo/domain'
import { commandName } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { countOption, flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import type { Remote } from '../server/remote.ts'
import { dayInVietnam } from '../text/day.ts'
import { cliWords } from '../words/cli.ts'
import { dayOption } from './day-option.ts'
import { findPlan, findShare, findTask } from './find-plan.ts'
import { answered, withRemote } from './with-remote.ts'

type Action =
  | { readonly kind: 'reportProgress'; readonly percent: number; readonly note: string | null }
  | { readonly kind: 'submitResult'; readonly finishedOn: LocalDate; readonly note: string | null }
  | { readonly kind: 'acceptResult'; readonly note: string | null }
  | { readonly kind: 'returnResult'; readonly note: string }

/** The one thing asked for, or the exit code after saying what is wrong. */
const actionOf = (context: Context, options: Options): Action | Exit => {
  const words = cliWords(context.language).progress
  const note = textOption(options, 'note')
  const returned = textOption(options, 'return')
  const percent = countOption(options, 'percent')
  const asked = [percent !== 'absent', flag(options, 'submit'), flag(options, 'accept'), returned !== null]
  if (asked.filter(Boolean).length !== 1) return refuse(context, exit.usage, words.oneAction)
  if (percent !== 'absent') {
    return percent === null || percent > 100
      ? refuse(context, exit.usage, words.badPercent)
      : { kind: 'reportProgress', percent, note }
  }
  if (returned !== null)
    return returned.trim() === ''
      ? refuse(context, exit.usage, words.noteNeeded)
      : { kind: 'returnResult', note: returned }
  if (flag(options, 'accept')) return { kind: 'acceptResult', note }
  const finished = dayOption(context, options, 'finished')
  return finished.ok
    ? { kind: 'submitResult', finishedOn: finished.value ?? dayInVietnam(context.io.now()), note }
    : finished.error
}

const shareOf = (item: WorkItem): ShareId => ({
  planId: item.work.planId,
  workId: item.work.id,
  key: item.occurrence.key,
  organisationId: item.organisation.id,
})

const written = (remote: Remote, item: WorkItem, action: Action) => {
  const base = { share: shareOf(item), version: item.state.version, commandId: randomUUID() }
  switch (action.kind) {
    case 'reportProgress':
      return remote.report({ ...base, percent: action.percent, note: action.note })
    case 'submitResult':
      return remote.submit({ ...base, finishedOn: action.finishedOn, note: action.note })
    case 'acceptResult':
      return remote.accept({ ...base, note: action.note })
    case 'returnResult':
      return remote.return({ ...base, note: action.note })
  }
}

const RIGHTS = {
  reportProgress: 'report',
  submitResult: 'submit',
  acceptResult: 'accept',
  returnResult: 'return',
} as const

const rehearsed = (context: Context, options: Options, remote: Remote, item: WorkItem, action: Action): Promise<Exit> =>
  answered(context, remote.work(shareOf(item)), async ({ may }) => {
    const words = cliWords(context.language).progress
    if (!may[RIGHTS[action.kind]]) return refuse(context, exit.notAllowed, words.mayNot)
    if (flag(options, 'json'))
      await printJson(context, { schema: 'tiendo.progress/1', dryRun: true, share: shareOf(item), command: action })
    context.io.err(`${words.would(commandName(action.kind, context.language))}\n`)
    return exit.ok
  })

export const progress = async (
  context: Context,
  target: { readonly plan: string; readonly task: string; readonly key: string },
  options: Options,
): Promise<Exit> => {
  const action = actionOf(context, options)
  if (typeof action === 'number') return action
  return withRemote(context, async (remote) => {
    const page = await findPlan(context, remote, target.plan)
    if (!page.ok) return page.error
    const row = findTask(context, page.value, target.task)
    if (!row.ok) return row.error
    const share = findShare(context, row.value, target.key, textOption(options, 'organisation'))
    if (!share.ok) return share.error
    if (flag(options, 'dryRun')) return rehearsed(context, options, remote, share.value, action)
    return answered(context, written(remote, share.value, action), async ({ state }) => {
      if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.progress/1', dryRun: false, state })
      context.io.err(
        `${cliWords(context.language).progress.done(commandName(action.kind, context.language), state.percent)}\n`,
      )
      return exit.ok
    })
  })
}
