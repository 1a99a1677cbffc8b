// The recogniser by itself: a whole page at once as it comes, nothing prepared, nothing made of it. What seeing a page is
// held against.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

type Grey = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

const here = createRequire(import.meta.url)
const LSTM_ONLY = 1

const pgmOf = ({ width, height, grey }: Grey): Uint8Array => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])

export const rawRecogniser = async (): Promise<(page: Grey) => string> => {
  const { default: start } = await import('tesseract.js-core/tesseract-core-simd-lstm.js')
  const core = await start({ print: () => undefined, printErr: () => undefined })
  const data = here.resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz')
  core.FS.writeFile('./vie.traineddata', gunzipSync(await readFile(data)))
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new Error('the recogniser does not start')
  return (page) => {
    core.FS.writeFile('/page', pgmOf(page))
    core.FS.writeFile('/input', pgmOf(page))
    api.SetImageFile(1, 0)
    api.SetSourceResolution(200)
    api.Recognize(null)
    return api.GetUTF8Text()
  }
}
