// What is used of tesseract.js-core, which brings no types.

export type Api = {
  Init: (path: null, language: string, mode: number) => number
  SetVariable: (name: string, value: string) => boolean
  SetImageFile: (exif: number, angle: number) => number
  SetSourceResolution: (dpi: number) => void
  SetRectangle: (left: number, top: number, width: number, height: number) => void
  Recognize: (monitor: null) => number
  GetJSONText: () => string
  End: () => void
}

export type CoreModule = {
  readonly FS: { readonly writeFile: (path: string, data: Uint8Array) => void }
  readonly TessBaseAPI: new () => Api
}

export type Core = (options: {
  readonly print: (text: string) => void
  readonly printErr: (text: string) => void
}) => Promise<CoreModule>
