// Values inside jsonb columns. Going in, `bigint` becomes a decimal string and all else is JSON already; coming
// out, a schema reads every value, so that nothing in the database is believed unseen.

import { isLocalDate, type LocalDate } from '@tiendo/domain'
import { z } from 'zod'

/** With what may be missing taken as there, so that a forgotten optional value shows. */
type Whole<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : { [Key in keyof T]-?: Whole<T[Key]> }
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/**
 * A schema that reads exactly `T`: neither more (it would not be assignable) nor less (a kind or a value added to
 * the domain and forgotten here does not compile: an argument is then asked for that nobody can give).
 */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(
    schema: S,
    ..._forgotten: Same<Whole<T>, Whole<z.output<S>>> extends true ? [] : [never]
  ): z.ZodType<T> =>
    schema

export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly()

export const date: z.ZodType<LocalDate> = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value),
)

/** Whole đồng, kept as a decimal string. */
export const dong = z
  .string()
  .regex(/^-?\d+$/)
  .transform((text) => BigInt(text))

/** What PostgreSQL keeps in no text: NUL, and halves of a character that lost their other half. */
const UNKEEPABLE = /[\u0000\ud800-\udfff]/gu

export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint'
      ? inner.toString()
      : typeof inner === 'string'
        ? inner.replace(UNKEEPABLE, '\ufffd')
        : inner,
  )

/** A value as it will come out of the database again. */
export const asKept = <T>(schema: z.ZodType<T>, value: T): T => schema.parse(JSON.parse(toJson(value)))
