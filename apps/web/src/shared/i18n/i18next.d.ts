import type { allocateVi } from './allocate-vi.ts'
import type { awaitedVi } from './awaited-vi.ts'
import type { budgetVi } from './budget-vi.ts'
import type { calendarVi } from './calendar-vi.ts'
import type { checksVi } from './checks-vi.ts'
import type { deskVi } from './desk-vi.ts'
import type { dueVi } from './due-vi.ts'
import type { importsVi } from './imports-vi.ts'
import type { movesVi } from './moves-vi.ts'
import type { timingVi } from './timing-vi.ts'
import type { vi } from './vi.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation'
    readonly resources: { readonly translation: typeof vi; readonly allocate: typeof allocateVi; readonly awaited: typeof awaitedVi; readonly budget: typeof budgetVi; readonly calendar: typeof calendarVi; readonly checks: typeof checksVi; readonly moves: typeof movesVi; readonly desk: typeof deskVi; readonly due: typeof dueVi; readonly imports: typeof importsVi; readonly timing: typeof timingVi }
  }
}
