// Spreadsheets read off the event loop, each in a thread that lives for it alone; in turns of their own, so that none
// waits for a long document.

import type { BudgetSheets } from '@tiendo/api/server'
import { inTurn, type Limits, type ThreadOf } from './in-turn.ts'
import type { ErrorOf, SheetAnswer, SheetJob, ValueOf } from './protocol.ts'
import type { OnFault } from './run-thread.ts'

const sheetLimits: Limits = { time: 20_000, heap: 256, growth: 500, atOnce: 1, waiting: 20, waitingOfOne: 6 }

export const sheetInThread = (
  threadOf: ThreadOf<SheetJob>,
  onFault: OnFault,
  limits: Limits = sheetLimits,
): BudgetSheets['read'] => {
  const run = inTurn(limits, onFault)
  return ({ bytes, name, authority, signal }) =>
    run<ValueOf<SheetAnswer>, ErrorOf<SheetAnswer>>(async () => threadOf({ bytes, name }, limits.heap), {
      authority,
      signal,
    })
}
