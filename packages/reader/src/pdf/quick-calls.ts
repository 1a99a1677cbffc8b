// The calls that are made for every letter and line, straight to the compiled code: the package's own way there looks
// each name up and copies the arguments, which takes several times as long as the work itself. Yes and no are 1 and 0.

import type { Methods, WrappedPdfiumModule } from '@embedpdf/pdfium'

type Call = (...values: readonly number[]) => number

const takes = (value: unknown, count: number): value is Call => typeof value === 'function' && value.length === count

export type QuickCalls = ReturnType<typeof quickCalls>

export const quickCalls = ({ pdfium }: WrappedPdfiumModule) => {
  const call = (name: keyof Methods, count: number): Call => {
    const found: unknown = Reflect.get(pdfium.wasmExports, name)
    if (!takes(found, count)) throw new TypeError(`PDFium has no ${name} as it is called here`)
    return found
  }
  return {
    FPDFText_GetUnicode: call('FPDFText_GetUnicode', 2),
    FPDFText_IsGenerated: call('FPDFText_IsGenerated', 2),
    FPDFText_HasUnicodeMapError: call('FPDFText_HasUnicodeMapError', 2),
    FPDFText_GetTextObject: call('FPDFText_GetTextObject', 2),
    FPDFText_GetLooseCharBox: call('FPDFText_GetLooseCharBox', 3),
    FPDFText_GetCharOrigin: call('FPDFText_GetCharOrigin', 4),
    FPDFText_GetFontInfo: call('FPDFText_GetFontInfo', 5),
    FPDFText_GetFontSize: call('FPDFText_GetFontSize', 2),
    FPDFText_GetMatrix: call('FPDFText_GetMatrix', 3),
    FPDFText_GetFillColor: call('FPDFText_GetFillColor', 6),
    FPDFTextObj_GetTextRenderMode: call('FPDFTextObj_GetTextRenderMode', 1),
    FPDFPage_GetObject: call('FPDFPage_GetObject', 2),
    FPDFFormObj_GetObject: call('FPDFFormObj_GetObject', 2),
    FPDFPageObj_GetType: call('FPDFPageObj_GetType', 1),
    FPDFPageObj_HasTransparency: call('FPDFPageObj_HasTransparency', 1),
    FPDFPageObj_GetClipPath: call('FPDFPageObj_GetClipPath', 1),
    FPDFClipPath_CountPaths: call('FPDFClipPath_CountPaths', 1),
    FPDFClipPath_CountPathSegments: call('FPDFClipPath_CountPathSegments', 2),
    FPDFClipPath_GetPathSegment: call('FPDFClipPath_GetPathSegment', 3),
    FPDFPageObj_GetBounds: call('FPDFPageObj_GetBounds', 5),
    FPDFPageObj_GetMatrix: call('FPDFPageObj_GetMatrix', 2),
    FPDFPageObj_GetFillColor: call('FPDFPageObj_GetFillColor', 5),
    FPDFPageObj_GetStrokeColor: call('FPDFPageObj_GetStrokeColor', 5),
    FPDFPageObj_GetStrokeWidth: call('FPDFPageObj_GetStrokeWidth', 2),
    FPDFPath_GetDrawMode: call('FPDFPath_GetDrawMode', 3),
    FPDFPath_CountSegments: call('FPDFPath_CountSegments', 1),
    FPDFPath_GetPathSegment: call('FPDFPath_GetPathSegment', 2),
    FPDFPathSegment_GetPoint: call('FPDFPathSegment_GetPoint', 3),
    FPDFPathSegment_GetType: call('FPDFPathSegment_GetType', 1),
    FPDFPathSegment_GetClose: call('FPDFPathSegment_GetClose', 1),
  }
}
