// Photographs of a paper, or scans saved page by page, as one document: a PDF with a picture on each page, in the order
// given. Whatever reads and shows PDFs then reads and shows them.

import { err, ok, type Result } from '@tiendo/domain'
import { sniff } from '../extract/sniff.ts'
import { defaultLimits, type ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { jpegOf } from './jpeg.ts'
import type { Picture } from './picture.ts'
import { sheetOf } from './picture-page.ts'
import { pngOf } from './png.ts'
import { writePages, type PicturePage } from './write-pages.ts'

export type PictureFile = { readonly bytes: Uint8Array; readonly name: string }

type Limits = Pick<ReadLimits, 'fileBytes' | 'pages' | 'pixels'>

const pictureOf = ({ bytes, name }: PictureFile): Result<Picture, ReadError> => {
  const kind = sniff(bytes, name)
  const looksLike = typeof kind === 'object' ? ('picture' in kind ? kind.picture : kind.other) : null
  if (kind !== 'jpeg' && kind !== 'png') return err({ code: 'reader/not-a-picture', name, looksLike })
  const picture = kind === 'jpeg' ? jpegOf(bytes) : pngOf(bytes)
  if (picture === 'other') return err({ code: 'reader/not-a-picture', name, looksLike: 'JPEG' })
  return picture === null ? err({ code: 'reader/broken-picture', name }) : ok(picture)
}

const pageOf = (file: PictureFile, { pixels: limit }: Limits): Result<PicturePage, ReadError> => {
  const picture = pictureOf(file)
  if (!picture.ok) return picture
  const { width, height } = picture.value
  const pixels = width * height
  if (pixels > limit) return err({ code: 'reader/picture-too-large', name: file.name, pixels, limit })
  const samples = pixels === 0 ? null : picture.value.samples()
  if (samples === null) return err({ code: 'reader/broken-picture', name: file.name })
  return ok({ width, height, sheet: sheetOf(picture.value), samples })
}

/** The document is named after its first picture. Together they may have as many bytes as one file. */
export const documentOfPictures = (
  files: readonly PictureFile[],
  limits: Limits = defaultLimits,
): Result<PictureFile, ReadError> => {
  const [first] = files
  if (first === undefined) return err({ code: 'reader/empty' })
  if (files.length > limits.pages) return err({ code: 'reader/too-many-pages', pages: files.length, limit: limits.pages })
  const sum = files.reduce((bytes, file) => bytes + file.bytes.length, 0)
  if (sum > limits.fileBytes) return err({ code: 'reader/too-large', bytes: sum, limit: limits.fileBytes })
  const pages: PicturePage[] = []
  for (const file of files) {
    const page = pageOf(file, limits)
    if (!page.ok) return page
    pages.push(page.value)
  }
  return ok({ bytes: writePages(pages), name: `${first.name.replace(/\.(?:jpe?g|jfif|png)$/iu, '')}.pdf` })
}
