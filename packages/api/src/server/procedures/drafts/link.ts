// A draft takes the place of an earlier one of the same document: answers given there hold here where the same was
// read. Answers already given here win.

import type { DraftWritten } from '../../../client/outputs.ts'
import { carriedFrom } from '../../drafts/carried-from.ts'
import { reviewed } from '../../drafts/reviewed.ts'
import { found, signature } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftLinkInput } from './link.input.ts'

export const link = procedureFor('officer', 'monitor', 'administrator')
  .input(draftLinkInput)
  .mutation(async ({ ctx, input: { draftId, version, replaces, commandId } }): Promise<DraftWritten> => {
    const { drafts } = ctx.store
    const row = found(await drafts.get(draftId), 'draft')
    const linked =
      replaces === null
        ? { earlier: null, answers: [], reshapes: [] }
        : await carriedFrom(ctx.store, replaces, row, commandId)
    // Worked out for the draft as it is now; whatever the asker saw, nothing of it is written over.
    const at = version > row.version ? version : row.version
    const written = await drafts.link(draftId, at, linked, signature(ctx, commandId))
    return { version: (await reviewed(ctx.store, draftId, written)).version }
  })
