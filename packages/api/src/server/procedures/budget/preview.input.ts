import { z } from 'zod'
import { moneyCommand } from '../../../schema/money-command.ts'
import { id } from '../../../schema/values.ts'

export const budgetPreviewInput = z.object({ planId: id, command: moneyCommand })
