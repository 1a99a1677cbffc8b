import { z } from 'zod'
import { awaitedCommand, awaitedId } from '../../../schema/awaited-command.ts'

export const awaitedPreviewInput = z.object({ id: awaitedId, command: awaitedCommand })
