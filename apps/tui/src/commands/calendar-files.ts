// `tiendo calendar import FILE` and `calendar export`: the work calendar as JSON of ours, or as iCalendar.

import { calendarLeftWhy } from '@tiendo/text'
import type { CalendarPage } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { clean } from '../text/clean.ts'
import { cliWords } from '../words/cli.ts'
import { dayWords } from '../words/days.ts'
import { changeCalendar } from './calendar-change.ts'
import { openFile } from './file.ts'
import { answered, withRemote } from './with-remote.ts'

const unchanged = ({ version, calendar }: CalendarPage) => ({
  schema: 'tiendo.calendar-change/1',
  dryRun: false,
  version,
  calendar: calendar.version,
  changes: [],
  moves: [],
})

/** The file is read by the server, beside the calendar there is: what comes of it are steps, seen before they are saved. */
export const importCalendar = async (context: Context, path: string, options: Options): Promise<Exit> => {
  const { io, language } = context
  const words = dayWords(language).calendar
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  const { name, bytes } = file.value
  return withRemote(context, (remote) =>
    answered(context, remote.calendar(), (page) =>
      answered(context, remote.readCalendarFile(name, new TextDecoder().decode(bytes)), async ({ changes, left }) => {
        for (const one of left) io.err(`  ${words.left(clean(one.text), calendarLeftWhy(one.why, language))}\n`)
        if (changes.length > 0) return changeCalendar(context, options, remote, page, changes)
        // Nothing to do is no failure: the same file may be brought again and again.
        io.err(`${words.same}\n`)
        if (flag(options, 'json')) await printJson(context, unchanged(page))
        return exit.ok
      }),
    ),
  )
}

export const exportCalendar = async (context: Context, options: Options): Promise<Exit> => {
  const asked = textOption(options, 'format') ?? 'json'
  if (asked !== 'json' && asked !== 'ics')
    return refuse(context, exit.usage, cliWords(context.language).notAFormat('--format', 'json, ics'))
  return withRemote(context, (remote) =>
    answered(context, remote.exportCalendar(asked), async ({ text }) => {
      await context.io.out(text)
      return exit.ok
    }),
  )
}
