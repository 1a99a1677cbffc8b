// Tesseract as WebAssembly, with Vietnamese read by its small integer model: both lie inside their packages, nothing is
// fetched.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { Grey } from '../image/prepared.ts'
import type { Core } from './core.ts'
import { wordsOf, type SeenWord } from './words.ts'

export type Engine = {
  readonly recognise: (picture: Grey, dpi: number) => readonly SeenWord[]
  readonly close: () => void
}

const LSTM_ONLY = 1

const here = createRequire(import.meta.url)

/** PGM: the plainest picture that it reads. */
const pgmOf = ({ width, height, grey }: Grey): Uint8Array => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + grey.length)
  file.set(head)
  file.set(grey, head.length)
  return file
}

export const openEngine = async (): Promise<Engine> => {
  const { default: start }: { default: Core } = await import('tesseract.js-core/tesseract-core-simd-lstm.js')
  const core = await start({ print: () => undefined, printErr: () => undefined })
  const data = here.resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz')
  core.FS.writeFile('./vie.traineddata', gunzipSync(await readFile(data)))
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new Error('the recogniser does not start')
  return {
    recognise: (picture, dpi) => {
      core.FS.writeFile('/page', pgmOf(picture))
      core.FS.writeFile('/input', pgmOf(picture))
      if (api.SetImageFile(1, 0) === 1) throw new Error('the recogniser takes no such picture')
      api.SetSourceResolution(dpi)
      api.Recognize(null)
      return wordsOf(api.GetJSONText())
    },
    close: () => api.End(),
  }
}
