// What the server and its threads say to each other. Both ends are ours and of one version.

import type { PageHold, PlaceBox } from '@tiendo/domain'
import type {
  BudgetSheets,
  CommentDocument,
  CommentRequest,
  DocumentOfPictures,
  DrawPage,
  PicturesRequest,
  ReadFile,
} from '@tiendo/api/server'
import type { ReadProgress, ReadResult } from '@tiendo/reader'

export type SheetJob = { readonly bytes: Uint8Array; readonly name: string }
/** `seen` null: pictures of pages are not read; else those of them that were read before. */
export type ReadJob = SheetJob & { readonly seen: ReadonlyMap<number, Uint8Array> | null }
/** What a drawing thread is started with, and what it is then asked, page by page. */
export type DrawDocument = { readonly bytes: Uint8Array }
/** What a copy with comments is made of. */
export type CommentJob = Pick<CommentRequest, 'document' | 'on' | 'language'>
export type DrawJob = {
  readonly page: number
  readonly hold: PageHold
  readonly box: PlaceBox | null
  readonly width: number
}
export type PicturesJob = Pick<PicturesRequest, 'pictures'>

/** A document, or why not. A spreadsheet is asked for in the same words. */
export type ReadAnswer = Awaited<ReturnType<ReadFile>>
export type SheetAnswer = Awaited<ReturnType<BudgetSheets['read']>>
/** A copy with comments, or why not. */
export type CommentAnswer = Awaited<ReturnType<CommentDocument>>
/** A picture, or why not. */
export type DrawAnswer = Awaited<ReturnType<DrawPage>>
export type PicturesAnswer = Awaited<ReturnType<DocumentOfPictures>>

/** What comes of a document while it is read: a page's picture made out, to be kept, and its first page by itself. */
export type Meanwhile =
  | { readonly kind: 'seen'; readonly page: number; readonly seen: Uint8Array }
  | { readonly kind: 'beginning'; readonly beginning: ReadResult }

/** Any number of times how far it is and what there is, then the answer. */
export type FromThread<Answer> =
  | ({ readonly kind: 'progress' } & ReadProgress)
  | Meanwhile
  | { readonly kind: 'answer'; readonly answer: Answer }

export type ErrorOf<A> = A extends { readonly ok: false; readonly error: infer E } ? E : never
export type ValueOf<A> = A extends { readonly ok: true; readonly value: infer T } ? T : never
