import type { Rules } from '../rule.ts'
import { beforeCutOff } from './before-cut-off.ts'
import { chainOutOfOrder } from './chain-out-of-order.ts'
import type { DutyFindings } from './findings.ts'
import { noCompiler } from './no-compiler.ts'
import { noDay } from './no-day.ts'
import { noRecipient } from './no-recipient.ts'
import { none } from './none.ts'

export const dutyRules: Rules<DutyFindings> = {
  'duty/none': none,
  'duty/no-day': noDay,
  'duty/no-recipient': noRecipient,
  'duty/no-compiler': noCompiler,
  'duty/before-cut-off': beforeCutOff,
  'duty/chain-out-of-order': chainOutOfOrder,
}
