// The migrations and the schema say the same: written apart, they must not drift apart.
import { PGlite } from '@electric-sql/pglite'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pgliteEngine } from '../engine/pglite.ts'
import { migrate } from '../migrate/apply.ts'
import { readMigrations } from '../migrate/files.ts'
import * as auth from './auth.ts'
import * as authorities from './authorities.ts'
import * as awaited from './awaited.ts'
import * as calendars from './calendars.ts'
import * as checks from './checks.ts'
import * as drafts from './drafts.ts'
import * as figures from './figures.ts'
import * as journal from './journal.ts'
import * as memberships from './memberships.ts'
import * as money from './money.ts'
import * as organisations from './organisations.ts'
import * as personal from './personal.ts'
import * as plans from './plans.ts'
import * as progress from './progress.ts'
import * as work from './work.ts'

const modules = [
  auth,
  authorities,
  awaited,
  calendars,
  checks,
  drafts,
  figures,
  journal,
  memberships,
  money,
  organisations,
  personal,
  plans,
  progress,
  work,
]
const tables = modules
  .flatMap((module) => Object.values(module))
  .filter((value) => is(value, PgTable))
  .map((table) => getTableConfig(table))

let client: PGlite
beforeAll(async () => {
  client = await PGlite.create()
  await migrate(pgliteEngine(client).db, await readMigrations())
})
afterAll(() => client.close())

/** `timestamptz` and `numeric` without their precision. */
const plain = (type: string): string =>
  type.replace(/ ?\(\d+(,\d+)?\)/, '').replace('timestamp with time zone', 'timestamptz')
const line = (table: string, column: string, type: string, nullable: boolean): string =>
  `${table}.${column} ${plain(type)}${nullable ? '' : ' not null'}`

describe('migrations', () => {
  it('are numbered and named, in order', async () => {
    const names = (await readMigrations()).map(({ name }) => name)
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1))
    for (const name of names) expect(name).toMatch(/^\d{4}(_[a-z]+)+$/)
  })

  it('make exactly the columns the schema names', async () => {
    const { rows } = await client.query<{ table: string; column: string; type: string; nullable: boolean }>(
      `select table_name as table, column_name as column, data_type as type, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'`,
    )
    const wanted = tables.flatMap(({ name, columns }) =>
      columns.map((column) => line(name, column.name, column.getSQLType(), !column.notNull && !column.primary)),
    )
    expect(rows.map((row) => line(row.table, row.column, row.type, row.nullable)).toSorted()).toEqual(wanted.toSorted())
  })

  it('put the authority first in the key of every table it owns', async () => {
    const { rows } = await client.query<{ table: string; first: string }>(
      `select c.conrelid::regclass::text as table, a.attname as first from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'p'`,
    )
    const owned = tables
      .filter(({ columns }) => columns.some(({ name }) => name === 'authority_id'))
      .map(({ name }) => name)
    expect(owned.toSorted()).toEqual([
      'awaited_events',
      'budget_lines',
      'calendars',
      'check_settings',
      'check_waivers',
      'commands',
      'documents',
      'drafts',
      'duties',
      'events',
      'file_parts',
      'files',
      'memberships',
      'money_books',
      'money_carry_overs',
      'money_entries',
      'money_transfers',
      'organisations',
      'plans',
      'progress',
      'saved_views',
      'seen_pages',
      'subscriptions',
      'targets',
      'tasks',
      'timings',
      'work_organisations',
    ])
    for (const name of owned) expect(rows).toContainEqual({ table: name, first: 'authority_id' })
  })

  it('keep money as whole numbers of twenty digits', async () => {
    const { rows } = await client.query(
      `select distinct numeric_precision as digits, numeric_scale as scale
       from information_schema.columns where data_type = 'numeric' and table_schema = 'public'`,
    )
    expect(rows).toEqual([{ digits: 20, scale: 0 }])
  })
})
