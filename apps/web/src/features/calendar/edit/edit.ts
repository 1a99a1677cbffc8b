// Which form is open, and for what.
import type { DayOff, LocalDate } from '@tiendo/domain'

export type Edit =
  /** A new day off, or one there is to be put right. */
  | { readonly kind: 'dayOff'; readonly date: LocalDate | null; readonly was: DayOff | null }
  | { readonly kind: 'confirm'; readonly day: DayOff }
  | { readonly kind: 'swap'; readonly date: LocalDate | null }
  | { readonly kind: 'rest' }
