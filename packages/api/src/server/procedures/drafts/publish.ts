import { awaited } from '../../awaited.ts'
import { procedureFor } from '../../trpc.ts'
import { draftPublishInput } from './publish.input.ts'

export const publish = procedureFor('monitor', 'administrator')
  .input(draftPublishInput)
  .mutation(async (): Promise<{ readonly planId: string }> => awaited())
