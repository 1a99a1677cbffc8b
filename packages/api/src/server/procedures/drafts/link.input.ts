import { z } from 'zod'
import { commandId, id, version } from '../../../schema/values.ts'

/** `replaces` null: linked to no draft any more; answers carried over stay. */
export const draftLinkInput = z.object({ draftId: id, version, replaces: id.nullable(), commandId })
