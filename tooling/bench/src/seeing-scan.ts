// Milliseconds to see a scanned page with its lines, stamps and table, against the recogniser by itself over the whole page
// and against PDFium's drawing of it; and the memory that is taken once many pages of a scan were seen, against that after
// the first few: it stays flat.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEye } from '@tiendo/eye'
import { readDocument } from '@tiendo/reader'
import { renderPage } from '@tiendo/reader/pages'
import { pdfOf } from '@tiendo/reader/testing'
import { init } from '@embedpdf/pdfium'
import { strFromU8, zlibSync } from 'fflate'
import { milliseconds, type Figure } from './measure.ts'
import { rawRecogniser } from './raw-scan.ts'

const page = join(import.meta.dirname, '..', '..', 'score', 'documents', 'open', '50-mot-trang', 'trong-cay.pdf')

/** A4. */
const DPI = 200
const [WIDTH, HEIGHT] = [1654, 2339]
const [POINTS_WIDE, POINTS_HIGH] = [595, 842]
const ROUNDS = 3
const [FEW, MANY] = [3, 12]
const MEGABYTE = 1024 * 1024

const greyOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const pdfium = await init({})
  pdfium.PDFiumExt_Init()
  const place = pdfium.pdfium.wasmExports.malloc(bytes.length)
  pdfium.pdfium.HEAPU8.set(bytes, place)
  const document = pdfium.FPDF_LoadMemDocument(place, bytes.length, '')
  const handle = pdfium.FPDF_LoadPage(document, 0)
  const bitmap = pdfium.FPDFBitmap_Create(WIDTH, HEIGHT, 0)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, WIDTH, HEIGHT, 0xff_ff_ff_ff)
  pdfium.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, WIDTH, HEIGHT, 0, 0)
  const pixels = pdfium.pdfium.HEAPU8.subarray(pdfium.FPDFBitmap_GetBuffer(bitmap))
  // The page is black on white: one of the three says it all.
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => pixels[4 * i] ?? 255)
}

const scanOf = (grey: Uint8Array, pages: number): Uint8Array =>
  pdfOf({
    pages: Array.from({ length: pages }, () => ({
      box: [0, 0, POINTS_WIDE, POINTS_HIGH],
      content: `${POINTS_WIDE} 0 0 ${POINTS_HIGH} 0 0 cm /P Do`,
    })),
    drawables: {
      P: [
        `/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`,
        strFromU8(zlibSync(grey), true),
      ],
    },
  })

export const seeingScan = async (): Promise<readonly Figure[]> => {
  const grey = await greyOf(new Uint8Array(readFileSync(page)))
  const eye = await openEye()
  const held: number[] = []
  const see = async (scan: Uint8Array): Promise<void> => {
    const read = await readDocument(scan, 'quet.pdf', {
      openEye: async () => ({ ...eye, close: async () => undefined }),
      onSeen: () => held.push(process.memoryUsage().rss / MEGABYTE),
    })
    if (!read.ok) throw new Error(read.error.code)
  }
  const [one, many] = [scanOf(grey, 1), scanOf(grey, MANY)]
  const value = await milliseconds(() => see(one), ROUNDS)
  held.length = 0
  await see(many)
  await eye.close()
  const raw = await rawRecogniser(DPI)
  const bare = await milliseconds(async () => raw({ width: WIDTH, height: HEIGHT, grey }), ROUNDS)
  const drawn = await milliseconds(() => renderPage(one, 1, { width: WIDTH }), ROUNDS)
  return [
    { name: 'see a scanned page', value, unit: 'ms', peer: { name: 'the bare recogniser', value: bare } },
    { name: 'see a scanned page', value, unit: 'ms', peer: { name: 'drawing it', value: drawn } },
    {
      name: `memory after ${MANY} scanned pages`,
      value: held.at(-1) ?? 0,
      unit: 'MB',
      peer: { name: `after ${FEW}`, value: held[FEW - 1] ?? 0 },
    },
  ]
}
