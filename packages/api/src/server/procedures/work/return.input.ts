import { z } from 'zod'
import { commandId, note, shareId, version } from '../../../schema/values.ts'

/** A blank note reaches the domain, which refuses it with its own code. */
export const workReturnInput = z.object({ share: shareId, version, note, commandId })
