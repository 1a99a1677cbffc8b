import { z } from 'zod'
import { feedScope } from '../../../schema/feed-scope.ts'

export const workIcsInput = z.object({ scope: feedScope })
