// What the server and its threads say to each other. Both ends are ours and of one version.

import type { BudgetSheets, CommentDocument, CommentRequest, DrawPage, ReadFile } from '@tiendo/api/server'
import type { ReadProgress } from '@tiendo/reader'

export type ReadJob = { readonly bytes: Uint8Array; readonly name: string }
/** What a drawing thread is started with, and what it is then asked, page by page. */
export type DrawDocument = { readonly bytes: Uint8Array }
/** What a copy with comments is made of. */
export type CommentJob = Pick<CommentRequest, 'document' | 'on' | 'language'>
export type DrawJob = { readonly page: number; readonly width: number }

/** A document, or why not. A spreadsheet is asked for in the same words. */
export type ReadAnswer = Awaited<ReturnType<ReadFile>>
export type SheetAnswer = Awaited<ReturnType<BudgetSheets['read']>>
/** A copy with comments, or why not. */
export type CommentAnswer = Awaited<ReturnType<CommentDocument>>
/** A picture, or why not. */
export type DrawAnswer = Awaited<ReturnType<DrawPage>>

/** Any number of times how far it is, then the answer. */
export type FromThread<Answer> =
  | ({ readonly kind: 'progress' } & ReadProgress)
  | { readonly kind: 'answer'; readonly answer: Answer }

export type ErrorOf<A> = A extends { readonly ok: false; readonly error: infer E } ? E : never
export type ValueOf<A> = A extends { readonly ok: true; readonly value: infer T } ? T : never
