import type { Plan } from '@tiendo/domain'
import type { BudgetPage } from '../page-shape.ts'

export const SheetDialog = (_: { readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }) => null
