// A PDF to its pages as marks on paper, one page at a time, with a breath between them: whoever asked can stop it.

import { err, ok, type DocumentSignature, type Result, type SourceNote } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { SeenPage } from '../page/eye.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import type { ReadOptions } from '../read-document.ts'
import type { ReadError } from '../read-error.ts'
import { withEngine } from './engine.ts'
import { mendWords } from './mend-words.ts'
import { withDocument, type OpenDocument } from './open-document.ts'
import { readPage, type ReadPage } from './read-page.ts'
import { seePages } from './see-pages.ts'
import { isSuspect } from './suspect-places.ts'

export type PdfPages = {
  readonly pages: readonly PlacedPage[]
  readonly notes: readonly SourceNote[]
  readonly signatures: readonly DocumentSignature[]
}

type Watch = Pick<ReadOptions, 'openEye' | 'seen' | 'onSeen' | 'onProgress' | 'signal'>

/** Lets whatever else waits have its turn; an abort is such a thing. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Of the words, so many in letters that are not what they show leave nothing to be read. */
const HOPELESS = 0.6

const isUnreadable = (pages: readonly PlacedPage[]): boolean => {
  const words = pages.flatMap((page) => page.words)
  return words.filter(isSuspect).length > HOPELESS * words.length
}

/** Whoever reads no signed PDF does not load what verifying takes. */
const signaturesOf = async (document: OpenDocument, bytes: Uint8Array): Promise<readonly DocumentSignature[]> => {
  if (document.engine.FPDF_GetSignatureCount(document.handle) <= 0) return []
  const { signaturesIn } = await import('../signature/signatures-in.ts')
  return signaturesIn(document, bytes)
}

const readPages = async (
  document: OpenDocument,
  bytes: Uint8Array,
  limits: ReadLimits,
  watch: Watch,
): Promise<Result<PdfPages, ReadError>> => {
  const { onProgress, signal } = watch
  const total = document.pages
  if (total > limits.pages) return err({ code: 'reader/too-many-pages', pages: total, limit: limits.pages })
  // Before pages are read, which puts stamps into them.
  const signatures = await signaturesOf(document, bytes)
  const pages: ReadPage[] = []
  let characters = 0
  for (let index = 0; index < total; index++) {
    await breathe()
    if (signal?.aborted === true) return err({ code: 'reader/cancelled' })
    const page = readPage(document, index)
    pages.push(page)
    characters += page.words.reduce((sum, { word }) => sum + word.text.length + 1, 0)
    if (characters > limits.characters)
      return err({ code: 'reader/too-large', bytes: characters, limit: limits.characters })
    onProgress?.({ stage: 'pages', done: index + 1, total })
  }
  const pictures = pages.filter(({ isPicture }) => isPicture).map(({ number }) => number)
  const isScan = pictures.length > 0 && pages.every(({ words, isPicture }) => isPicture || words.length === 0)
  const seen = pictures.length === 0 ? ok(new Map<number, SeenPage>()) : await seePages(document, pictures, watch)
  // A few pictures among text do not keep the text from being read.
  if (!seen.ok && (isScan || seen.error.code !== 'reader/scan')) return seen
  const made: ReadonlyMap<number, SeenPage> = seen.ok ? seen.value : new Map()
  const { pages: mended, notes } = mendWords(pages)
  if (isUnreadable(mended)) return err({ code: 'reader/undecodable' })
  const unread = pictures.filter((number) => !made.has(number))
  return ok({
    pages: mended.map((page) => made.get(page.number)?.page ?? page),
    notes: [
      ...notes,
      ...(made.size === 0 ? [] : [{ kind: 'recognised' as const, pages: [...made.keys()].sort((a, b) => a - b) }]),
      ...(unread.length === 0 ? [] : [{ kind: 'pagesWithoutText' as const, pages: unread }]),
    ],
    signatures,
  })
}

export const readPdf = (
  bytes: Uint8Array,
  limits: ReadLimits,
  watch: Watch = {},
): Promise<Result<PdfPages, ReadError>> =>
  withEngine((engine) => withDocument(engine, bytes, (document) => readPages(document, bytes, limits, watch)))
