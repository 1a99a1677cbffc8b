// A part of a page of one of our own documents as a picture for the eye.

import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { Box, PagePicture } from '@tiendo/reader/page'
import { renderPage } from '@tiendo/reader/pages'

const DOCUMENTS = new URL('../../../../tooling/score/documents/open/', import.meta.url)
const DPI = 200

/** Inches. */
const A4 = { short: 8.268, long: 11.693 }

/** Grey or coloured, each line the difference to the one above: as the reader writes it. */
const pixelsOf = (png: Uint8Array, width: number, height: number): Uint8Array => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const channels = view.getUint8(25) === 0 ? 1 : 3
  let [at, data] = [8, new Uint8Array(0)]
  while (at < png.length) {
    const length = view.getUint32(at)
    const isData = String.fromCodePoint(...png.subarray(at + 4, at + 8)) === 'IDAT'
    if (isData) data = new Uint8Array(inflateSync(png.subarray(at + 8, at + 8 + length)))
    at += length + 12
  }
  const line = width * channels + 1
  const rgbx = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) {
        const to = (y * width + x) * 4 + c
        const from = y * line + 1 + x * channels + (channels === 1 ? 0 : c)
        rgbx[to] = ((data[from] ?? 0) + (y === 0 ? 0 : (rgbx[to - width * 4] ?? 0))) & 0xff
      }
  return rgbx
}

/** `page`: 1-based, upright A4; `box` in shares of it. */
export const pagePicture = async (document: string, page: number, box: Box): Promise<PagePicture> => {
  const bytes = new Uint8Array(await readFile(new URL(document, DOCUMENTS)))
  const image = await renderPage(bytes, page, { width: Math.round(A4.short * DPI * (box[2] - box[0])), box })
  if (!image.ok) throw new Error(image.error.code)
  const { width, height, png } = image.value
  return { number: page, width, height, rgbx: pixelsOf(png, width, height), dpi: DPI }
}

export const blankPicture = (): PagePicture => {
  const [width, height] = [Math.round(A4.short * DPI), Math.round(A4.long * DPI)]
  return { number: 1, width, height, rgbx: new Uint8Array(width * height * 4).fill(255), dpi: DPI }
}

export const turnedPicture = (picture: PagePicture): PagePicture => {
  const pixels = picture.width * picture.height
  const rgbx = new Uint8Array(pixels * 4)
  for (let i = 0; i < pixels; i++)
    rgbx.set(picture.rgbx.subarray((pixels - 1 - i) * 4, (pixels - i) * 4), i * 4)
  return { ...picture, rgbx }
}
