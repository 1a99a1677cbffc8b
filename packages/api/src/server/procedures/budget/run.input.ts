import { z } from 'zod'
import { moneyCommand } from '../../../schema/money-command.ts'
import { commandId, id, version } from '../../../schema/values.ts'

/** `version` 0 where nothing was recorded yet. */
export const budgetRunInput = z.object({ planId: id, version, command: moneyCommand, commandId })
