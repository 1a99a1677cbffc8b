import { z } from 'zod'
import { commandId, note, shareId, version } from '../../../schema/values.ts'

export const workAcceptInput = z.object({ share: shareId, version, note: note.nullable(), commandId })
