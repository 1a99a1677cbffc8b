// Column kinds of ours: jsonb read through a schema, whole đồng, days, and the authority that owns a row.

import type { LocalDate } from '@tiendo/domain'
import { sql, type SQL } from 'drizzle-orm'
import { bigint, customType, text, timestamp, type PgColumn } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { date as dateCodec, toJson } from '../codec/codec.ts'

/** Drivers hand jsonb over parsed or as text, by engine. */
const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value)

/** jsonb that comes out only through `schema`. */
export const json = <T>(name: string, schema: z.ZodType<T>, encode: (value: T) => unknown = (value) => value) =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: (value) => toJson(encode(value)),
    fromDriver: (value) => schema.parse(parsed(value)),
  })(name)

/** `numeric(20,0)` ↔ `bigint`. */
export const dong = customType<{ data: bigint; driverData: string }>({
  dataType: () => 'numeric(20,0)',
  toDriver: (value) => value.toString(),
  fromDriver: (value) => BigInt(value),
})

/** `date` ↔ `LocalDate`: no time, no zone. */
export const day = customType<{ data: LocalDate; driverData: string }>({
  dataType: () => 'date',
  fromDriver: (value) => dateCodec.parse(value),
})

/** First in the primary key of every table that one authority owns. */
export const authority = () => text('authority_id').notNull()

export const version = () => bigint('version', { mode: 'number' }).notNull()

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })

/** `bytea`, sent as base64: what drivers make of bytes themselves takes many times as long. */
export const bytes = customType<{ data: Uint8Array; driverData: SQL }>({
  dataType: () => 'bytea',
  toDriver: (value) => sql`decode(${Buffer.from(value).toString('base64')}, 'base64')`,
})

/** The bytes of such a column, to select. */
export const bytesOf = (column: PgColumn): SQL<Uint8Array> =>
  sql<string>`encode(${column}, 'base64')`.mapWith((encoded: string): Uint8Array => Buffer.from(encoded, 'base64'))
