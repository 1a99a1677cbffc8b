// Which documents are scanned unless all are asked for: each layout once, short ones, for a page takes seconds.

import { readFileSync } from 'node:fs'
import { samplesOf, type Sample } from '../documents.ts'

const few: readonly string[] = [
  // Ruled table, groups in cells of their own, the time first.
  '02-y-te-du-phong',
  // Prose: tasks as paragraphs.
  '04-xa-nong-thon-moi',
  // Cells merged over rows and pages, sums in a table.
  '05-phong-chong-thien-tai',
  // A wide annex with nine columns.
  '34-phu-luc-bo-ngang',
  // Rules across only.
  '37-thue-ke-ngang',
  // Told by days, in lines.
  '41-lich-theo-ngay',
  // Several dashed lines in a cell.
  '42-o-nhieu-gach',
  // Sums and dates, an annex on its side.
  '44-dien-luc',
  // Number and day left blank; a table with merged cells over two pages.
  '51-so-ngay-bo-trong',
  // Small print in an annex on its side.
  '52-phu-luc-chu-nho',
]

/** Of the half kept aside there is no choice: whoever chooses would have looked. */
export const sampled = (half: 'open' | 'aside', all: boolean, only: string | null): readonly Sample[] =>
  samplesOf(half)
    .filter(({ file }) => file.endsWith('.pdf'))
    .filter(({ name, file }) =>
      only === null ? all || half === 'aside' || few.includes(name) : `${name}/${file}`.includes(only),
    )

export const bytesOf = ({ path }: Sample): Uint8Array => new Uint8Array(readFileSync(path))
export const signatoryOf = ({ gold }: Sample): string | null => gold.head.signatory?.name ?? null
