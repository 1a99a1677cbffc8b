// Somebody answers for a finding: it is right as it stands, and why. It stays to be seen.

import type { FindingSettled } from '../../../client/outputs.ts'
import { say } from '../../checks/say.ts'
import { memberProcedure } from '../../trpc.ts'
import { checksWaiveInput } from './waive.input.ts'

export const waive = memberProcedure
  .input(checksWaiveInput)
  .mutation(({ ctx, input }): Promise<FindingSettled> => {
    const { rule, key, reason, commandId } = input
    return say(ctx, input, { kind: 'waive', rule, key, reason }, commandId)
  })
