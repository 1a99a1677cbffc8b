// The door for those who call: types, input schemas and error codes. Nothing of the server at run time;
// `AppRouter` is a type only.

export type { AppRouter } from '../server/router.ts'
export type * from './budget.ts'
export {
  sendSheet,
  type SendSheet,
  type SheetAnswer,
  type SheetFailure,
  type SheetOutcome,
  type SheetRowAnswer,
} from './budget-sheet.ts'
export type { DomainError, ErrorData, UnreadableFile } from './errors.ts'
export {
  importDocument,
  type ImportDocument,
  type ImportFailure,
  type Imported,
  type ImportLine,
  type ImportProgress,
  type PagesRead,
} from './import-document.ts'
export * from './inputs.ts'
export type * from './outputs.ts'
export { budgetFilePath, commentsPath, draftFilePath, draftPagePath } from './paths.ts'
export { transformer } from './transformer.ts'
