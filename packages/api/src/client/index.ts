// The door for those who call: types, input schemas and error codes. Nothing of the server at run time;
// `AppRouter` is a type only.

export type { AppRouter } from '../server/router.ts'
export type { DomainError, ErrorData, UnreadableFile } from './errors.ts'
export * from './inputs.ts'
export type * from './outputs.ts'
export { transformer } from './transformer.ts'
