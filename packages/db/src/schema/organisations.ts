// Bodies that lead, coordinate, monitor or receive.

import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { list } from '../codec/codec.ts'
import { authority, day, json } from './columns.ts'

export const organisations = pgTable(
  'organisations',
  {
    authority: authority(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['unit', 'collective'] }).notNull(),
    aliases: json('aliases', list(z.string())).notNull(),
    parent: text('parent'),
    validFrom: day('valid_from'),
    validTo: day('valid_to'),
    successors: json('successors', list(z.string())).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authority, table.id] })],
)
