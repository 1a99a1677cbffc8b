// The pages of a PDF put together: letters settled over all of them, each from its better source, and what there is to
// say of that.

import type { DocumentSignature, PageHold, SourceNote } from '@tiendo/domain'
import type { PageMark } from '../page/eye.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { betterSource, type SourcedPage } from './better-source.ts'
import { mendWords } from './mend-words.ts'
import type { OpenDocument } from './open-document.ts'
import { hasInk } from './picture-of.ts'
import type { ReadPage } from './read-page.ts'
import type { SeenPages } from './see-pages.ts'

/** What is on a page and is no print. */
export type MarkedPage = { readonly page: number; readonly marks: readonly PageMark[] }

export type PdfPages = {
  readonly pages: readonly PlacedPage[]
  readonly notes: readonly SourceNote[]
  /** Of each page. */
  readonly holds: readonly PageHold[]
  readonly marked: readonly MarkedPage[]
  readonly signatures: readonly DocumentSignature[]
}

type Source = SourcedPage['source']
type PageNote = Extract<SourceNote, { readonly pages: readonly number[] }>['kind']

const NOTES: readonly (readonly [PageNote, readonly Source[]])[] = [
  ['recognised', ['seen', 'seenOverOthers']],
  ['hiddenTextRefused', ['seenOverOthers']],
  ['hiddenTextKept', ['behind']],
  ['pagesWithoutText', ['nothing']],
]

export const sourcePages = (document: OpenDocument, pages: readonly ReadPage[], seen: SeenPages): Omit<PdfPages, 'signatures'> => {
  const { pages: mended, notes } = mendWords(pages)
  const sourced = pages.flatMap((page, i): readonly SourcedPage[] => {
    const own = mended[i]
    return own === undefined ? [] : [betterSource(page, own, seen.get(page.number))]
  })
  // Looked at, a picture without words may be the blank back of a sheet.
  const isBlank = ({ page: { number }, source }: SourcedPage): boolean =>
    source === 'nothing' && seen.has(number) && !hasInk(document, number - 1)
  const said = sourced.filter((one) => !isBlank(one))
  const of = (sources: readonly Source[]): readonly number[] =>
    said.filter(({ source }) => sources.includes(source)).map(({ page }) => page.number)
  const sources = NOTES.flatMap(([kind, which]): readonly SourceNote[] => {
    const numbers = of(which)
    return numbers.length === 0 ? [] : [{ kind, pages: numbers }]
  })
  return {
    pages: sourced.map(({ page }) => page),
    notes: [...notes, ...sources],
    holds: sourced.map(({ hold }) => hold),
    marked: sourced.flatMap(({ page, marks }) => (marks.length === 0 ? [] : [{ page: page.number, marks }])),
  }
}
