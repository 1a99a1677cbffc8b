// A PDF to its pages as marks on paper, one page at a time, with a breath between them: whoever asked can stop it.

import { err, ok, type DocumentSignature, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import type { ReadError } from '../read-error.ts'
import { withEngine } from './engine.ts'
import { withDocument, type OpenDocument } from './open-document.ts'
import { readPage, type ReadPage } from './read-page.ts'
import { seePages, type SeenPages, type Watch as Seeing } from './see-pages.ts'
import { sourcePages, type PdfPages } from './source-pages.ts'
import { isSuspect } from './suspect-places.ts'

/** Pages read of those there are. */
export type Part = { readonly done: number; readonly total: number }

export type Watch = Seeing & {
  /** Hears of the first pages before a long reading goes on, until it says that they are enough. */
  readonly onPart?: (pages: PdfPages, part: Part) => boolean
}

/** Lets whatever else waits have its turn; an abort is such a thing. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Of the words, so many in letters that are not what they show leave nothing to be read. */
const HOPELESS = 0.6
/** More pictures than these to look at are a long reading; so many pages are tried for its beginning. */
const LONG = 3
const BEGINNING = 5

const isUnreadable = (pages: readonly PlacedPage[]): boolean => {
  const words = pages.flatMap((page) => page.words)
  return words.filter(isSuspect).length > HOPELESS * words.length
}

const needsEye = ({ kind, pasted }: ReadPage): boolean => kind !== 'words' || pasted !== null

/** Whoever reads no signed PDF does not load what verifying takes. */
const signaturesOf = async (document: OpenDocument, bytes: Uint8Array): Promise<readonly DocumentSignature[]> => {
  if (document.engine.FPDF_GetSignatureCount(document.handle) <= 0) return []
  const { signaturesIn } = await import('../signature/signatures-in.ts')
  return signaturesIn(document, bytes)
}

/** Hears of what is seen, and says what stands before the first page that is still to be looked at. */
const beginner = (
  total: number,
  wanted: readonly ReadPage[],
  compose: (pages: number, seen: SeenPages) => PdfPages,
  onPart: NonNullable<Watch['onPart']>,
): ((found: SeenPages) => void) => {
  let left: number | null = null
  let [told, isTold] = [0, false]
  return (found) => {
    left ??= wanted.length - found.size
    if (isTold || left <= LONG) return
    const done = (wanted.find(({ number }) => !found.has(number))?.number ?? total + 1) - 1
    if (done <= told || done > BEGINNING || done === total) return
    told = done
    isTold = onPart(compose(done, found), { done, total })
  }
}

const readPages = async (
  document: OpenDocument,
  bytes: Uint8Array,
  limits: ReadLimits,
  watch: Watch,
): Promise<Result<PdfPages, ReadError>> => {
  const { onProgress, onPart, signal } = watch
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
  // A few pictures among text do not keep the text from being read.
  const pictures = pages.filter(({ kind }) => kind === 'picture')
  const isScan = pictures.length > 0 && pages.every(({ words, kind }) => kind === 'picture' || words.length === 0)
  const isKnown = pictures.some(({ number }) => watch.seen?.has(number) === true)
  if (isScan && !isKnown && watch.openEye === undefined) return err({ code: 'reader/scan', pages: pictures.length })
  const compose = (count: number, seen: SeenPages): PdfPages => ({ ...sourcePages(document, pages.slice(0, count), seen), signatures })
  const wanted = pages.filter(needsEye)
  const tell = onPart === undefined ? () => undefined : beginner(total, wanted, compose, onPart)
  const seen = await seePages(document, wanted, watch, tell)
  if (!seen.ok) return seen
  const composed = compose(total, seen.value)
  return isUnreadable(composed.pages) ? err({ code: 'reader/undecodable' }) : ok(composed)
}

export const readPdf = (
  bytes: Uint8Array,
  limits: ReadLimits,
  watch: Watch = {},
): Promise<Result<PdfPages, ReadError>> =>
  withEngine((engine) => withDocument(engine, bytes, (document) => readPages(document, bytes, limits, watch)))
