// Bytes to draft: what the file is, its text with every place known, what the text asks for. One direction; the
// reader is never called again once a draft exists. Expected failures are values; nothing here throws.

import { err, ok, type Draft, type Result, type SourceText } from '@tiendo/domain'
import { assemble } from './assemble/draft.ts'
import { askHandwritten } from './assemble/ask-handwritten.ts'
import { doubtLetters } from './assemble/doubt-letters.ts'
import { doubtWords } from './assemble/doubt-words.ts'
import { extractZip } from './extract/zip-document.ts'
import { extractDoc } from './extract/doc.ts'
import { sourceText, type Extracted } from './extract/extracted.ts'
import { pageOfMhtml } from './extract/mhtml.ts'
import { extractRtf } from './extract/rtf.ts'
import { sha256Of } from './extract/sha256.ts'
import { sniff } from './extract/sniff.ts'
import { extractTextFile } from './extract/text-file.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import type { Eye, SeenPage } from './page/eye.ts'
import type { ReadError } from './read-error.ts'

/** `done` of `total` steps of a stage; pages where the format has them. `seeing`: pictures of pages are being read. */
export type ReadProgress = {
  readonly stage: 'opening' | 'pages' | 'seeing' | 'finding'
  readonly done: number
  readonly total: number
}

export type ReadOptions = {
  readonly limits?: Partial<ReadLimits>
  readonly onProgress?: (progress: ReadProgress) => void
  /** Looked at between pages and stages; aborted, the answer is `reader/cancelled`. */
  readonly signal?: AbortSignal
  /** Opened when the first picture of a page comes, closed by the reader. Without it a scan is `reader/scan`. */
  readonly openEye?: () => Promise<Eye>
  /** Pages that the same eye saw before. */
  readonly seen?: ReadonlyMap<number, SeenPage>
  /** Hears of each page as it is seen, to keep it. */
  readonly onSeen?: (page: SeenPage) => void
  /** Hears once, before a long reading goes on, what its first page says by itself: its draft has `reading`. */
  readonly onBeginning?: (beginning: ReadResult) => void
}

export type ReadResult = { readonly draft: Draft; readonly source: SourceText }

/** What is read, before its draft: a beginning is said as the whole is. */
type Steps = Omit<ReadOptions, 'limits' | 'onBeginning'> & {
  readonly onPart?: (extracted: Extracted, part: { readonly done: number; readonly total: number }) => boolean
}

/** Whoever reads no PDF does not load what this takes. */
const extractPdf = async (bytes: Uint8Array, limits: ReadLimits, steps: Steps): Promise<Result<Extracted, ReadError>> => {
  const pdf = await import('./pdf/extract-pdf.ts')
  return pdf.extractPdf(bytes, limits, steps)
}

const extract = async (
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  steps: Steps,
): Promise<Result<Extracted, ReadError>> => {
  const kind = sniff(bytes, name)
  if (typeof kind === 'object')
    return err(
      'picture' in kind
        ? { code: 'reader/not-a-picture', name, looksLike: kind.picture }
        : { code: 'reader/not-a-document', looksLike: kind.other },
    )
  switch (kind) {
    case 'zip':
      return extractZip(bytes, limits)
    case 'cfb':
      return extractDoc(bytes, limits)
    case 'pdf':
      return extractPdf(bytes, limits, steps)
    case 'jpeg':
    case 'png': {
      const { documentOfPictures } = await import('./pictures/document-of-pictures.ts')
      const document = documentOfPictures([{ bytes, name }], limits)
      return document.ok ? extractPdf(document.value.bytes, limits, steps) : document
    }
    case 'rtf':
      return extractRtf(bytes, limits)
    case 'html':
      return extractTextFile(bytes, name, true, limits)
    case 'mhtml': {
      const page = pageOfMhtml(bytes)
      return page === null
        ? err({ code: 'reader/not-a-document', looksLike: 'MHTML' })
        : extractTextFile(page, name, true, limits)
    }
    case 'text':
      return extractTextFile(bytes, name, false, limits)
  }
}

const hasWords = ({ raw, blocks }: Extracted): boolean => /\p{L}/u.test(raw.text) && blocks.length > 0

/** Words, and nothing of a document in them: no kind, no parts, no work, no sums, nobody cited. */
const isBlank = (draft: Draft): boolean =>
  draft.document.kind.value === null &&
  [draft.sections, draft.tasks, draft.duties, draft.targets, draft.budget.lines, draft.citations, draft.untaken].every(
    (found) => found.length === 0,
  )

/** Null where there is nothing of a document in it. */
const resultOf = (extracted: Extracted, name: string, sha256: string): ReadResult | null => {
  if (!hasWords(extracted)) return null
  const letters = doubtLetters(assemble(extracted, name, sha256), extracted.suspects ?? [])
  const draft = askHandwritten(doubtWords(letters, extracted), extracted)
  return isBlank(draft) ? null : { draft, source: sourceText(extracted, name, sha256) }
}

/**
 * Reads a document into a draft for review, and the text that the review shows beside it.
 * `name` is the file's name; it decides only between formats that look alike inside.
 */
export const readDocument = async (
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<ReadResult, ReadError>> => {
  const limits: ReadLimits = { ...defaultLimits, ...options.limits }
  if (bytes.length === 0) return err({ code: 'reader/empty' })
  if (bytes.length > limits.fileBytes)
    return err({ code: 'reader/too-large', bytes: bytes.length, limit: limits.fileBytes })
  const { onBeginning, ...steps } = options
  const { onProgress, signal } = steps
  onProgress?.({ stage: 'opening', done: 0, total: 1 })
  const sha256 = await sha256Of(bytes)
  const onPart: NonNullable<Steps['onPart']> = (part, reading) => {
    const beginning = resultOf(part, name, sha256)
    if (beginning === null) return false
    const { draft, source } = beginning
    onBeginning?.({ draft: { ...draft, source: { ...draft.source, reading } }, source })
    return true
  }
  const extracted = await extract(bytes, name, limits, onBeginning === undefined ? steps : { ...steps, onPart })
  if (!extracted.ok) return extracted
  if (signal?.aborted === true) return err({ code: 'reader/cancelled' })
  onProgress?.({ stage: 'finding', done: 0, total: 1 })
  if (!hasWords(extracted.value)) return err({ code: 'reader/nothing-found' })
  const result = resultOf(extracted.value, name, sha256)
  return result === null ? err({ code: 'reader/not-a-document', looksLike: null }) : ok(result)
}
