import type { MoneyCommand, MoneyContext, MoneyProblem } from './command.ts'
import type { MoneyBook } from './entry.ts'

export const moneyWarnings = (_book: MoneyBook, _command: MoneyCommand, _context: MoneyContext): readonly MoneyProblem[] => []
