declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  type Api = {
    Init: (path: null, language: string, mode: number) => number
    SetImageFile: (exif: number, angle: number) => number
    SetSourceResolution: (dpi: number) => void
    Recognize: (monitor: null) => number
    GetUTF8Text: () => string
  }
  type CoreModule = {
    readonly FS: { readonly writeFile: (path: string, data: Uint8Array) => void }
    readonly TessBaseAPI: new () => Api
  }
  const start: (options: {
    readonly print: (text: string) => void
    readonly printErr: (text: string) => void
  }) => Promise<CoreModule>
  export default start
}
