// Values inside jsonb columns. Going in, `bigint` becomes a decimal string and all else is JSON already; coming
// out, a schema reads every value, so that nothing in the database is believed unseen.

import { isLocalDate, type LocalDate } from '@tiendo/domain'
import { z } from 'zod'

/**
 * A schema that reads exactly `T`: neither more (it would not be assignable) nor less (a kind added to the
 * domain and forgotten here does not compile).
 */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(schema: S, ..._narrower: [T] extends [z.output<S>] ? [] : [missing: Exclude<T, z.output<S>>]): z.ZodType<T> =>
    schema

export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly()

export const date: z.ZodType<LocalDate> = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value))

/** Whole đồng, kept as a decimal string. */
export const dong = z
  .string()
  .regex(/^-?\d+$/)
  .transform((text) => BigInt(text))

/** What PostgreSQL keeps in no text: NUL, and halves of a character that lost their other half. */
const UNKEEPABLE = /[\u0000\ud800-\udfff]/gu

export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? inner.toString() : typeof inner === 'string' ? inner.replace(UNKEEPABLE, '\ufffd') : inner,
  )

/** A value as it will come out of the database again. */
export const asKept = <T>(schema: z.ZodType<T>, value: T): T => schema.parse(JSON.parse(toJson(value)))
