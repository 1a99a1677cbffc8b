// The public names of @tiendo/writer: what the domain holds, as files for other programs.

export { budgetXlsx } from './budget/budget-xlsx.ts'
export { calendarIcs } from './calendar-ics.ts'
export { calendarJson } from './calendar-json.ts'
export { deadlinesIcs } from './deadlines-ics.ts'
export type { DeadlinesIcsOptions, IcsOptions } from './ics-options.ts'
export { commentDocx, type CommentError, type CommentOptions, type DocxComment } from './comments/comment-docx.ts'
export { docxOf } from './comments/docx-of.ts'
export { findingComments } from './comments/finding-comments.ts'
export { commentedCopy, copyName, type CheckedDocument, type CommentedCopy } from './comments/commented-copy.ts'
