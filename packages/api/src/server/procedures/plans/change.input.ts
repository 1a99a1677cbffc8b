import { z } from 'zod'
import { planCommand } from '../../../schema/plan-command.ts'
import { commandId, id, version } from '../../../schema/values.ts'

export const planChangeInput = z.object({ planId: id, version, command: planCommand, commandId })
