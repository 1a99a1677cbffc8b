// How a budget line is called where it is spoken of: its number and its content.
import type { BudgetLine } from '@tiendo/domain'

export const lineName = ({ number, label }: Pick<BudgetLine, 'number' | 'label'>): string => (number === null ? label : `${number} ${label}`)
