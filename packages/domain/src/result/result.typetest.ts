// What a result and a closed union must not let pass.

import { localDate, parseLocalDate, type LocalDate } from '../date/local-date.ts'
import { ok, unreachable, type Result } from './result.ts'

// @ts-expect-error a plain string is not a day: it is parsed
export const plain: LocalDate = '2026-11-20'

// @ts-expect-error neither is a Date, which has a time and a zone
export const withTime: LocalDate = new Date(0)

export const made: LocalDate = localDate(2026, 11, 20)

/** A day is a string wherever one is asked for: it stores and sorts as it is. */
export const asText: string = made

const parsed = parseLocalDate('2026-11-20')

// @ts-expect-error failure is looked at first
export const unread: LocalDate = parsed.value

export const read: LocalDate | null = parsed.ok ? parsed.value : null

// @ts-expect-error a failed result has no value
export const failed: LocalDate = parsed.ok ? parsed.value : parsed.value

// @ts-expect-error an error is no success
export const wrong: Result<number, string> = { ok: true, error: 'x' }

// @ts-expect-error the value has the type that was promised
export const other: Result<number, string> = ok('x')

type Shape = { readonly kind: 'a' } | { readonly kind: 'b' }
export const forgotten = (shape: Shape): string => {
  switch (shape.kind) {
    case 'a':
      return 'a'
    default:
      // @ts-expect-error `b` is not handled
      return unreachable(shape)
  }
}
