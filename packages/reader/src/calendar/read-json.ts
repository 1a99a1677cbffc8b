// A calendar in our own JSON (`tiendo.calendar/1`). It is taken whole or not at all: a day lost by a slip of the pen would
// look like a day off removed.

import { err, ok, type Result } from '@tiendo/domain'
import { z } from 'zod'
import { unreadable, type CalendarFileError, type CalendarRead } from './result.ts'
import { dayOff, SCHEMA, soundDayOff, swappedDay, weekday } from './schema.ts'

const file = z.object({
  schema: z.literal(SCHEMA),
  id: z.string(),
  version: z.string(),
  weeklyRest: z.array(weekday),
  daysOff: z.array(dayOff),
  worked: z.array(swappedDay),
})

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

const POSITION = /position (\d+)/

/** Where the parser stopped, as it says; at the end where it says nothing. */
const brokenAt = (text: string, message: string): number => lineAt(text, Number(POSITION.exec(message)?.[1] ?? text.length))

const parsed = (text: string): Result<unknown, CalendarFileError> => {
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (cause) {
    // The parser's only way to say that the text is no JSON.
    if (cause instanceof SyntaxError) return err(unreadable(brokenAt(text, cause.message)))
    throw cause
  }
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

/** The line of the value that does not fit, where it can be told from its own text. */
const misfitAt = (text: string, value: unknown, path: readonly PropertyKey[]): number | null => {
  const misfit = at(value, path)
  if (typeof misfit !== 'string') return null
  const position = text.indexOf(JSON.stringify(misfit))
  return position < 0 ? null : lineAt(text, position)
}

export const readJson = (text: string): Result<CalendarRead, CalendarFileError> => {
  const value = parsed(text)
  if (!value.ok) return value
  const read = file.safeParse(value.value)
  if (!read.success) return err(unreadable(misfitAt(text, value.value, read.error.issues[0]?.path ?? [])))
  const { id, version, weeklyRest, daysOff, worked } = read.data
  return ok({ calendar: { id, version, weeklyRest, daysOff: daysOff.map(soundDayOff), worked }, left: [] })
}
