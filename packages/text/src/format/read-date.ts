// Days as people type them: as officials write them (20/11/2026, also with dots or dashes) or as they are kept
// (2026-11-20). Never month first.

import { err, parseLocalDate, type LocalDate, type Result } from '@tiendo/domain'

const WRITTEN = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

/** The day typed, or why it is none. */
export const readDate = (text: string): Result<LocalDate, { readonly code: 'date/malformed' | 'date/not-a-day' }> => {
  const typed = text.trim()
  const [, day = '', , month = '', year = ''] = WRITTEN.exec(typed) ?? []
  const parsed = parseLocalDate(day === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.ok ? parsed : err({ code: parsed.error.code })
}
