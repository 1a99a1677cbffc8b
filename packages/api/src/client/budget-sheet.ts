// A spreadsheet of money sent for a plan: first to see what it says, then, when all its rows are right, to be recorded
// whole. One address for both; nothing is recorded while a single row is wrong.

import type {
  MappingProblem,
  MoneyProblem,
  NewEntry,
  RowReading,
  SheetColumn,
  SheetMapping,
  SheetProblem,
} from '@tiendo/domain'
import { z } from 'zod'
import type { DomainError, ErrorData } from './errors.ts'
import { budgetSheetPath } from './paths.ts'
import { transformer } from './transformer.ts'

type Read = Extract<RowReading, { kind: 'entries' }>
type Wrong = Extract<RowReading, { kind: 'wrong' }>

/** Of problems of money, `row` and `otherRow` are numbers of rows in the spreadsheet. */
export type SheetRowAnswer =
  | (Read & { readonly entries: readonly NewEntry[]; readonly warnings: readonly MoneyProblem[] })
  | Extract<RowReading, { kind: 'skipped' }>
  | (Omit<Wrong, 'problems'> & { readonly problems: readonly (SheetProblem | MoneyProblem)[] })

export type SheetAnswer = {
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
  /** Of the table that the mapping names. */
  readonly columns: readonly SheetColumn[]
  /** As proposed, or as asked for. */
  readonly mapping: SheetMapping
  /** Keeps every row from being read: `rows` is empty then. */
  readonly problem: MappingProblem | null
  readonly rows: readonly SheetRowAnswer[]
  /** Of the book that the rows were held against: to name when they are recorded. */
  readonly version: number
  /** How many entries were recorded, and the version since; null where nothing was. */
  readonly recorded: { readonly entries: number; readonly version: number; readonly batch: string } | null
}

export type SheetFailure =
  | DomainError
  | { readonly code: 'network/offline' }
  | { readonly code: 'server/failed'; readonly requestId: string | null }

export type SendSheet = {
  /** Where the server is: `http://127.0.0.1:4310`, or blank for the page's own. */
  readonly origin: string
  readonly planId: string
  readonly file: Blob
  readonly name: string
  /** Null: one is proposed. */
  readonly mapping: SheetMapping | null
  /** Null: only looked at. `commandId` is made once; the same again records nothing twice. */
  readonly commit: { readonly commandId: string; readonly version: number } | null
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export type SheetOutcome =
  | { readonly ok: true; readonly value: SheetAnswer }
  | { readonly ok: false; readonly error: SheetFailure }

/** Both ends are compiled from these types; what is none of them comes from a server that speaks otherwise. */
const answer = z.custom<SheetAnswer>(
  (value) => typeof value === 'object' && value !== null && 'rows' in value && 'mapping' in value && 'recorded' in value,
)
const packed = z.custom<Parameters<typeof transformer.deserialize>[0]>((value) => typeof value === 'object' && value !== null)
const errorData = z.custom<ErrorData>((value) => typeof value === 'object' && value !== null && 'domain' in value)

const formOf = ({ file, name, mapping, commit }: SendSheet): FormData => {
  const form = new FormData()
  if (mapping !== null) form.set('mapping', JSON.stringify(mapping))
  if (commit !== null) {
    form.set('commit', 'yes')
    form.set('commandId', commit.commandId)
    form.set('version', String(commit.version))
  }
  form.set('file', file, name)
  return form
}

export const sendSheet = async (options: SendSheet): Promise<SheetOutcome> => {
  const { origin, planId, headers = {}, signal } = options
  try {
    const response = await fetch(`${origin}${budgetSheetPath(planId)}`, {
      method: 'POST',
      headers,
      body: formOf(options),
      ...(signal === undefined ? {} : { signal }),
    })
    const body: unknown = await response.json().catch(() => null)
    if (response.ok) {
      const { data } = answer.safeParse(transformer.deserialize(packed.parse(body)))
      if (data !== undefined) return { ok: true, value: data }
    }
    const { data } = errorData.safeParse(body)
    return { ok: false, error: data?.domain ?? { code: 'server/failed', requestId: data?.requestId ?? null } }
  } catch {
    // Called off by the one who asked, or the connection broke.
    return { ok: false, error: signal?.aborted === true ? { code: 'reader/cancelled' } : { code: 'network/offline' } }
  }
}
