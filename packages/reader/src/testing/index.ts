// Documents made for measuring: what the bench builds its long files from. No part of the reader.

export { docx, paragraph, row, table } from './docx.ts'
export { fontOf, pdfOf, show } from './pdf.ts'
