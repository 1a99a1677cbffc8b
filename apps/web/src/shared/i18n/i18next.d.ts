import type { awaitedVi } from './awaited-vi.ts'
import type { calendarVi } from './calendar-vi.ts'
import type { dueVi } from './due-vi.ts'
import type { movesVi } from './moves-vi.ts'
import type { timingVi } from './timing-vi.ts'
import type { vi } from './vi.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation'
    readonly resources: { readonly translation: typeof vi; readonly awaited: typeof awaitedVi; readonly calendar: typeof calendarVi; readonly moves: typeof movesVi; readonly due: typeof dueVi; readonly timing: typeof timingVi }
  }
}
