// A PDF to its pages as marks on paper, one page at a time, with a breath between them: whoever asked can stop it.

import { err, ok, type Result, type SourceNote } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import type { ReadOptions } from '../read-document.ts'
import type { ReadError } from '../read-error.ts'
import { withEngine } from './engine.ts'
import { withDocument, type OpenDocument } from './open-document.ts'
import { readPage } from './read-page.ts'

export type PdfPages = { readonly pages: readonly PlacedPage[]; readonly notes: readonly SourceNote[] }

type Watch = Pick<ReadOptions, 'onProgress' | 'signal'>

/** Lets whatever else waits have its turn; an abort is such a thing. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const readPages = async (
  document: OpenDocument,
  limits: ReadLimits,
  { onProgress, signal }: Watch,
): Promise<Result<PdfPages, ReadError>> => {
  const total = document.pages
  if (total > limits.pages) return err({ code: 'reader/too-many-pages', pages: total, limit: limits.pages })
  const pages: PlacedPage[] = []
  const pictures: number[] = []
  let characters = 0
  for (let index = 0; index < total; index++) {
    await breathe()
    if (signal?.aborted === true) return err({ code: 'reader/cancelled' })
    const { page, isPicture } = readPage(document, index)
    pages.push(page)
    if (isPicture) pictures.push(page.number)
    characters += page.words.reduce((sum, { text }) => sum + text.length + 1, 0)
    if (characters > limits.characters)
      return err({ code: 'reader/too-large', bytes: characters, limit: limits.characters })
    onProgress?.({ stage: 'pages', done: index + 1, total })
  }
  const isScan = pictures.length > 0 && pages.every(({ number, words }) => words.length === 0 || pictures.includes(number))
  if (isScan) return err({ code: 'reader/scan', pages: pictures.length })
  return ok({ pages, notes: pictures.length === 0 ? [] : [{ kind: 'pagesWithoutText', pages: pictures }] })
}

export const readPdf = async (
  bytes: Uint8Array,
  limits: ReadLimits,
  watch: Watch = {},
): Promise<Result<PdfPages, ReadError>> => {
  try {
    return await withEngine((engine) => withDocument(engine, bytes, (document) => readPages(document, limits, watch)))
  } catch {
    // The engine gave up on the file.
    return err({ code: 'reader/corrupt', part: 'pdf' })
  }
}
