// Lists that the asker keeps, in the order they were saved.

import type { SavedViewItem } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'

export const list = memberProcedure.query(
  async ({ ctx }): Promise<readonly SavedViewItem[]> => ctx.store.savedViews.list(ctx.actor.userId),
)
