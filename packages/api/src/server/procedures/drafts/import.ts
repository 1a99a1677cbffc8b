// A file comes in and becomes a draft, or one error that says why not. Nothing is stored before it is read whole.

import { derivedId } from '../../derived-id.ts'
import { malformed, refusal } from '../../failure.ts'
import { signature, stored } from '../../stored.ts'
import { procedureFor } from '../../trpc.ts'
import { draftImportFields, draftImportInput } from './import.input.ts'

export const importDraft = procedureFor('officer', 'monitor', 'administrator')
  .input(draftImportInput)
  .mutation(async ({ ctx, input }): Promise<{ readonly draftId: string }> => {
    const file = input.get('file')
    if (!(file instanceof File)) throw refusal({ code: 'upload/no-file' })
    const fields = draftImportFields.safeParse(Object.fromEntries(input))
    if (!fields.success) throw refusal(malformed(fields.error))
    const read = await ctx.api.read(new Uint8Array(await file.arrayBuffer()), file.name)
    if (!read.ok) throw refusal(read.error)
    const { draft, source } = read.value
    const { commandId } = fields.data
    const draftId = derivedId(commandId, 'draft')
    const row = await ctx.store.drafts.importDraft(draftId, draft, source, signature(ctx, commandId))
    return { draftId: stored(row, 'draft').id }
  })
