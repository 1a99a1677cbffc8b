// The public names of @tiendo/reader: a document's bytes in, a draft with spans out.

export { readDocument, type ReadOptions, type ReadProgress, type ReadResult } from './read-document.ts'
export type { ReadError, ReadErrorCode } from './read-error.ts'
export { defaultLimits, type ReadLimits } from './limits.ts'
