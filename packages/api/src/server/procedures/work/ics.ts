// Deadlines as a file for a calendar program, once; a subscription keeps itself up to date.

import type { TextFile } from '../../../client/outputs.ts'
import { deadlinesFile } from '../../feed/deadlines-file.ts'
import { memberProcedure } from '../../trpc.ts'
import { workIcsInput } from './ics.input.ts'

export const ics = memberProcedure
  .input(workIcsInput)
  .query(async ({ ctx, input: { scope } }): Promise<TextFile> => {
    const { organisationId } = ctx.actor
    return deadlinesFile(ctx, { scope, organisationId, title: null, origin: ctx.origin })
  })
