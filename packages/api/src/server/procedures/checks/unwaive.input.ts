import { ofDocument } from '../../../schema/checks.ts'
import { commandId } from '../../../schema/values.ts'

export const checksUnwaiveInput = ofDocument({ commandId })
