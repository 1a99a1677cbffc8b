import { z } from 'zod'
import { planCommand } from '../../../schema/plan-command.ts'
import { id } from '../../../schema/values.ts'

export const planPreviewInput = z.object({ planId: id, command: planCommand })
