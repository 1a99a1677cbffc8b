// A page of an open document as it is on paper: stamps, filled fields and numbers that were put upon it later (the
// number and day of many signed papers are such) are part of it.

import type { Engine, Handle } from './engine.ts'
import type { OpenDocument } from './open-document.ts'

const FLAT_FOR_SCREEN = 0
const FLATTENED = 1

const withStamps = (engine: Engine, document: Handle, index: number, page: Handle): Handle => {
  if (engine.FPDFPage_GetAnnotCount(page) === 0) return page
  if (engine.FPDFPage_Flatten(page, FLAT_FOR_SCREEN) !== FLATTENED) return page
  engine.FPDF_ClosePage(page)
  return engine.FPDF_LoadPage(document, index)
}

/** Null where the page cannot be read at all. */
export const withPage = <T>({ engine, handle }: OpenDocument, index: number, use: (page: Handle) => T): T | null => {
  const loaded = engine.FPDF_LoadPage(handle, index)
  const page = loaded === 0 ? 0 : withStamps(engine, handle, index, loaded)
  if (page === 0) return null
  const result = use(page)
  engine.FPDF_ClosePage(page)
  return result
}
