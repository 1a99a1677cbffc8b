// A change of the work calendar, as every command that makes one does it: asked what would move, then written for the
// version that was seen. JSON: `tiendo.calendar-change/1`.

import { randomUUID } from 'node:crypto'
import type { CalendarChange } from '@tiendo/domain'
import { calendarChangeSentence, calendarIssueSentence } from '@tiendo/text'
import type { CalendarPage } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { Answer, Remote } from '../server/remote.ts'
import { dayWords } from '../words/days.ts'
import { printMoves } from './moves.ts'
import { refused } from './with-remote.ts'

/** All that would be wrong, one a line, not only the first. */
const notWritten = (context: Context, error: Parameters<typeof refused>[1]): Exit => {
  const problem = error.kind === 'refused' ? error.data.domain : null
  if (problem?.code !== 'calendar/not-sound') return refused(context, error)
  const sentences = problem.issues.map((issue) => calendarIssueSentence(issue, context.language))
  for (const sentence of sentences.slice(0, -1)) context.io.err(`tiendo: ${sentence}\n`)
  return refuse(context, exit.failed, sentences.at(-1) ?? '')
}

const sound = async <T>(context: Context, answer: Answer<T>, use: (value: T) => Promise<Exit>): Promise<Exit> => {
  const result = await answer
  return result.ok ? use(result.value) : notWritten(context, result.error)
}

/** The steps are named on standard error, so that one sees what a file was taken for. */
export const changeCalendar = (
  context: Context,
  options: Options,
  remote: Remote,
  { version }: CalendarPage,
  changes: readonly CalendarChange[],
): Promise<Exit> => {
  const words = dayWords(context.language)
  for (const change of changes) context.io.err(`  ${calendarChangeSentence(change, context.language)}\n`)
  return sound(context, remote.previewCalendar(changes), async ({ calendar, moves }) => {
    const print = (at: number, name: string): Promise<Exit> =>
      printMoves(context, options, {
        schema: 'tiendo.calendar-change/1',
        moves,
        more: { version: at, calendar: name, changes },
        done: words.saved.calendar(name),
      })
    if (flag(options, 'dryRun')) {
      context.io.err(`${words.calendar.version(calendar)}\n`)
      return print(version, calendar)
    }
    const write = { version, changes, reason: textOption(options, 'reason') ?? '', commandId: randomUUID() }
    return sound(context, remote.changeCalendar(write), (after) => print(after.version, after.calendar.version))
  })
}
