// A schema held to a type of the domain from both sides: what it reads is that type, and nothing of that type is
// forgotten. Only types; nothing is left of it at run time but the schema.

import type { z } from 'zod'

/** With what may be missing taken as there, so that a forgotten optional value shows. */
type Whole<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : { [Key in keyof T]-?: Whole<T[Key]> }
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** A kind or a value added to `T` and forgotten here does not compile: an argument is then asked for that nobody can give. */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T, T>>(
    schema: S,
    ..._forgotten: Same<Whole<T>, Whole<z.output<S>>> extends true ? [] : [never]
  ): z.ZodType<T, T> =>
    schema
