// Drafts of the authority, newest first.

import type { DraftListItem } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'

export const list = memberProcedure.query(async ({ ctx }): Promise<readonly DraftListItem[]> => {
  const drafts = await ctx.store.drafts.list()
  return drafts.map(({ id, version, status, name, number, title, importedAt, reading }) => ({
    id,
    version,
    status,
    name,
    number,
    title,
    importedAt,
    reading,
  }))
})
