// What is used of tesseract.js-core, which brings no types.

import { createRequire } from 'node:module'
import type { EyePaths } from './parts.ts'

type Api = {
  Init: (path: null, language: string, mode: number) => number
  SetVariable: (name: string, value: string) => boolean
  SetImageFile: (exif: number, angle: number) => number
  SetSourceResolution: (dpi: number) => void
  Recognize: (monitor: null) => number
  GetJSONText: () => string
  Clear: () => void
  End: () => void
}

export type CoreModule = {
  readonly FS: {
    readonly writeFile: (path: string, data: Uint8Array) => void
    readonly unlink: (path: string) => void
  }
  readonly TessBaseAPI: new () => Api
}

type Core = (options: {
  readonly print: (text: string) => void
  readonly printErr: (text: string) => void
  readonly locateFile: () => string
}) => Promise<CoreModule>

const silent = (): void => undefined

export const startCore = ({ code, program }: Pick<EyePaths, 'code' | 'program'>): Promise<CoreModule> => {
  const start: Core = createRequire(import.meta.url)(code)
  return start({ print: silent, printErr: silent, locateFile: () => program })
}
