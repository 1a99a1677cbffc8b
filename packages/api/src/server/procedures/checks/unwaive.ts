// A waiver taken back: the finding asks for a hand again.

import type { FindingSettled } from '../../../client/outputs.ts'
import { say } from '../../checks/say.ts'
import { memberProcedure } from '../../trpc.ts'
import { checksUnwaiveInput } from './unwaive.input.ts'

export const unwaive = memberProcedure
  .input(checksUnwaiveInput)
  .mutation(({ ctx, input }): Promise<FindingSettled> => {
    const { rule, key, commandId } = input
    return say(ctx, input, { kind: 'unwaive', rule, key }, commandId)
  })
