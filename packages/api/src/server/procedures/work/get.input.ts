import { z } from 'zod'
import { shareId } from '../../../schema/values.ts'

export const workGetInput = z.object({ share: shareId })
