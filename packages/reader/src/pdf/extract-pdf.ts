// Pages as marks on paper, then as text.

import { ok, type Result } from '@tiendo/domain'
import type { Extracted, MarkedPlace } from '../extract/extracted.ts'
import { layOut } from '../layout/lay-out.ts'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { repairPages } from '../repair/repair-pages.ts'
import { readPdf, type Part, type Watch } from './read-pdf.ts'
import type { PdfPages } from './source-pages.ts'
import { suspectPlaces } from './suspect-places.ts'

type Options = Omit<Watch, 'onPart'> & {
  /** Hears of the beginning of a long reading, until it says that this is enough. */
  readonly onPart?: (extracted: Extracted, part: Part) => boolean
}

const placed = ({ pages, marked }: PdfPages): readonly MarkedPlace[] =>
  marked.flatMap(({ page, marks }) => {
    const { width, height } = pages.find(({ number }) => number === page) ?? { width: 1, height: 1 }
    return marks.map(({ kind, box: [left, top, right, bottom] }): MarkedPlace => {
      return { kind, page, box: [left / width, top / height, right / width, bottom / height] }
    })
  })

const laidOut = (read: PdfPages): Extracted => {
  const { notes, holds, signatures } = read
  const pages = repairPages(read.pages)
  const laid = layOut(pages)
  const marked = placed(read)
  return {
    kind: 'pdf',
    ...laid,
    suspects: suspectPlaces(pages, laid),
    ...(notes.length === 0 ? {} : { notes }),
    ...(holds.every((hold) => hold === null) ? {} : { pageHolds: holds }),
    ...(marked.length === 0 ? {} : { marked }),
    ...(signatures.length === 0 ? {} : { signatures }),
  }
}

export const extractPdf = async (
  bytes: Uint8Array,
  limits: ReadLimits,
  { onPart, ...watch }: Options,
): Promise<Result<Extracted, ReadError>> => {
  const hears = onPart === undefined ? {} : { onPart: (pages: PdfPages, part: Part) => onPart(laidOut(pages), part) }
  const read = await readPdf(bytes, limits, { ...watch, ...hears })
  return read.ok ? ok(laidOut(read.value)) : read
}
