import { err, type Result } from '../../result/result.ts'
import type { MoneyCommand, MoneyContext, MoneyEvent, MoneyRefusal } from './command.ts'
import type { MoneyBook } from './entry.ts'

export const decideMoney = (_book: MoneyBook, _command: MoneyCommand, _context: MoneyContext): Result<readonly MoneyEvent[], MoneyRefusal> =>
  err({ code: 'money/nothing-changes' })
