// Why a spreadsheet could not be read. Each is a code with the data its sentence needs.

import type { ReadError } from '../read-error.ts'

type Shared =
  | 'reader/empty'
  | 'reader/too-large'
  | 'reader/password-protected'
  | 'reader/zip-bomb'
  | 'reader/corrupt'
  | 'reader/undecodable'

export type SheetError =
  | Extract<ReadError, { code: Shared }>
  /** Neither XLSX nor CSV; `looksLike` names what it is, where that shows. */
  | { readonly code: 'sheet/not-a-sheet'; readonly looksLike: string | null }
  | { readonly code: 'sheet/too-many-rows'; readonly limit: number }
  | { readonly code: 'sheet/too-many-cells'; readonly limit: number }
  /** No sheet has a row. */
  | { readonly code: 'sheet/nothing-found' }
