// Milliseconds to read a plan of a hundred pages from PDF, against PDFium's own text of the same pages without places,
// lines or sense; against four times a quarter of it, which it is where reading is linear; and to draw a page, against
// PDFium's bare drawing of it.
import { init } from '@embedpdf/pdfium'
import { readDocument } from '@tiendo/reader'
import { renderPage } from '@tiendo/reader/pages'
import { longPdf } from './long-pdf.ts'
import { milliseconds, type Figure } from './measure.ts'

const PAGES = 100
const WIDTH = 1200
const ROUNDS = 3

type Peer = { readonly text: () => void; readonly draw: () => void }

const plainPdfium = async (bytes: Uint8Array): Promise<Peer> => {
  const pdfium = await init({})
  pdfium.PDFiumExt_Init()
  const place = pdfium.pdfium.wasmExports.malloc(bytes.length)
  pdfium.pdfium.HEAPU8.set(bytes, place)
  const room = pdfium.pdfium.wasmExports.malloc(1_000_000)
  const open = (): number => pdfium.FPDF_LoadMemDocument(place, bytes.length, '')
  return {
    text: () => {
      const document = open()
      for (let i = 0; i < PAGES; i += 1) {
        const page = pdfium.FPDF_LoadPage(document, i)
        const text = pdfium.FPDFText_LoadPage(page)
        pdfium.FPDFText_GetText(text, 0, pdfium.FPDFText_CountChars(text), room)
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
      }
      pdfium.FPDF_CloseDocument(document)
    },
    draw: () => {
      const document = open()
      const page = pdfium.FPDF_LoadPage(document, 0)
      const height = Math.round((WIDTH * pdfium.FPDF_GetPageHeight(page)) / pdfium.FPDF_GetPageWidth(page))
      const bitmap = pdfium.FPDFBitmap_Create(WIDTH, height, 0)
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, WIDTH, height, 0xff_ff_ff_ff)
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, WIDTH, height, 0, 0)
      pdfium.FPDFBitmap_Destroy(bitmap)
      pdfium.FPDF_ClosePage(page)
      pdfium.FPDF_CloseDocument(document)
    },
  }
}

const reads = async (bytes: Uint8Array): Promise<number> => {
  const read = await readDocument(bytes, 'dai.pdf')
  if (!read.ok) throw new Error(read.error.code)
  return read.value.draft.tasks.length
}

export const readingPdf = async (): Promise<readonly Figure[]> => {
  const [whole, quarter] = [longPdf(PAGES), longPdf(PAGES / 4)]
  const plain = await plainPdfium(whole)
  const value = await milliseconds(() => reads(whole), ROUNDS)
  const part = await milliseconds(() => reads(quarter), ROUNDS)
  const text = await milliseconds(async () => plain.text(), ROUNDS)
  const picture = await milliseconds(() => renderPage(whole, 1, { width: WIDTH }))
  const bare = await milliseconds(async () => plain.draw())
  return [
    { name: `read a PDF of ${PAGES} pages`, value, unit: 'ms', peer: { name: 'its bare text by PDFium', value: text } },
    { name: `read a PDF of ${PAGES} pages`, value, unit: 'ms', peer: { name: 'four times a quarter of it', value: part * 4 } },
    { name: `draw a page ${WIDTH} pixels wide`, value: picture, unit: 'ms', peer: { name: "PDFium's bare drawing", value: bare } },
  ]
}
