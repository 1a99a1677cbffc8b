// The recogniser by itself, the very one that the eye has: a whole page at once as it comes, nothing prepared, nothing made
// of it. What seeing a page is held against.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { EYE_PARTS } from '@tiendo/eye'

type Grey = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

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
type Core = (options: { readonly print: () => void; readonly printErr: () => void }) => Promise<CoreModule>

const LSTM_ONLY = 1

const pgmOf = ({ width, height, grey }: Grey): Uint8Array => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])
const silent = (): void => undefined

export const rawRecogniser = async (dpi: number): Promise<(page: Grey) => string> => {
  const eye = createRequire(import.meta.resolve('@tiendo/eye'))
  const start: Core = eye(EYE_PARTS.code.from)
  const core = await start({ print: silent, printErr: silent })
  core.FS.writeFile('./vie.traineddata', gunzipSync(readFileSync(eye.resolve(EYE_PARTS.language.from))))
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new Error('the recogniser does not start')
  return (page) => {
    core.FS.writeFile('/page', pgmOf(page))
    core.FS.writeFile('/input', pgmOf(page))
    api.SetImageFile(1, 0)
    api.SetSourceResolution(dpi)
    api.Recognize(null)
    return api.GetUTF8Text()
  }
}
