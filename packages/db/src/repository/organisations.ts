// Organisations of one authority. The same name is the same id; what is known stays as it is.

import type { Organisation } from '@tiendo/domain'
import { asc, eq } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { organisations } from '../schema/organisations.ts'
import type { AuthorityId } from '../store.ts'
import { inChunks } from '../write/chunks.ts'
import { organisationRows } from './plan-rows.ts'

export const listOrganisations = (db: Database, authority: AuthorityId): Promise<readonly Organisation[]> =>
  db
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      aliases: organisations.aliases,
      parent: organisations.parent,
      validFrom: organisations.validFrom,
      validTo: organisations.validTo,
      successors: organisations.successors,
    })
    .from(organisations)
    .where(eq(organisations.authority, authority))
    .orderBy(asc(organisations.id))

export const addOrganisations = async (
  db: Database,
  authority: AuthorityId,
  added: readonly Organisation[],
): Promise<void> => {
  for (const rows of inChunks(organisationRows(authority, added))) {
    await db.insert(organisations).values(rows).onConflictDoNothing()
  }
}
