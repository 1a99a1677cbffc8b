import { z } from 'zod'
import { awaitedCommand, awaitedId } from '../../../schema/awaited-command.ts'
import { commandId, version } from '../../../schema/values.ts'

export const awaitedRecordInput = z.object({ id: awaitedId, version, command: awaitedCommand, commandId })
