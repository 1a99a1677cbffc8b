// The public names of @tiendo/reader/sheet: apart from documents, so that who reads one carries nothing of the other.

export { readSheet, type SheetFile } from './read-sheet.ts'
export type { SheetError } from './sheet-error.ts'
