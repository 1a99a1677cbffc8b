import { z } from 'zod'
import { fiscalYear } from '../../../schema/money-command.ts'
import { id, officeDay } from '../../../schema/values.ts'

/** `year` null: all of them; `asOf` null: today. What is dated later does not count. */
export const budgetGetInput = z.object({ planId: id, year: fiscalYear.nullable(), asOf: officeDay.nullable() })
