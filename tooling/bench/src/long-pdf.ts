// A plan of any number of pages as PDF: prose, and a ruled table of tasks on each page.
import { fontOf, pdfOf, show } from '@tiendo/reader/testing'

const PROSE = 'Các đơn vị tổ chức thực hiện kế hoạch, kiểm tra, đôn đốc'
const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Sản phẩm', 'Thời hạn']
const CELLS = ['Rà soát thủ tục thuộc', 'Sở Nội vụ', 'Báo cáo', 'Quý II/2026']
const COLUMNS = [60, 90, 290, 380, 450, 535]
const [TOP, ROW, ROWS] = [420, 24, 15]
const PROSE_LINES = 20

const font = fontOf(`${PROSE}${HEADER.join('')}${CELLS.join('')}KẾ HOẠCH năm 0123456789.`)

const rules = [
  ...COLUMNS.map((x) => `${x} ${TOP - ROW * ROWS} m ${x} ${TOP} l S`),
  ...Array.from({ length: ROWS + 1 }, (_, i) => `${COLUMNS[0]} ${TOP - ROW * i} m ${COLUMNS.at(-1)} ${TOP - ROW * i} l S`),
].join('\n')

const row = (cells: readonly string[], index: number): string =>
  cells.map((cell, i) => show(font, 0, (COLUMNS[i] ?? 0) + 3, TOP - ROW * (index + 1) + 9, 8, cell)).join('\n')

const page = (number: number): string =>
  [
    number === 0 ? show(font, 0, 200, 790, 13, 'KẾ HOẠCH năm 2026') : '',
    ...Array.from({ length: PROSE_LINES }, (_, i) => show(font, 0, 60, 770 - i * 17, 12, PROSE)),
    '0.5 w',
    rules,
    row(HEADER, 0),
    ...Array.from({ length: ROWS - 1 }, (_, i) => row([`${number * (ROWS - 1) + i + 1}`, ...CELLS], i + 1)),
  ].join('\n')

export const longPdf = (pages: number): Uint8Array =>
  pdfOf({ fonts: [font], pages: Array.from({ length: pages }, (_, i) => ({ content: page(i) })) })
