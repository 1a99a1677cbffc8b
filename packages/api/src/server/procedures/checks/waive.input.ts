import { ofDocument } from '../../../schema/checks.ts'
import { commandId, reason } from '../../../schema/values.ts'

export const checksWaiveInput = ofDocument({ reason, commandId })
